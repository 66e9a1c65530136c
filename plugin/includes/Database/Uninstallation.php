<?php
/**
 * The plugin goes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * What happens when the plugin is deleted: nothing to the data, unless the agency has said so.
 */
final class Uninstallation {

	public function __construct( private readonly Schema $schema ) {
	}

	public function run(): void {
		if ( ! is_multisite() ) {
			$this->site();
			return;
		}
		foreach ( get_sites( [ 'fields' => 'ids', 'number' => 0 ] ) as $site ) {
			switch_to_blog( (int) $site );
			$this->site();
			restore_current_blog();
		}
	}

	/**
	 * One site: keeps everything, or removes all of it.
	 */
	private function site(): void {
		foreach ( wp_roles()->roles as $name => $unused ) {
			get_role( (string) $name )?->remove_cap( Installation::CAPABILITY );
		}
		if ( true !== (bool) get_option( Installation::DELETE_OPTION, false ) ) {
			return;
		}
		/**
		 * Fires before the tables are dropped, for what keeps something outside of them (files, schedules, options).
		 */
		do_action( 'prakat_delete_data' );
		$this->schema->drop();
		$this->schema->forget_options();
	}
}
