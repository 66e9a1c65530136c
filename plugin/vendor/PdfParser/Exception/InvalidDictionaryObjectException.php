<?php

declare(strict_types=1);

namespace Prakat\Vendor\PdfParser\Exception;

/**
 * This exception is thrown when an invalid dictionary object is encountered.
 */
class InvalidDictionaryObjectException extends \Exception
{
}
