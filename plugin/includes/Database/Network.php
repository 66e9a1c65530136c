<?php
/**
 * The sites of a network come and go.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

use Prakat\Files\Folder;
use Prakat\Files\Shelf;
use Prakat\Files\Vault;
use Prakat\Files\VaultKey;

/**
 * A province with its agencies as sites of one network: each agency has tables, register, files, key and duties of its own.
 * A site that is added to a network on which the plugin is switched on gets its own at once. With a site that is deleted
 * nothing of what the law wants kept goes, unless that agency has said so.
 */
final class Network {

	/** What a deleted site leaves behind, by site: { site, address, at, tables, vault, key }; an option of the network. */
	public const KEPT = 'prakat_kept_sites';

	/** Below the main site's uploads: the originals of sites that were deleted. */
	private const FOLDER = 'prakat-kept';

	public function __construct(
		private readonly Installation $installation,
		private readonly Schema $schema,
		private readonly Database $database,
		private readonly Vault $vault,
		private readonly Shelf $shelf
	) {
	}

	/**
	 * A site was added.
	 */
	public function added( \WP_Site $site ): void {
		$active = get_site_option( 'active_sitewide_plugins', [] );
		if ( is_array( $active ) && isset( $active[ plugin_basename( PRAKAT_FILE ) ] ) ) {
			self::on( (int) $site->blog_id, fn () => $this->installation->install() );
		}
	}

	/**
	 * A site is about to be deleted, with its options and its uploads: what has to be kept is put aside. Its public copies
	 * are not: nothing of it is public any more.
	 */
	public function deleted( \WP_Site $site ): void {
		self::on(
			(int) $site->blog_id,
			function () use ( $site ): void {
				if ( [] === $this->schema->tables() ) {
					return;
				}
				if ( true === (bool) get_option( Installation::DELETE_OPTION, false ) ) {
					/** This action is documented in Database\Uninstallation. */
					do_action( 'prakat_delete_data' );
					return;
				}
				$this->shelf->destroy();
				$this->put_aside( $site );
			}
		);
	}

	/**
	 * The tables that go with a site: WordPress asks when it has removed the site's people, who have duties to the last.
	 *
	 * @param array<string> $tables Real names.
	 * @return array<string>
	 */
	public function dropped( array $tables, int $site ): array {
		return self::on( $site, fn (): array => true === (bool) get_option( Installation::DELETE_OPTION, false ) ? [ ...$tables, ...$this->schema->tables() ] : $tables );
	}

	private function put_aside( \WP_Site $site ): void {
		$id    = (int) $site->blog_id;
		$kept  = get_site_option( self::KEPT, [] );
		$kept  = is_array( $kept ) ? $kept : [];
		$vault = $this->vault->root();
		// Without its key nobody could read the originals, and the key is an option of the site.
		$kept[ $id ] = [
			'site'    => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
			'address' => home_url( '/' ),
			'at'      => gmdate( 'Y-m-d\TH:i:s\Z' ),
			'tables'  => $this->database->table( '' ),
			'vault'   => $vault,
			'key'     => (string) get_option( VaultKey::OPTION, '' ),
		];
		if ( is_dir( $vault ) && str_starts_with( $vault, trailingslashit( wp_upload_dir( null, false )['basedir'] ) ) ) {
			$to = self::on( (int) get_main_site_id(), static fn (): string => trailingslashit( wp_upload_dir( null, false )['basedir'] ) ) . self::FOLDER . "/site-$id/";
			Folder::close_to_the_web( dirname( $to ) . '/' );
			Folder::close_to_the_web( $to );
			if ( rename( rtrim( $vault, '/' ), $to . 'vault' ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename -- Within the uploads.
				$kept[ $id ]['vault'] = $to . 'vault/';
			}
		}
		update_site_option( self::KEPT, $kept );
	}

	/**
	 * Does something as the site of that number.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public static function on( int $site, callable $work ): mixed {
		switch_to_blog( $site );
		try {
			return $work();
		} finally {
			restore_current_blog();
		}
	}
}
