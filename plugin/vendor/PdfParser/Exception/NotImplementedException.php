<?php

declare(strict_types=1);

namespace Prakat\Vendor\PdfParser\Exception;

/**
 * This Exception is thrown when a functionality has not yet been implemented.
 */
class NotImplementedException extends \Exception
{
}
