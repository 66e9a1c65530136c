<?php
/**
 * Databases that are only read from, and lag behind.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;

if ( ! class_exists( 'Prakat_Replicated_Double' ) ) {
	/**
	 * A database class as a drop-in brings it: it writes down where each statement would have gone.
	 */
	class Prakat_Replicated_Double extends \wpdb {

		/** @var list<string> */
		public array $went = [];

		protected bool $primary = false;

		public function __construct() {
			$this->prefix = 'wp_';
		}

		public function get_results( $query = null, $output = OBJECT ) {
			$this->went[] = $this->primary ? 'primary' : 'replica';
			return [];
		}
	}

	/** As HyperDB. */
	final class Prakat_Masters_Double extends Prakat_Replicated_Double {
		public function send_reads_to_masters(): void {
			$this->primary = true;
		}
	}

	/** As LudicrousDB, where the older name is deprecated. */
	final class Prakat_Primaries_Double extends Prakat_Replicated_Double {
		public function send_reads_to_primaries(): void {
			$this->primary = true;
		}

		public function send_reads_to_masters(): void {
			throw new \LogicException( 'This name is deprecated.' );
		}
	}
}

return [
	'Where a drop-in reads from replicas, whatever the plugin reads comes from the primary, and what WordPress reads after it in that request.' => static function ( Scene $t ): void {
		foreach ( [ new Prakat_Masters_Double(), new Prakat_Primaries_Double() ] as $double ) {
			$double->get_results( 'SELECT option_value FROM wp_options' );
			( new Database( $double ) )->rows( 'SELECT id FROM {entries}' );
			$double->get_results( 'SELECT option_value FROM wp_options' );
			$t->same( [ 'replica', 'primary', 'primary' ], $double->went, $double::class );
		}
	},

	'What is read row by row comes from the primary too, over no connection of its own that leads elsewhere.' => static function ( Scene $t ): void {
		$double = new Prakat_Masters_Double();
		$t->same( [], iterator_to_array( ( new Database( $double ) )->each( 'SELECT id FROM {entries} ORDER BY id' ) ) );
		$t->same( [ 'primary' ], $double->went );
	},

	'A drop-in of another kind is told by an action, once a request.' => static function ( Scene $t ): void {
		$told = [];
		$hear = static function ( \wpdb $wpdb ) use ( &$told ): void {
			$told[] = $wpdb::class;
		};
		add_action( 'prakat_read_from_primary', $hear );
		try {
			$database = new Database( new Prakat_Replicated_Double() );
			$database->rows( 'SELECT id FROM {entries}' );
			$database->rows( 'SELECT id FROM {entries}' );
		} finally {
			remove_action( 'prakat_read_from_primary', $hear );
		}
		$t->same( [ Prakat_Replicated_Double::class ], $told );
	},
];
