<?php

declare(strict_types=1);

namespace Prakat\Vendor\PdfParser\Exception;

/**
 * This Exception is thrown when the %PDF- header is missing.
 */
class MissingPdfHeaderException extends \Exception
{
}
