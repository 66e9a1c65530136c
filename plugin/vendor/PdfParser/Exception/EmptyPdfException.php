<?php

declare(strict_types=1);

namespace Prakat\Vendor\PdfParser\Exception;

/**
 * This Exception is thrown when no PDF data was given.
 */
class EmptyPdfException extends \Exception
{
}
