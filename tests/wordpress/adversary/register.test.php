<?php
/**
 * Learning from the register what is not public, and what was never meant to be.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Register\CheckPage;
use Prakat\Register\Code;
use Prakat\Register\Export;
use Prakat\Tests\Scene;

/** Lines of the export that everybody may have, of one entry. */
$lines = static fn ( Scene $t, int $entry ): array => array_values(
	array_filter(
		array_map( static fn ( string $line ): array => (array) json_decode( $line, true ), [ ...$t->get( Export::class )->lines( 1, 10000, false ) ] ),
		static fn ( array $row ): bool => $entry === $row['entry_id']
	)
);

return [
	'Whoever guesses what a version says that is not public yet can’t try the guess on the register: not by its content’s hash, not by its line’s.' => static function ( Scene $t ) use ( $lines ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft( null, [ 'summary' => 'ผู้ชนะเสนอราคา 1,480,000 บาท' ] ), 'submit', 'check', 'approve' );
		$hash = (string) $t->get( Database::class )->value( 'SELECT hash FROM {versions} WHERE entry_id = %d', [ $id ] );
		foreach ( $lines( $t, $id ) as $row ) {
			$t->lacks( $hash, (string) wp_json_encode( $row ) );
			if ( 'create' !== $row['act'] ) {
				$t->same( [ true, false, false, false ], [ $row['withheld'], isset( $row['who'] ), isset( $row['reason'] ), isset( $row['details'] ) ], $row['act'] );
			}
			$code = Code::of( $row['seq'], $row['hash'] );
			$t->same( null, $t->rest( 'GET', "/register/check?code=$code", null, 0 )->data['hash'] );
			$t->lacks( $hash, $t->get( CheckPage::class )->page( $code ) );
		}
		$answer = $t->rest( 'GET', '/register/export', null, 0 );
		$t->same( 'public, max-age=60', $answer->headers['Cache-Control'] );

		$t->walk( $id, 'publish' );
		$told = $lines( $t, $id );
		$t->same( [], array_filter( array_column( $told, 'withheld', 'seq' ) ), 'public: all of it' );
		$t->true( in_array( $hash, array_column( $told, 'version_hash' ), true ) );
	},

	'What was approved for a later day, refused, or withdrawn from the way stays so; what was public and was taken down stays verifiable.' => static function ( Scene $t ) use ( $lines ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$later = $t->walk( $t->complete_draft( null, [ 'publishFrom' => '2026-12-01' ] ), 'submit', 'check', 'approve', 'publish' );
		$hash  = static fn ( int $id ): string => (string) $t->get( Database::class )->value( 'SELECT hash FROM {versions} WHERE entry_id = %d', [ $id ] );
		$t->lacks( $hash( $later ), (string) wp_json_encode( $lines( $t, $later ) ) );
		$refused = $t->walk( $t->complete_draft( null, [ 'title' => 'ไม่อนุญาต' ] ), 'submit', 'check' );
		$t->act( 'refuse', $t->of_office( 'approver' ), $refused, $t->because() );
		$t->lacks( $hash( $refused ), (string) wp_json_encode( $lines( $t, $refused ) ) );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->contains( $hash( $later ), (string) wp_json_encode( $lines( $t, $later ) ) );
		$t->at( '2028-01-01T00:00:00+07:00' );
		$t->contains( $hash( $later ), (string) wp_json_encode( $lines( $t, $later ) ) );
	},
];
