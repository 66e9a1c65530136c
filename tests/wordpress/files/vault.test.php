<?php
/**
 * The vault and the shelf.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Versions;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\Folder;
use Prakat\Files\Shelf;
use Prakat\Files\StorageError;
use Prakat\Files\Vault;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * A file on a new draft.
 */
$attached = static function ( Scene $t, string $bytes, string $name = 'ประกาศ.pdf' ): array {
	$officer = $t->officer();
	$entry   = $t->draft( $officer, [ $t->item() ] );
	$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $bytes ), $name, Actor::user( $officer ) )['file'];
	return [ $entry, $file, $officer ];
};

/**
 * Everything below the uploads folder that holds these bytes.
 */
$holding = static function ( string $needle ): array {
	$found = [];
	foreach ( Folder::files( trailingslashit( wp_upload_dir()['basedir'] ), '' ) as $path ) {
		if ( str_contains( (string) file_get_contents( trailingslashit( wp_upload_dir()['basedir'] ) . $path ), $needle ) ) {
			$found[] = $path;
		}
	}
	return $found;
};

return [
	'What is sealed comes back byte for byte, whatever its length.' => static function ( Scene $t ): void {
		$vault = $t->get( Vault::class );
		foreach ( [ 1, 65535, 65536, 65537, 200000 ] as $length ) {
			$bytes   = random_bytes( $length );
			$storage = $vault->seal( $t->paper( $bytes ) );
			$stream  = $vault->open( $storage );
			$t->same( hash( 'sha256', $bytes ), hash( 'sha256', (string) stream_get_contents( $stream ) ), "$length bytes" );
			rewind( $stream );
			$t->same( $bytes[0], fread( $stream, 1 ) );
			$vault->forget( $storage );
			$vault->forget( $storage );
			$t->throws( StorageError::class, static fn () => $vault->open( $storage ) );
		}
	},

	'A file of a draft lies nowhere under the web root in a form that anybody can read, nor under its name.' => static function ( Scene $t ) use ( $attached, $holding ): void {
		[ , $file ] = $attached( $t, $t->pdf( 'ความลับของร่าง' ) );
		$t->same( [], $holding( 'ความลับของร่าง' ) );
		$t->same( [], $holding( '%PDF' ) );
		$t->lacks( 'ประกาศ', $file->storage );
		$t->matches( '/^[0-9a-f]{2}\/[0-9a-f]{40}\.sealed$/', $file->storage );
		$t->contains( 'Require all denied', (string) file_get_contents( $t->get( Vault::class )->root() . '.htaccess' ) );
		$t->true( is_file( $t->get( Vault::class )->root() . 'index.php' ) );
	},

	'The same bytes are sealed differently each time.' => static function ( Scene $t ): void {
		$vault = $t->get( Vault::class );
		$path  = $t->paper( $t->pdf() );
		$t->different( file_get_contents( $vault->root() . $vault->seal( $path ) ), file_get_contents( $vault->root() . $vault->seal( $path ) ) );
	},

	'Chunks of one sealed file do not fit into another, nor in another order.' => static function ( Scene $t ): void {
		$vault   = $t->get( Vault::class );
		$storage = $vault->seal( $t->paper( str_repeat( 'a', 65536 ) . str_repeat( 'b', 65536 ) . 'c' ) );
		$sealed  = (string) file_get_contents( $vault->root() . $storage );
		$chunk   = 65536 + 16;
		file_put_contents( $vault->root() . $storage, substr( $sealed, 0, 40 ) . substr( $sealed, 40 + $chunk, $chunk ) . substr( $sealed, 40, $chunk ) . substr( $sealed, 40 + 2 * $chunk ) );
		$t->throws( StorageError::class, static fn () => $vault->open( $storage ) );
	},

	'A row that was changed to point out of the vault opens nothing.' => static function ( Scene $t ): void {
		$t->throws( StorageError::class, static fn () => $t->get( Vault::class )->open( '../../../wp-config.php' ) );
	},

	'A file that is taken off a draft is gone, row and bytes, unless another version has it.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, $file, $officer ] = $attached( $t, $t->pdf() );
		$path = $t->get( Vault::class )->root() . $file->storage;
		$next = $t->get( Versions::class )->open_draft( $entry, Actor::user( $officer ) );
		$t->get( Drafts::class )->detach( $entry, $t->seen( $entry ), $file->uuid, Actor::user( $officer ) );
		$t->true( is_file( $path ), 'the copy has it' );
		$t->get( Database::class )->update( 'entries', [ 'open_version_id' => $next ], [ 'id' => $entry ] );
		$t->get( Drafts::class )->detach( $entry, $t->seen( $entry ), $file->uuid, Actor::user( $officer ) );
		$t->false( is_file( $path ) );
		$t->refused( 'file-not-found', static fn () => $t->get( Files::class )->by_uuid( $file->uuid ) );
	},

	'A file of another entry can\'t be taken off.' => static function ( Scene $t ) use ( $attached ): void {
		[ , $file ]            = $attached( $t, $t->pdf() );
		[ $other, , $officer ] = $attached( $t, $t->pdf() );
		$t->refused( 'file-not-found', static fn () => $t->get( Drafts::class )->detach( $other, $t->seen( $other ), $file->uuid, Actor::user( $officer ) ) );
	},

	'A refused upload leaves neither row nor bytes.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, , $officer ] = $attached( $t, $t->pdf() );
		$count  = static fn (): array => [ $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {files}' ), iterator_count( Folder::files( $t->get( Vault::class )->root(), '.sealed' ) ) ];
		$before = $count();
		$seen   = $t->seen( $entry );
		$attach = static fn ( string $name, string $bytes ) => static fn () => $t->get( Drafts::class )->attach( $entry, $seen, $t->paper( $bytes ), $name, Actor::user( $officer ) );
		$t->refused( 'file-type-mismatch', $attach( 'a.pdf', 'words' ) );
		$t->refused( 'file-type-refused', $attach( 'a.mp4', 'words' ), 'procurement takes no video' );
		$attach( 'b.pdf', $t->pdf() )();
		$t->refused( 'seen-stale', $attach( 'c.pdf', $t->pdf() ) );
		$t->same( [ '2', 2 ], $count() );
		$t->same( [ '1', 1 ], $before );
	},

	'Sealed bytes whose request was killed before it reached the database are swept away, others never.' => static function ( Scene $t ) use ( $attached ): void {
		[ , $file ] = $attached( $t, $t->pdf() );
		$vault      = $t->get( Vault::class );
		$lost       = $vault->seal( $t->paper( 'lost' ) );
		$young      = $vault->seal( $t->paper( 'young' ) );
		touch( $vault->root() . $lost, time() - 2 * DAY_IN_SECONDS );
		touch( $vault->root() . $file->storage, time() - 2 * DAY_IN_SECONDS );
		$t->same( 1, $vault->sweep() );
		$t->same( [ false, true, true ], array_map( static fn ( string $storage ): bool => is_file( $vault->root() . $storage ), [ $lost, $young, $file->storage ] ) );
	},

	'A file that was left out when its version was sealed does not stay for ever.' => static function ( Scene $t ) use ( $attached ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $entry, $file ] = $attached( $t, $t->pdf() );
		$t->get( Versions::class )->freeze( $t->open( $entry )->id );
		$t->same( 0, $t->get( Vault::class )->sweep(), 'not on the same day' );
		$t->at( '2026-11-22T09:00:00+07:00' );
		$t->same( 1, $t->get( Vault::class )->sweep() );
		$t->false( is_file( $t->get( Vault::class )->root() . $file->storage ) );
	},

	'Names lose paths, control and direction characters, and a second file of a name is counted.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, $file, $officer ] = $attached( $t, $t->pdf(), "C:\\temp\\../ประกาศ\u{202E}\x07<b>.pdf" );
		$t->same( 'ประกาศb.pdf', $file->name );
		$again = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'ประกาศb.PDF', Actor::user( $officer ) )['file'];
		$t->same( 'ประกาศb (2).PDF', $again->name );
	},

	'A published copy can be read where its address says, under a readable name that no server runs.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, $file ] = $attached( $t, $t->pdf(), 'สัญญา evil.php.pdf' );
		$token = Shelf::token();
		$url   = $t->get( Shelf::class )->put( $entry, $token, $file );
		$t->same( 'สัญญา-evil-php.pdf', rawurldecode( basename( $url ) ) );
		$path = $t->get( Shelf::class )->root() . "$entry/$token/สัญญา-evil-php.pdf";
		$t->same( $t->pdf(), file_get_contents( $path ) );
		$t->contains( "/uploads/prakat/$entry/$token/", $url );
		$t->same( $url, $t->get( Shelf::class )->put( $entry, $token, $file ), 'putting again changes nothing' );
		foreach ( [ '', "$entry/", "$entry/$token/" ] as $folder ) {
			$t->true( is_file( $t->get( Shelf::class )->root() . $folder . 'index.php' ), "$folder is not listed" );
		}
		$t->same( [], glob( dirname( $path ) . '/*.part' ) );
	},

	'A copy that was changed or cut off is made anew in its place, whatever lay there; a second file of its name has a name of its own.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, $file ] = $attached( $t, $t->pdf(), 'a.pdf' );
		$token = Shelf::token();
		$t->get( Shelf::class )->put( $entry, $token, $file );
		$path = $t->get( Shelf::class )->root() . "$entry/$token/a.pdf";
		file_put_contents( $path, 'spoiled' );
		$url = $t->get( Shelf::class )->put( $entry, $token, $file );
		$t->same( 'a.pdf', basename( $url ) );
		$t->same( $t->pdf(), file_get_contents( $path ) );
		$t->same( substr( $file->uuid, 0, 8 ) . '-a.pdf', basename( $t->get( Shelf::class )->put( $entry, $token, $file, true ) ) );
	},

	'Taking down removes every copy, and may be done again; a new publication keeps only its own (R063).' => static function ( Scene $t ) use ( $attached, $holding ): void {
		[ $entry, $file ] = $attached( $t, $t->pdf( 'เผยแพร่' ), 'a.pdf' );
		$shelf  = $t->get( Shelf::class );
		$first  = Shelf::token();
		$second = Shelf::token();
		$t->different( $first, $second );
		$shelf->put( $entry, $first, $file );
		$shelf->put( $entry, $second, $file );
		$shelf->clear( $entry, $second );
		$t->same( [ "prakat/$entry/$second/a.pdf" ], $holding( 'เผยแพร่' ) );
		$shelf->clear( $entry );
		$shelf->clear( $entry );
		$t->same( [], $holding( 'เผยแพร่' ) );
		$t->false( is_dir( $shelf->root() . $entry ) );
	},

	'Copies of what is not public, left by a killed request, are found and taken away.' => static function ( Scene $t ) use ( $attached ): void {
		[ $live, $file ]  = $attached( $t, $t->pdf() );
		[ $dead, $other ] = $attached( $t, $t->pdf() );
		$shelf = $t->get( Shelf::class );
		$shelf->put( $live, Shelf::token(), $file );
		$shelf->put( $dead, Shelf::token(), $other );
		$t->same( 1, $shelf->reconcile( static fn ( int $entry ): bool => $entry === $live ) );
		$t->same( [ true, false ], [ is_dir( $shelf->root() . $live ), is_dir( $shelf->root() . $dead ) ] );
	},

	'A token that is not one is a mistake of the program, not a folder.' => static function ( Scene $t ) use ( $attached ): void {
		[ $entry, $file ] = $attached( $t, $t->pdf() );
		$t->throws( LogicException::class, static fn () => $t->get( Shelf::class )->put( $entry, '../..', $file ) );
	},
];
