<?php
/**
 * Ways of WordPress to write to a public page under approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Governed\Blocks;
use Prakat\Tests\Scene;

/**
 * Each way with what it should have left in the version in hand. Whatever it is, the public page stays byte for byte.
 *
 * @return array<string, array{0: Closure( Scene, int ): mixed, 1: Closure( array<string, mixed>|null, int ): bool}>
 */
$ways = [
	'REST, as the block editor'    => [
		static fn ( Scene $t, int $post ) => $t->rest( 'POST', "/wp/v2/posts/$post", [ 'content' => 'ใหม่', 'title' => 'หัวข้อใหม่' ] ),
		static fn ( ?array $pending ): bool => 'ใหม่' === $pending['content'] && 'หัวข้อใหม่' === $pending['title'],
	],
	'REST, terms and picture'      => [
		static fn ( Scene $t, int $post ) => $t->rest( 'POST', "/wp/v2/posts/$post", [ 'categories' => [ $t->term( 'category', 'ข่าว' ) ], 'tags' => [ $t->term( 'post_tag', 'ภาษี' ) ] ] ),
		static fn ( ?array $pending ): bool => [ 'category', 'post_tag' ] === array_column( $pending['terms'], 'taxonomy' ) && 'ข่าว' === $pending['terms'][0]['names'],
	],
	'wp_update_post()'             => [
		static fn ( Scene $t, int $post ) => wp_update_post( [ 'ID' => $post, 'post_content' => 'ใหม่' ] ),
		static fn ( ?array $pending ): bool => 'ใหม่' === $pending['content'],
	],
	'wp_insert_post() by number'   => [
		static fn ( Scene $t, int $post ) => wp_insert_post( [ 'ID' => $post, 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'ก', 'post_content' => 'ใหม่' ] ),
		static fn ( ?array $pending ): bool => 'ใหม่' === $pending['content'] && 'ก' === $pending['title'],
	],
	'another kind of content'      => [
		static fn ( Scene $t, int $post ) => wp_update_post( [ 'ID' => $post, 'post_type' => 'page', 'post_content' => 'ใหม่' ] ),
		static fn ( ?array $pending ): bool => 'post' === $pending['type'],
	],
	'a status of draft'            => [
		static fn ( Scene $t, int $post ) => wp_update_post( [ 'ID' => $post, 'post_status' => 'draft' ] ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'private'                      => [
		static fn ( Scene $t, int $post ) => wp_update_post( [ 'ID' => $post, 'post_status' => 'private' ] ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'scheduled'                    => [
		static fn ( Scene $t, int $post ) => wp_update_post( [ 'ID' => $post, 'post_status' => 'future', 'post_date' => '2030-01-01 00:00:00', 'post_date_gmt' => '2030-01-01 00:00:00', 'edit_date' => true, 'post_content' => 'ใหม่' ] ),
		static fn ( ?array $pending ): bool => 'ใหม่' === $pending['content'],
	],
	'metadata set'                 => [
		static fn ( Scene $t, int $post ) => update_post_meta( $post, 'phone', '043' ),
		static fn ( ?array $pending ): bool => [ [ 'key' => 'phone', 'value' => '043' ] ] === $pending['meta'],
	],
	'metadata added twice'         => [
		static fn ( Scene $t, int $post ) => [ add_post_meta( $post, 'phone', '1' ), add_post_meta( $post, 'phone', '2' ) ],
		static fn ( ?array $pending ): bool => [ '1', '2' ] === array_column( $pending['meta'], 'value' ),
	],
	'a page builder’s metadata'    => [
		static fn ( Scene $t, int $post ) => update_post_meta( $post, '_elementor_data', wp_slash( '[{"text":"\\u0e01"}]' ) ),
		static fn ( ?array $pending ): bool => '[{"text":"\\u0e01"}]' === $pending['meta'][0]['value'],
	],
	'metadata of a builder that nobody has told of' => [
		static fn ( Scene $t, int $post ) => update_post_meta( $post, '_zq_builder_data', '[{"text":"ก"}]' ),
		static fn ( ?array $pending ): bool => [ [ 'key' => '_zq_builder_data', 'value' => '[{"text":"ก"}]' ] ] === $pending['meta'],
	],
	'terms set'                    => [
		static fn ( Scene $t, int $post ) => wp_set_object_terms( $post, [ $t->term( 'category', 'ข่าว' ) ], 'category' ),
		static fn ( ?array $pending ): bool => 'ข่าว' === $pending['terms'][0]['names'],
	],
	'terms added'                  => [
		static fn ( Scene $t, int $post ) => wp_add_object_terms( $post, [ $t->term( 'category', 'ข่าว' ) ], 'category' ),
		static fn ( ?array $pending ): bool => 2 === count( explode( ' ', $pending['terms'][0]['numbers'] ) ),
	],
	'terms removed'                => [
		static fn ( Scene $t, int $post ) => wp_remove_object_terms( $post, [ (int) get_option( 'default_category' ) ], 'category' ),
		static fn ( ?array $pending ): bool => ! isset( $pending['terms'] ),
	],
	'the picture'                  => [
		static fn ( Scene $t, int $post ) => update_post_meta( $post, '_thumbnail_id', 77 ),
		static fn ( ?array $pending ): bool => 77 === $pending['featured'][0]['attachment'],
	],
	'the template'                 => [
		static fn ( Scene $t, int $post ) => update_post_meta( $post, '_wp_page_template', 'wide.php' ),
		static fn ( ?array $pending ): bool => 'wide.php' === $pending['template'],
	],
	'set_post_type()'              => [
		static fn ( Scene $t, int $post ) => set_post_type( $post, 'page' ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'terms that its type has not'  => [
		static fn ( Scene $t, int $post ) => wp_set_object_terms( $post, [ $t->term( 'nav_menu', 'เมนู' ) ], 'nav_menu' ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'a restored revision'          => [
		static fn ( Scene $t, int $post ) => wp_restore_post_revision( (int) _wp_put_post_revision( [ 'ID' => $post, 'post_title' => 'เก่า', 'post_content' => 'เนื้อหาเก่า', 'post_excerpt' => '' ] ) ),
		static fn ( ?array $pending ): bool => 'เนื้อหาเก่า' === $pending['content'],
	],
	'trash'                        => [
		static fn ( Scene $t, int $post ) => wp_trash_post( $post ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'deletion'                     => [
		static fn ( Scene $t, int $post ) => wp_delete_post( $post, true ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'deletion over REST'           => [
		static fn ( Scene $t, int $post ) => $t->same( 409, $t->rest( 'DELETE', "/wp/v2/posts/$post?force=true" )->status ),
		static fn ( ?array $pending ): bool => null === $pending,
	],
	'XML-RPC'                      => [
		static function ( Scene $t, int $post ): void {
			require_once ABSPATH . WPINC . '/class-IXR.php';
			require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
			$server = new wp_xmlrpc_server();
			$method = new ReflectionMethod( $server, '_insert_post' );
			$method->invoke( $server, wp_get_current_user(), [ 'ID' => $post, 'post_type' => 'post', 'post_content' => 'ใหม่', 'post_title' => 'ก', 'post_status' => 'publish' ] );
		},
		static fn ( ?array $pending ): bool => 'ใหม่' === $pending['content'],
	],
	'bulk edit'                    => [
		static function ( Scene $t, int $post ): void {
			require_once ABSPATH . 'wp-admin/includes/post.php';
			bulk_edit_posts( [ 'post' => [ $post ], 'post_type' => 'post', '_status' => 'draft', 'tax_input' => [ 'post_tag' => 'ภาษี' ], 'post_author' => -1, 'post_parent' => -1, 'comment_status' => '', 'ping_status' => '', 'sticky' => -1, 'post_format' => -1 ] );
		},
		static fn ( ?array $pending ): bool => in_array( 'ภาษี', array_column( $pending['terms'] ?? [], 'names' ), true ),
	],
	'classic editor'               => [
		static function ( Scene $t, int $post ): void {
			require_once ABSPATH . 'wp-admin/includes/post.php';
			$_POST = [ 'post_ID' => $post, 'post_type' => 'post', 'post_title' => 'ชื่อ', 'content' => 'จากหน้าจอเดิม', 'excerpt' => '', 'post_status' => 'publish', 'original_post_status' => 'publish', 'publish' => '1', 'post_category' => [ (int) get_option( 'default_category' ) ] ];
			edit_post( $_POST ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- The test is the form.
		},
		static fn ( ?array $pending ): bool => 'จากหน้าจอเดิม' === $pending['content'] && 'ชื่อ' === $pending['title'],
	],
];

$tests = [];
foreach ( $ways as $name => [ $write, $expected ] ) {
	$tests[ "A public page stays byte for byte, and what was written waits beside it: $name." ] = static function ( Scene $t ) use ( $write, $expected ): void {
		$t->govern( [ 'post' ] );
		$post   = $t->approved_post( [ 'post_type' => 'post' ] );
		$before = $t->stored( $post );
		$editor = $t->editor();
		$t->as( $editor );
		$write( $t, $post );
		$pending = $t->pending( $post );
		$t->same( $before, $t->stored( $post ) );
		$t->true( $expected( $pending, $post ), (string) wp_json_encode( $pending, JSON_UNESCAPED_UNICODE ) );
		if ( null !== $pending ) {
			$authors = $t->get( Database::class )->column( 'SELECT a.user_id FROM {version_authors} a JOIN {entries} e ON e.open_version_id = a.version_id WHERE e.id = %d', [ $t->entry_of_post( $post ) ] );
			$t->same( [ (string) $editor ], $authors );
		}
		$t->true( $t->visitor_sees( $post, 'เทศบาลตั้งขึ้น' ) );
	};
}

return $tests + [
	'No way of WordPress makes a new page public: asked for publish, private then publish, scheduled, or published by number, it is a draft and nobody sees it (R047).' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$t->as( 1 );
		foreach ( [
			static fn (): int => $t->post( [ 'post_type' => 'post' ] ),
			static fn (): int => $t->post( [ 'post_type' => 'post', 'post_status' => 'future', 'post_date' => '2030-01-01 00:00:00', 'post_date_gmt' => '2030-01-01 00:00:00' ] ),
			static function () use ( $t ): int {
				$id = $t->post( [ 'post_type' => 'post', 'post_status' => 'private' ] );
				wp_update_post( [ 'ID' => $id, 'post_status' => 'publish' ] );
				return $id;
			},
			static function () use ( $t ): int {
				$id = $t->post( [ 'post_type' => 'post', 'post_status' => 'draft' ] );
				wp_publish_post( $id );
				return $id;
			},
			static function () use ( $t ): int {
				$id = $t->post( [ 'post_type' => 'movable', 'post_status' => 'publish' ] );
				set_post_type( $id, 'post' );
				return $id;
			},
			static fn (): int => (int) $t->rest( 'POST', '/wp/v2/posts', [ 'title' => 'ก', 'content' => 'เทศบาลตั้งขึ้น', 'status' => 'publish' ] )->data['id'],
		] as $way => $make ) {
			$id = $make();
			$t->as( 0 );
			$t->false( $t->visitor_sees( $id, 'เทศบาลตั้งขึ้น' ), "way $way" );
			$t->same( [], get_posts( [ 'post_type' => 'post', 'include' => [ $id ] ] ), "get_posts, way $way" );
			$t->same( 404, $t->rest( 'GET', "/wp/v2/posts/$id", null, 0 )->status === 401 ? 404 : $t->rest( 'GET', "/wp/v2/posts/$id", null, 0 )->status, "REST, way $way" );
			$t->as( 1 );
		}
	},

	'The block editor is answered with the version in hand, and told what became of its save.' => static function ( Scene $t ): void {
		$t->govern();
		$page   = $t->approved_post();
		$answer = $t->rest( 'POST', "/wp/v2/pages/$page?context=edit", [ 'content' => 'ใหม่', 'status' => 'publish' ], $t->editor() );
		$t->same( 200, $answer->status );
		$t->same( [ 'ใหม่', 'publish', 'governed-pending' ], [ $answer->data['content']['raw'], $answer->data['status'], $answer->data['prakat_governed']['notice']['code'] ] );
		$t->same( 'content', $answer->data['prakat_governed']['pending']['changes'][0]['field'] );
		$again = $t->rest( 'GET', "/wp/v2/pages/$page?context=edit" );
		$t->same( 'ใหม่', $again->data['content']['raw'] );
		$t->lacks( 'ใหม่', (string) wp_json_encode( $t->rest( 'GET', "/wp/v2/pages/$page", null, 0 )->data, JSON_UNESCAPED_UNICODE ) );
		// What one sees and sets back to the public value is set back.
		$back = $t->rest( 'POST', "/wp/v2/pages/$page?context=edit", [ 'content' => (string) $t->stored( $page )['row']['post_content'] ], $t->editor() );
		$t->same( $t->stored( $page )['row']['post_content'], $back->data['content']['raw'] );
	},

	'REST refuses by its own code what can’t be: on the way through the approval, another status, something older than what is stored.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$t->same( 'prakat_governed_withdraw_first', $t->rest( 'POST', "/wp/v2/pages/$page", [ 'status' => 'draft' ], $t->editor() )->data['code'] );
		$t->rest( 'POST', "/wp/v2/pages/$page", [ 'content' => 'หนึ่ง' ], $t->editor() );
		$seen = $t->rest( 'GET', "/governed/$page", null, $t->editor() )->data['pending']['seen'];
		$t->same( 200, $t->rest( 'POST', "/wp/v2/pages/$page", [ 'content' => 'สอง', 'prakat_seen' => $seen ], $t->editor() )->status );
		// One's own saves are no other's work; somebody else's are, and so is a version where one saw none.
		$other = $t->person( 'other', [], 'editor' );
		$t->same( 200, $t->rest( 'POST', "/wp/v2/pages/$page", [ 'content' => 'สอง', 'prakat_seen' => $seen ], $t->editor() )->status );
		foreach ( [ $seen, null ] as $told ) {
			$t->same( 'prakat_seen_stale', $t->rest( 'POST', "/wp/v2/pages/$page", [ 'content' => 'สาม', 'prakat_seen' => $told ], $other )->data['code'] );
		}
		$t->walk( $t->entry_of_post( $page ), 'submit' );
		$t->same( 'prakat_governed_in_approval', $t->rest( 'POST', "/wp/v2/pages/$page", [ 'content' => 'สี่' ], $t->editor() )->data['code'] );
		$t->same( 'สอง', $t->pending( $page )['content'] );
	},

	'A visitor’s request that writes metadata of a public page writes nothing and makes no draft; counters are free.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$t->as( 0 );
		update_post_meta( $page, 'phone', '1' );
		$t->same( '', get_post_meta( $page, 'phone', true ) );
		$t->same( null, $t->pending( $page ) );
		update_post_meta( $page, 'post_views_count', 7 );
		$t->same( '7', get_post_meta( $page, 'post_views_count', true ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'Where the agency decides so, a webmaster places this plugin’s blocks on a public page at once and the register says so; with one other word, or without the duty, all of it waits.' => static function ( Scene $t ): void {
		$t->govern( [ 'page' ], [ 'blocks' => true ] );
		$page  = $t->approved_post();
		$words = (string) $t->stored( $page )['row']['post_content'];
		$block = "\n\n<!-- wp:prakat/procurement {\"pageSize\":20} /-->";
		$t->as( $t->editor() );
		wp_update_post( wp_slash( [ 'ID' => $page, 'post_content' => $words . $block ] ) );
		$t->same( $words, $t->stored( $page )['row']['post_content'], 'no duty' );
		$t->act( 'discard', $t->of_office( 'officer' ), $t->entry_of_post( $page ) );

		$webmaster = $t->person( 'web', [ [ 'office', '*', 'publish' ] ], 'editor' );
		$t->as( $webmaster );
		wp_update_post( wp_slash( [ 'ID' => $page, 'post_content' => $words . $block ] ) );
		$t->same( $words . $block, $t->stored( $page )['row']['post_content'] );
		$t->contains( 'governed-blocks', $t->registered( $t->entry_of_post( $page ) ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );

		$t->as( $webmaster );
		wp_update_post( wp_slash( [ 'ID' => $page, 'post_content' => $words . ' อีกคำ' . $block ] ) );
		$t->same( $words . $block, $t->stored( $page )['row']['post_content'] );
		$t->contains( 'อีกคำ', $t->pending( $page )['content'] );
		$t->contains( $block, $t->pending( $page )['content'] );
	},

	'A block with anything inside it, or with markup beside it, is no mere placing.' => static function ( Scene $t ): void {
		$base = [ 'content' => '<!-- wp:paragraph --><p>ก</p><!-- /wp:paragraph -->' ];
		$with = static fn ( string $more ): array => [ 'content' => $base['content'] . $more ];
		$t->true( Blocks::only_blocks( $base, $with( "\n\n<!-- wp:prakat/contact /-->" ) ) );
		$t->true( Blocks::only_blocks( $with( '<!-- wp:prakat/contact /-->' ), $base ) );
		foreach ( [ '<!-- wp:prakat/contact --><p>ลักลอบ</p><!-- /wp:prakat/contact -->', '<!-- wp:prakat/contact {"a":"} /--><script>1</script>"} /-->', '<!-- wp:html --><b>1</b><!-- /wp:html -->', '<!-- wp:prakat/contact /-->.' ] as $more ) {
			$t->false( Blocks::only_blocks( $base, $with( $more ) ), $more );
		}
		$t->false( Blocks::only_blocks( $base, $base + [ 'title' => 'ข' ] ) );
	},
];
