<?php

namespace Prakat\Vendor\PdfParser\Exception;

class EncodingNotFoundException extends \Exception
{
}
