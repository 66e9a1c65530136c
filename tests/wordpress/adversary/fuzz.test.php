<?php
/**
 * Rubbish at every entrance.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\PlainText;
use Prakat\Format\Money;
use Prakat\Format\ThaiDate;
use Prakat\Import\Importer;
use Prakat\PublicIndex\SearchText;
use Prakat\Render\Html;
use Prakat\Support\Text;
use Prakat\Tests\Import\Files;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

require_once dirname( __DIR__ ) . '/import/files.php';

return [
	'No question and no body breaks a route of the plugin: each is answered or refused with a code, for everybody and for who holds every duty.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$duties = array_map( static fn ( string $duty ): array => [ 'office', '*', $duty ], array_keys( $t->workflow()['duties'] ) );
		$all    = $t->person( 'all', $duties, 'administrator' );
		$entry  = $t->published( $t->varied_records( 2 ) );
		$draft  = $t->complete_draft( $all );
		$upload = $t->get( Importer::class )->stage( $draft, Files::csv( [ [ 'ชื่อรายการ', 'ปีงบประมาณ' ], [ 'ก', '2568' ] ] ), 'a.csv', Actor::user( $all ) );
		$named  = [
			'id'      => (string) $draft,
			'a'       => (string) $t->entry_of( $draft, 'open_version_id' ),
			'b'       => (string) $t->entry_of( $entry, 'live_version_id' ),
			'section' => 'procurement',
			'act'     => 'submit',
		];
		$bodies = [
			null,
			[],
			[ 'seen' => null ],
			[ 'seen' => 1, 'header' => 1, 'changes' => 1, 'reason' => 1, 'urgent' => 1, 'mapping' => 1 ],
			[ 'seen' => [ 'version' => '1', 'rev' => 1.5, 'hash' => [] ] ],
			[ 'seen' => [ 'version' => PHP_INT_MAX, 'rev' => -1, 'hash' => "\0" ], 'header' => [ 'title' => str_repeat( 'ก', 300000 ) ] ],
			[ 'header' => [ 'title' => [ 'x' => [ 'y' => 'z' ] ] ], 'section' => [], 'unit' => [] ],
			[ 'section' => "procurement'", 'unit' => -1, 'header' => [] ],
			[ 'changes' => [ [ 'op' => 'set', 'row' => PHP_INT_MAX, 'record' => [] ], [ 'op' => 'insert', 'row' => -1, 'record' => [ 'title' => 1 ] ] ] ],
			[ 'mapping' => [ '99999' => 'x', 'a' => [] ], 'constants' => [ 'title' => str_repeat( 'x', 100000 ), 'bidders.0' => 'x' ], 'sheet' => "\0", 'encoding' => 'UTF-7', 'mode' => 'x' ],
			[ 'encoding' => '../../etc/passwd' ],
			[ 'user' => 1, 'unit' => PHP_INT_MAX, 'duty' => 'approve', 'startsOn' => '9999-99-99', 'orderNumber' => str_repeat( 'x', 5000 ) ],
			[ 'user' => -1, 'unit' => 1, 'duty' => "\0", 'startsOn' => '0000-00-00', 'endsOn' => '99999-01-01' ],
			[ 'slug' => str_repeat( 'a', 500 ), 'name' => [ 'th' => str_repeat( '🚧', 500 ), 'en' => '' ], 'parent' => PHP_INT_MAX ],
			[ 'name' => 'x', 'position' => PHP_INT_MAX ],
			[ 'name' => [ 'th' => 'กอง' ], 'position' => PHP_INT_MAX ],
			[ 'ratifyWithin' => PHP_INT_MAX, 'holidays' => [ [], 1, '2026-02-31' ] ],
			[ 'holidays' => 'x' ],
			json_decode( str_repeat( '[', 60 ) . str_repeat( ']', 60 ), true ),
		];
		$queries = [ '', 'page=0', 'page=-5', 'page=9223372036854775807', 'page=99999999999999999999', 'per_page=1000000000', 'per_page=-1', 'per_page=0', 'page[]=1', 'search[]=x', 'search=%00%FF', 'search=' . str_repeat( '%25', 3000 ), 'orderby=id;DROP', 'state=%27', 'unit=x', 'unit=-1', 'only=x', 'owner=1', '_fields=x', '_embed=1', '_envelope=1', 'context=edit' ];
		$tried   = 0;
		$broken  = [];
		foreach ( rest_get_server()->get_routes( 'prakat/v1' ) as $route => $endpoints ) {
			$path = (string) preg_replace_callback(
				'/\(\?P<([a-z]+)>(?:[^()]|\([^()]*\))*\)/',
				static fn ( array $match ): string => 'uuid' === $match[1] ? ( str_contains( $route, '/imports/' ) ? $upload->uuid : $t->uuid_of( $entry ) ) : ( 'id' === $match[1] && str_contains( $route, '/sections/' ) ? 'procurement' : ( $named[ $match[1] ] ?? '1' ) ),
				$route
			);
			foreach ( $endpoints as $endpoint ) {
				foreach ( array_keys( $endpoint['methods'] ?? [] ) as $method ) {
					foreach ( 'GET' === $method ? $queries : $bodies as $rubbish ) {
						foreach ( [ $all, 0 ] as $user ) {
							$answer = 'GET' === $method ? $t->rest( $method, "$path?$rubbish", null, $user ) : $t->rest( $method, $path, $rubbish, $user );
							$about  = "$answer->status $method $path " . mb_substr( (string) wp_json_encode( $rubbish ), 0, 200 ) . ' ' . mb_substr( (string) wp_json_encode( $answer->data ), 0, 200 );
							if ( $answer->status >= 500 || ( 'GET' !== $method && 0 === $user && $answer->status < 400 ) ) {
								$broken[] = $about;
							}
							++$tried;
						}
					}
				}
			}
		}
		$t->same( [], $broken );
		$t->true( $tried > 500, (string) $tried );
	},

	'Text of megabytes, made to keep a reader busy, is read in time.' => static function ( Scene $t ): void {
		$began = microtime( true );
		foreach ( [ str_repeat( 'a ', 500000 ), str_repeat( ' ', 1000000 ) . 'x', str_repeat( "\n ", 500000 ), str_repeat( "\u{200B}ก", 200000 ), str_repeat( '1', 1000000 ), str_repeat( '1,', 500000 ), str_repeat( '-', 1000000 ), str_repeat( "\xFF", 1000000 ), str_repeat( '/', 1000000 ), str_repeat( '.', 1000000 ) . 'pdf', 'http://' . str_repeat( 'a', 1000000 ) . '"', str_repeat( '๑ ม.ค. ', 100000 ) ] as $text ) {
			PlainText::line( $text );
			PlainText::lines( $text );
			PlainText::folded( $text );
			Text::slug( $text );
			Text::folded( $text );
			Text::file_name( $text );
			ThaiDate::parse( $text );
			Money::parse( $text );
			SearchText::words( $text );
			Html::url( $text );
		}
		$t->true( microtime( true ) - $began < 20, sprintf( '%.1f s', microtime( true ) - $began ) );
	},

	'A name of a file keeps no path, no direction mark, no line end, no zero byte and no second extension that runs.' => static function ( Scene $t ): void {
		foreach ( [ '../../wp-config.php', '..\\..\\x.pdf', "a\0.php.pdf", "a\r\nSet-Cookie: x.pdf", "a\u{202E}fdp.exe", '....//x.pdf', str_repeat( 'ก', 5000 ) . '.pdf', '.htaccess', 'CON.pdf', "\xFF\xFE.pdf", '' ] as $name ) {
			$clean = Text::file_name( $name );
			$t->same( 0, preg_match( '/[\x00-\x1F\x7F\/\\\\\x{202E}]/u', $clean ), $name );
			$t->true( mb_strlen( $clean ) <= 130, $name );
			$t->same( 0, preg_match( '/[^\p{Thai}a-z0-9-]/u', Text::slug( $clean ) ), 'On the shelf: ' . $name );
		}
	},
];
