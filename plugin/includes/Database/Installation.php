<?php
/**
 * The plugin comes, is brought forward, and goes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

use Prakat\Files\VaultKey;
use Prakat\Governed\Settings as Governed;
use Prakat\Recovery\Sentinel;

/**
 * What a site needs before its first entry, and what is left when the plugin is deleted.
 */
final class Installation {

	/** Who holds it may configure units and duties. It lets nobody act on an entry: only a duty does. */
	public const CAPABILITY = 'prakat_configure';

	/** When true, deleting the plugin deletes its data; otherwise everything is kept. */
	public const DELETE_OPTION = 'prakat_delete_data';

	public function __construct( private readonly Schema $schema, private readonly VaultKey $key ) {
	}

	/**
	 * When the plugin is switched on, on one site or on every site of a network.
	 */
	public function activate( bool $network_wide ): void {
		if ( ! $network_wide || ! is_multisite() ) {
			$this->install();
			return;
		}
		foreach ( get_sites( [ 'fields' => 'ids', 'number' => 0 ] ) as $site ) {
			switch_to_blog( (int) $site );
			$this->install();
			restore_current_blog();
		}
	}

	/**
	 * Tables, the capability and the key of the file vault. May be done any number of times.
	 */
	public function install(): void {
		$this->schema->install();
		get_role( 'administrator' )?->add_cap( self::CAPABILITY );
		$this->key->ensure();
		// Asked for on every page: an option that is not there costs a query each time.
		add_option( Governed::OPTION, [], '', true );
		add_option( Sentinel::OPTION, 0, '', true );
	}

	/**
	 * When the plugin's files are newer than its tables (an update, a copy over FTP): brings them forward.
	 */
	public function keep_current(): void {
		if ( ! $this->schema->is_current() ) {
			$this->install();
		}
	}
}
