<?php

declare(strict_types=1);

namespace Prakat\Vendor\PdfParser\Exception;

/**
 * This exception is thrown when the catalog is missing.
 */
class MissingCatalogException extends \Exception
{
}
