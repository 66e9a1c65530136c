<?php
/**
 * A cache that could not be told.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Says what the cache answered; the addresses are told to it again later.
 */
final class CacheError extends \RuntimeException {
}
