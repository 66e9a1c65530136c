<?php
/**
 * Where it is remembered how far the site was.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Files\Vault;

/**
 * Beside the originals, unless PRAKAT_MARK_DIR names a folder that no backup of this machine brings back, such as another
 * machine's: then a database and uploads of yesterday are known for what they are.
 */
final class Place {

	public function __construct( private readonly Vault $vault ) {
	}

	/**
	 * The folder, with a slash at its end.
	 */
	public function folder(): string {
		$own = defined( 'PRAKAT_MARK_DIR' ) ? constant( 'PRAKAT_MARK_DIR' ) : '';
		return is_string( $own ) && '' !== $own ? $this->of_site( $own ) : $this->vault->root();
	}

	/**
	 * Everywhere that it may have been written to, the oldest first.
	 *
	 * @return non-empty-list<string>
	 */
	public function all(): array {
		return array_values( array_unique( [ $this->vault->root(), $this->folder() ] ) );
	}

	/**
	 * The folder beside the originals, where a look into it costs a visitor nothing: none of a bucket. One that PRAKAT_MARK_DIR
	 * names may be another machine's, which may be away.
	 */
	public function near(): ?string {
		$root = $this->vault->root();
		return str_contains( $root, '://' ) ? null : $root;
	}

	/**
	 * One constant for the whole network, and each site remembers its own.
	 */
	private function of_site( string $folder ): string {
		return trailingslashit( $folder ) . ( is_multisite() ? 'site-' . get_current_blog_id() . '/' : '' );
	}
}
