<?php
/**
 * Getting a person's identity number past the screening.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Screening\FileReader;
use Prakat\Screening\Numbers;
use Prakat\Screening\Screener;
use Prakat\Tests\Scene;
use Prakat\Tests\Screening\Papers;
use Prakat\Workflow\Actor;

require_once dirname( __DIR__ ) . '/screening/papers.php';

$id    = Papers::PERSON;
$parts = [ '1', '2345', '67890', '12', '1' ];

/** Kinds of what is found in a text as the screening reads it. */
$kinds = static function ( Scene $t, string $text, string $kind = 'txt' ): array {
	return array_values( array_unique( array_column( array_map( static fn ( object $finding ): array => $finding->to_array(), Papers::found( $t, $text, $kind )->list ), 'kind' ) ) );
};

return [
	'A number behind thousands of others in one text is found, and in little time (R009).' => static function ( Scene $t ) use ( $id, $kinds ): void {
		foreach ( [ '1 ', '1-1234-', '12,345 ', "\u{0E51} " ] as $other ) {
			$began = microtime( true );
			$t->contains( 'national-id', implode( ' ', $kinds( $t, str_repeat( $other, 20000 ) . "ก $id ข" ) ), $other );
			$t->true( microtime( true ) - $began < 8, $other );
		}
	},

	'A number is found behind any quantity of what has no width, in any script’s digits, between any signs (R009).' => static function ( Scene $t ) use ( $id, $parts, $kinds ): void {
		$hidden = [];
		foreach ( [ "\u{200B}", "\u{3164}", "\u{115F}", "\u{FE0F}", "\u{0335}\u{0336}", "\u{FEFF}\u{2060}" ] as $nothing ) {
			$hidden[] = implode( str_repeat( $nothing, 9 ), str_split( $id ) );
		}
		foreach ( [ 0x1FBF0, 0x104A0, 0x1E950, 0x11066, 0x16A60 ] as $zero ) {
			$hidden[] = implode( '', array_map( static fn ( string $digit ): string => mb_chr( $zero + (int) $digit, 'UTF-8' ), str_split( $id ) ) );
		}
		foreach ( [ '#', '\\', '^', "\u{2027}", "\u{2219}", "\u{22C5}", "\u{2026}" ] as $sign ) {
			$hidden[] = implode( $sign, $parts );
		}
		foreach ( $hidden as $text ) {
			$t->same( [ 'national-id' ], $kinds( $t, $text ), rawurlencode( mb_substr( $text, 0, 12 ) ) );
		}
	},

	'In a page under approval a number is found in attributes without quotes, behind a tag without an end, in boxes of a table, behind thousands of tags (R009).' => static function ( Scene $t ) use ( $id ): void {
		foreach ( [
			'no quotes'    => "<p>คำ</p><p title=$id>คำ</p>",
			'a name'       => "<p>คำ</p><p data-x$id=1>คำ</p>",
			'an address'   => "<a href=tel:$id>โทร</a>",
			'no end'       => "<p>คำ</p><p title=\"$id",
			'comment'      => "<p>คำ</p><!-- $id",
			'boxes'        => '<table><tbody><tr>' . implode( '', array_map( static fn ( string $digit ): string => "<td>$digit</td>", [ 'เลขประจำตัวประชาชน', ...str_split( $id ) ] ) ) . '</tr></tbody></table>',
			'many tags'    => '<p>' . str_repeat( '<a ', 60000 ) . "></p><p title=\"$id\">คำ</p>",
			'many angles'  => str_repeat( '<b >ก', 30000 ) . "<p title=\"$id\">คำ</p>",
			'entities'     => '<p>&#49;&#x32;&#51;&#52;&#53;67890&amp;#49;21</p>',
			'script'       => "<script>var a=\"$id\"</script>",
			'a block'      => "<!-- wp:search {\"label\":\"\\u0031" . substr( $id, 1 ) . '"} /-->',
		] as $how => $html ) {
			$t->govern();
			$t->as( 1 );
			$began = microtime( true );
			$page  = $t->post( [ 'post_status' => 'draft', 'post_content' => wp_slash( $html ) ] );
			$found = $t->get( Screener::class )->of_version( (int) $t->entry_of( $t->entry_of_post( $page ), 'open_version_id' ) );
			$t->true( ( $found->counts['national-id'] ?? 0 ) > 0, $how );
			$t->true( microtime( true ) - $began < 8, $how );
			wp_delete_post( $page, true );
		}
	},

	'A number goes out with a page neither in a synced pattern, however deep, nor in a document of the media library (R009).' => static function ( Scene $t ) use ( $id ): void {
		$t->as( 1 );
		$inner  = $t->post( [ 'post_type' => 'wp_block', 'post_title' => 'ใน', 'post_content' => "<!-- wp:paragraph --><p>บัตร $id</p><!-- /wp:paragraph -->" ] );
		$outer  = $t->post( [ 'post_type' => 'wp_block', 'post_title' => 'นอก', 'post_content' => "<!-- wp:block {\"ref\":$inner} /-->" ] );
		$upload = wp_upload_bits( 'list.pdf', null, Papers::pdf( [ "(ID $id) Tj" ] ) );
		$file   = wp_insert_attachment( [ 'post_title' => 'รายชื่อ', 'post_mime_type' => 'application/pdf' ], $upload['file'] );
		$t->govern();
		foreach ( [ 'pattern' => "<!-- wp:block {\"ref\":$outer} /-->", 'document' => "<!-- wp:file {\"id\":$file} --><div class=\"wp-block-file\"><a href=\"{$upload['url']}\">รายชื่อ</a></div><!-- /wp:file -->" ] as $how => $block ) {
			$t->as( $t->editor() );
			$page  = $t->post( [ 'post_status' => 'draft', 'post_content' => wp_slash( "<!-- wp:paragraph --><p>คำ</p><!-- /wp:paragraph -->$block" ) ] );
			$entry = $t->entry_of_post( $page );
			$found = $t->get( Screener::class )->of_version( (int) $t->entry_of( $entry, 'open_version_id' ) );
			$t->same( [ 1, 'records.1.shows' ], [ $found->counts['national-id'] ?? 0, $found->list[0]->path ?? '' ], $how );
			$t->refused( 'identity-numbers-found', static fn () => $t->walk( $entry, 'submit' ), $how );
		}
		unlink( $upload['file'] );
	},

	'What was found in bytes read as one kind of file is not taken for what stands in them as another (R009).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$bytes = "เลขประจำตัวประชาชน,ชื่อ\r\n" . str_repeat( "-,ว่าง\r\n", 12 ) . "123-456-7890-121,นายก\r\n";
		$found = static function ( string $name ) use ( $t, $bytes ): array {
			$entry = $t->complete_draft();
			$t->get( Drafts::class )->attach( $entry, $t->sees( $entry, 'save' ), $t->paper( $bytes ), $name, Actor::user( $t->of_office( 'officer' ) ) );
			return $t->get( Screener::class )->of_version( (int) $t->entry_of( $entry, 'open_version_id' ) )->counts;
		};
		$t->same( 0, $found( 'a.txt' )['national-id'] ?? 0, 'as text nothing says what the number is' );
		$t->same( 1, $found( 'a.csv' )['national-id'] ?? 0 );
	},

	'What was found is sealed for the content it was found in: moved in the database to another, it is looked for anew.' => static function ( Scene $t ) use ( $id ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$screener = $t->get( Screener::class );
		$clean    = $t->complete_draft();
		$dirty    = $t->complete_draft( null, [ 'summary' => "ติดต่อ $id" ] );
		$version  = static fn ( int $entry ): int => (int) $t->entry_of( $entry, 'open_version_id' );
		$hash     = static fn ( int $entry ): string => (string) $t->get( Database::class )->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $version( $entry ) ] );
		$t->same( [ 0, 1 ], [ $screener->of_version( $version( $clean ) )->counts['national-id'] ?? 0, $screener->of_version( $version( $dirty ) )->counts['national-id'] ] );
		$t->get( Database::class )->run( 'UPDATE {screened} SET findings = %s WHERE hash = %s', [ (string) $t->get( Database::class )->value( 'SELECT findings FROM {screened} WHERE hash = %s', [ $hash( $clean ) ] ), $hash( $dirty ) ] );
		$made = new ReflectionProperty( $t->wiring(), 'made' );
		$made->setValue( $t->wiring(), array_diff_key( (array) $made->getValue( $t->wiring() ), [ Screener::class => 1 ] ) );
		$t->same( 1, $t->get( Screener::class )->of_version( $version( $dirty ) )->counts['national-id'] ?? 0 );
	},

	'The reason for letting a number stand holds none itself, in whatever place of it (R009).' => static function ( Scene $t ) use ( $id ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$entry   = $t->complete_draft( null, [ 'summary' => "ติดต่อ $id" ] );
		$found   = $t->get( Screener::class )->of_version( (int) $t->entry_of( $entry, 'open_version_id' ) )->list[0];
		$seen    = $t->sees( $entry, 'save' );
		$answer  = $t->rest( 'POST', "/entries/$entry/screening/override", [ 'finding' => $found->id(), 'reason' => "โทร 081-234-5678 เลข $id ต้องเผยแพร่ตามกฎหมาย", 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ], $t->of_office( 'checker' ) );
		$t->same( [ 422, 'prakat_screening_reason_number' ], [ $answer->status, $answer->data['code'] ] );
	},

	'A Word document whose text stands in a part of another name is not taken for an empty one (R009).' => static function ( Scene $t ) use ( $id ): void {
		foreach ( [ 'word/real.dat', 'word/real', 'real.xml2', 'word/afchunk1.txt' ] as $part ) {
			$bytes = Papers::docx( $t, Papers::p( 'คำ' ), [ $part => Papers::word( 'document', '<w:body>' . Papers::p( $id ) . '</w:body>' ) ] );
			$t->same( [ 'national-id' ], array_keys( array_filter( Papers::found( $t, $bytes, 'docx' )->counts, static fn ( string $kind ): bool => 'national-id' === $kind, ARRAY_FILTER_USE_KEY ) ), $part );
		}
	},

	'Numbers that are looked for stay what the rules say: lists of amounts, of single digits, of dates hold none.' => static function ( Scene $t ): void {
		foreach ( [ str_repeat( '1 ', 400 ), str_repeat( '12,345.00 ', 400 ), str_repeat( '2568-11-29 ', 400 ), '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15' ] as $text ) {
			$t->same( [], Numbers::in( $text ) );
		}
		$t->true( $t->get( FileReader::class ) instanceof FileReader );
	},
];
