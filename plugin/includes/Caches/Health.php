<?php
/**
 * Site Health: are the caches told?
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Admin\Finding;

/**
 * One test of Site Health: names the caches that are told, and those that could not be.
 */
final class Health {

	public function __construct( private readonly Caches $caches ) {
	}

	/**
	 * @param array{direct?: array<string, mixed>, async?: array<string, mixed>} $tests
	 * @return array{direct?: array<string, mixed>, async?: array<string, mixed>}
	 */
	public function add_to( array $tests ): array {
		$tests['direct']['prakat_caches'] = [
			'label' => __( 'Prakat tells page caches what changed', 'prakat' ),
			'test'  => $this->test( ... ),
		];
		return $tests;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$untold = get_option( Caches::OPTION );
		$errors = is_array( $untold ) ? (array) ( $untold['errors'] ?? [] ) : [];
		$names  = array_map( static fn ( PageCache $cache ): string => $cache->name(), $this->caches->present() );
		$words  = [] === $names
			? __( 'No page cache that the plugin knows is active. Caches that obey HTTP keep nothing beyond the next expiry.', 'prakat' )
			/* translators: %s: names of caching plugins and servers. */
			: sprintf( __( 'Told when something public changes: %s.', 'prakat' ), implode( ', ', $names ) );
		$told   = [];
		foreach ( $errors as $name => $error ) {
			/* translators: 1: name of a cache. 2: what it answered. */
			$told[] = sprintf( __( '%1$s could not be told that something was taken down or changed (%2$s). It is told again every five minutes; until then it may show the old page.', 'prakat' ), (string) $name, is_string( $error ) ? $error : '' );
		}
		$words = [] === $told ? $words : implode( ' ', $told );
		return Finding::of(
			'prakat_caches',
			[] === $errors ? 'good' : 'critical',
			[] === $errors ? __( 'Page caches are told what changed', 'prakat' ) : __( 'A page cache could not be told what changed', 'prakat' ),
			$words
		);
	}
}
