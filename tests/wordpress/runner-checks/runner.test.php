<?php
/**
 * The runner's own promises.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Tests\Failure;
use Prakat\Tests\Scene;

return [
	'A test leaves people, units and a stopped clock behind.' => static function ( Scene $t ): void {
		$t->at( '2026-01-01T09:00:00+07:00' );
		$t->person( 'officer', [ [ 'finance', '*', 'propose' ] ] );
		update_option( 'prakat_left_behind', 'yes' );
		$t->same( '2026-01-01 02:00:00', $t->get( Clock::class )->sql() );
		$t->same( '1', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {duties}' ) );
	},
	'The next test finds none of it.'                         => static function ( Scene $t ): void {
		$t->different( '2026-01-01 02:00:00', $t->get( Clock::class )->sql() );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {duties}' ) );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {units}' ) );
		$t->same( false, get_option( 'prakat_left_behind' ) );
		$t->same( [], get_users( [ 'search' => 'test-*' ] ) );
	},
	'What is not the same fails the test.'                    => static function ( Scene $t ): void {
		$failure = $t->throws( Failure::class, static fn () => $t->same( 1, '1', 'the number' ) );
		$t->contains( 'the number: expected 1', $failure->getMessage() );
	},
	'Each class of the plugin is read and linked without a word of PHP.' => static function ( Scene $t ): void {
		$read = 0;
		foreach ( [ 'includes', 'vendor' ] as $folder ) {
			$files = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( PRAKAT_DIR . $folder, \FilesystemIterator::SKIP_DOTS ) );
			foreach ( $files as $file ) {
				$name = substr( $file->getPathname(), strlen( PRAKAT_DIR . $folder ) + 1 );
				if ( 1 !== preg_match( '#(?:^|/)[A-Z]\w*\.php$#', $name ) ) {
					continue;
				}
				$class_name = 'Prakat\\' . ( 'vendor' === $folder ? 'Vendor\\' : '' ) . str_replace( '/', '\\', substr( $name, 0, -4 ) );
				$t->true( class_exists( $class_name ) || interface_exists( $class_name ) || trait_exists( $class_name ), $class_name );
				++$read;
			}
		}
		$t->true( $read > 300, "$read classes" );
	},
	'Mail is kept and not sent.'                              => static function ( Scene $t ): void {
		wp_mail( 'officer@agency.example', 'Subject', 'Words' );
		$t->same( [ 'officer@agency.example' ], $t->mails()[0]['to'] );
	},
];
