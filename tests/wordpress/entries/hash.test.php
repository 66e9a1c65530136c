<?php
/**
 * The content hash.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Hasher;
use Prakat\Entries\Versions;
use Prakat\Files\Files;
use Prakat\Files\Vault;
use Prakat\Support\CanonicalJson;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

return [
	'Canonical JSON depends on the value only: not on the order of keys, not on how it was escaped.' => static function ( Scene $t ): void {
		$t->same( '{"a":[3,1,{"x":true,"y":"ก/\u2028"}],"b":"é"}', str_replace( "\u{2028}", '\u2028', CanonicalJson::encode( [ 'b' => 'é', 'a' => [ 3, 1, [ 'y' => "ก/\u{2028}", 'x' => true ] ] ] ) ) );
		$t->throws( JsonException::class, static fn () => CanonicalJson::encode( [ "\xFF" ] ), 'bytes that are no text have no digest' );
	},

	'The same content has the same hash, in whatever order its fields were sent.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$one     = $t->draft( $officer, [ $t->item() ] );
		$other   = $t->draft( $officer, [ array_reverse( $t->item() ) ], array_reverse( $t->header() ) );
		$t->same( $t->open( $one )->hash, $t->open( $other )->hash );
	},

	'The hash is SHA-256 over the lines that the documentation names.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item(), $t->item( [ 'title' => 'ที่สอง' ] ) ] );
		$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'ประกาศ.pdf', Actor::user( $officer ) )['file'];
		$open    = $t->open( $entry );
		$digest  = static fn ( array $value ): string => hash( 'sha256', CanonicalJson::encode( $value ) );
		$lines   = [ 'prakat 1', 'section procurement', 'header ' . $digest( $t->header() ), $digest( $t->item() ), $digest( $t->item( [ 'title' => 'ที่สอง' ] ) ), "file $file->uuid " . hash( 'sha256', $t->pdf() ) . ' application/pdf ประกาศ.pdf' ];
		$t->same( hash( 'sha256', implode( "\n", $lines ) . "\n" ), $t->get( Hasher::class )->of( $open->id ) );
		$t->same( $open->hash, $t->get( Hasher::class )->of( $open->id ), 'kept up to date by the save' );
	},

	'Any word of header or record, the order of records, and a file each change the hash.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$a       = $t->item( [ 'title' => 'ก' ] );
		$b       = $t->item( [ 'title' => 'ข' ] );
		$hashes  = [
			$t->open( $t->draft( $officer, [ $a, $b ] ) )->hash,
			$t->open( $t->draft( $officer, [ $b, $a ] ) )->hash,
			$t->open( $t->draft( $officer, [ $a ] ) )->hash,
			$t->open( $t->draft( $officer, [ $a, $a, $b ] ) )->hash,
			$t->open( $t->draft( $officer, [ $a, [ 'budget' => '1480.01' ] + $b ] ) )->hash,
			$t->open( $t->draft( $officer, [ $a, $b ], $t->header( [ 'summary' => 'x' ] ) ) )->hash,
		];
		$entry    = $t->draft( $officer, [ $a, $b ] );
		$hashes[] = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['version']->hash;
		$t->same( $hashes, array_values( array_unique( $hashes ) ) );
	},

	'What was changed behind the plugin\'s back after sealing is found: a header, a record, a row, a file\'s name.' => static function ( Scene $t ): void {
		$officer  = $t->officer();
		$database = $t->get( Database::class );
		$tamper   = [
			'UPDATE {versions} SET header = \'{"title":"x"}\' WHERE id = %d',
			'UPDATE {records} SET data = \'{"title":"x"}\' WHERE version_id = %d AND row_no = 1',
			'DELETE FROM {records} WHERE version_id = %d AND row_no = 2',
			'UPDATE {files} SET name = \'x.pdf\' WHERE id IN ( SELECT file_id FROM {version_files} WHERE version_id = %d )',
			'DELETE FROM {version_files} WHERE version_id = %d',
		];
		foreach ( $tamper as $statement ) {
			$entry = $t->draft( $officer, [ $t->item(), $t->item() ] );
			$file  = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['file'];
			$t->get( Drafts::class )->save_header( $entry, $t->seen( $entry ), $t->header( [ 'attachments' => [ [ 'file' => $file->uuid ] ] ] ), Actor::user( $officer ) );
			$version = $t->open( $entry )->id;
			$hash    = $t->get( Versions::class )->freeze( $version );
			$t->same( $hash, $t->get( Hasher::class )->of( $version ) );
			$database->run( $statement, [ $version ] );
			$t->different( $hash, $t->get( Hasher::class )->of( $version ), $statement );
		}
	},

	'A digest of a row that was made to fit a changed record deceives nobody: the bytes are asked.' => static function ( Scene $t ): void {
		$entry   = $t->draft( $t->officer(), [ $t->item() ] );
		$version = $t->open( $entry )->id;
		$hash    = $t->get( Versions::class )->freeze( $version );
		$t->get( Database::class )->run( 'UPDATE {records} SET data = %s WHERE version_id = %d', [ '{"title":"x"}', $version ] );
		$t->same( $hash, $t->get( Hasher::class )->stored( $version ) );
		$t->different( $hash, $t->get( Hasher::class )->of( $version ) );
	},

	'A sealed file whose bytes were changed, cut off or taken away is refused and never read as whole.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$vault   = $t->get( Vault::class );
		$spoil   = [
			static fn ( string $path ) => file_put_contents( $path, substr_replace( (string) file_get_contents( $path ), 'X', 60, 1 ) ),
			static fn ( string $path ) => file_put_contents( $path, substr( (string) file_get_contents( $path ), 0, 40 + 65536 + 16 ) ),
			static fn ( string $path ) => file_put_contents( $path, '' ),
			static fn ( string $path ) => unlink( $path ),
		];
		foreach ( $spoil as $i => $do ) {
			$file = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf( str_repeat( 'ข้อความ ', 8000 ) ) ), "a$i.pdf", Actor::user( $officer ) )['file'];
			$t->same( $file->sha256, $vault->digest( $file ) );
			$do( $vault->root() . $file->storage );
			$t->refused( 'file-damaged', static fn () => $vault->digest( $file ), "way $i" );
			$t->refused( 'file-damaged', static fn () => $vault->stream( $file ), "way $i" );
			$t->refused( 'file-damaged', static fn () => $t->get( Hasher::class )->of( $t->open( $entry )->id ), "way $i" );
		}
	},

	'Sealing leaves out files that nothing names, and keeps those that a header or a record names.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$actor   = Actor::user( $officer );
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$attach  = static fn ( string $name ) => $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf( $name ) ), $name, $actor )['file'];
		$header  = $attach( 'header.pdf' );
		$record  = $attach( 'record.pdf' );
		$attach( 'forgotten.pdf' );
		$t->get( Drafts::class )->save_header( $entry, $t->seen( $entry ), $t->header( [ 'attachments' => [ [ 'file' => $header->uuid, 'label' => 'ประกาศ' ] ] ] ), $actor );
		$t->get( Drafts::class )->save_records( $entry, $t->seen( $entry ), [ [ 'op' => 'set', 'row' => 1, 'record' => $t->item( [ 'documents' => [ [ 'file' => $record->uuid ] ] ] ) ] ], $actor );
		$version = $t->open( $entry )->id;
		$t->get( Versions::class )->freeze( $version );
		$t->same( [ 'header.pdf', 'record.pdf' ], array_map( static fn ( $file ): string => $file->name, $t->get( Files::class )->of_version( $version ) ) );
	},
];
