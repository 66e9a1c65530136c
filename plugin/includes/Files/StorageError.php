<?php
/**
 * The disk said no.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

/**
 * A file could not be stored, read or opened. For the log; people get a refusal.
 */
final class StorageError extends \RuntimeException {
}
