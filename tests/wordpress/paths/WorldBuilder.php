<?php
/**
 * Builds the site that every path is walked on.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

use Prakat\Entries\Drafts;
use Prakat\Expiry\Sweep;
use Prakat\Files\Shelf;
use Prakat\Governed\Acceptance;
use Prakat\Governed\Held;
use Prakat\Support\Clock;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * Everything is made the way that people make it; the moments lie around the present, which the web server's own
 * requests live in.
 */
final class WorldBuilder {

	/** A film of another site, as the block editor places it. */
	private const EMBED = "<!-- wp:embed {\"url\":\"https://www.youtube.com/watch?v=zq\",\"type\":\"video\",\"providerNameSlug\":\"youtube\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=zq\n</div></figure>\n<!-- /wp:embed -->";

	public function __construct( private readonly Scene $scene, private readonly World $world ) {
	}

	/**
	 * The metadata in which WordPress keeps what the other site answered.
	 */
	public static function embed_key(): string {
		$url = 'https://www.youtube.com/watch?v=zq';
		return '_oembed_' . md5( $url . serialize( wp_embed_defaults( $url ) ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- As WP_Embed names it.
	}

	/**
	 * One person of each role, one of each duty (editors, who may write most in WordPress), and one administrator with all duties.
	 */
	public function people(): void {
		foreach ( World::ROLES as $role ) {
			$this->person( $role, [], $role );
		}
		$duties = array_keys( $this->scene->workflow()['duties'] );
		foreach ( $duties as $duty ) {
			$this->person( $duty, [ $duty ], 'editor' );
		}
		$this->person( 'everything', $duties, 'administrator' );
	}

	/**
	 * @param list<string> $duties
	 */
	private function person( string $name, array $duties, string $role ): void {
		$user = $this->scene->person( $name, array_map( static fn ( string $duty ): array => [ 'office', '*', $duty ], $duties ), $role );
		wp_set_password( World::PASSWORD, $user );
		$this->world->actors[ $name ] = $user;
	}

	/**
	 * An entry in each state. Their records and summaries hold the secret of the state, except where they are public.
	 */
	public function entries(): void {
		$this->clock( '-40 days' );
		$until                            = [ 'publishUntil' => $this->day( '-5 days' ) ];
		$this->world->entries['expired']  = $this->entry( 'expired', $until, 'submit', 'check', 'approve', 'publish' );
		$this->clock( 'now' );
		$this->scene->get( Sweep::class )->run( 0 );
		foreach ( [ 'draft' => [], 'submitted' => [ 'submit' ], 'checked' => [ 'submit', 'check' ], 'approved' => [ 'submit', 'check', 'approve' ], 'published' => [ 'submit', 'check', 'approve', 'publish' ] ] as $state => $acts ) {
			$this->world->entries[ $state ] = $this->entry( $state, [], ...$acts );
		}
		$later = [ 'publishFrom' => $this->day( '+10 days' ) ];
		$this->world->entries['later'] = $this->entry( 'later', $later, 'submit', 'check', 'approve', 'publish' );
		foreach ( [ 'returned' => [ 'return', 'checker', 'incorrect' ], 'refused' => [ 'refuse', 'approver', 'not-public' ] ] as $state => [ $act, $by, $code ] ) {
			$id = $this->entry( $state, [], ...( 'returned' === $state ? [ 'submit' ] : [ 'submit', 'check' ] ) );
			$this->try_reasons( $act, $by, $id );
			$this->world->entries[ $state ] = $id;
		}
		$gone = $this->entry( 'withdrawn', [], 'submit', 'check', 'approve', 'publish' );
		$this->try_reasons( 'withdraw', 'approver', $gone );
		$this->world->entries['withdrawn'] = $gone;

		$revised = $this->entry( 'published', [], 'submit', 'check', 'approve', 'publish' );
		$this->scene->walk( $revised, 'revise' );
		$this->scene->get( Drafts::class )->replace_records( $revised, $this->scene->sees( $revised, 'save' ), [ $this->scene->plan( 'แก้ไข ' . World::secret( 'revised' ) ) ], Actor::user( $this->scene->of_office( 'officer' ) ) );
		$this->world->entries['revised'] = $revised;

		[ $this->world->entries['approved-file'] ] = $this->scene->approved_with_file( [ 'title' => 'เรื่อง ' . World::secret( 'file' ) ], World::secret( 'file' ) );
		[ $entry, $file ]                         = $this->scene->approved_with_file( [ 'publishUntil' => $this->day( '+300 days' ) ] );
		$this->world->entries['published-file']   = $this->scene->walk( $entry, 'publish' );
		foreach ( glob( $this->scene->get( Shelf::class )->root() . "$entry/*/*.$file->extension" ) ?: [] as $path ) {
			$this->world->shelf = $path;
		}
		if ( '' === $this->world->shelf ) {
			throw new \LogicException( 'No file was laid on the shelf.' );
		}
	}

	/**
	 * The files of entries, in the vault and on the shelf: tests sweep them away, each path finds them again.
	 */
	public function keep_files(): void {
		foreach ( [ 'prakat', 'prakat-vault' ] as $folder ) {
			$folder = wp_get_upload_dir()['basedir'] . "/$folder";
			if ( ! is_dir( $folder ) ) {
				continue;
			}
			foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
				$this->world->files[ $file->getPathname() ] = (string) file_get_contents( $file->getPathname() );
			}
		}
	}

	/**
	 * @param array<string, mixed> $header
	 */
	private function entry( string $state, array $header, string ...$acts ): int {
		$secret = 'published' === $state ? 'เปิดเผยแล้ว' : World::secret( $state );
		$hidden = 'expired' === $state ? [] : [ 'title' => "เรื่อง $secret" ]; // The notice of what has expired repeats its title.
		$header = $header + $hidden + [ 'summary' => "สรุป $secret", 'source' => "ที่มา $secret", 'publishUntil' => $this->day( '+300 days' ) ];
		$id     = $this->scene->complete_draft( null, $header );
		$this->scene->get( Drafts::class )->replace_records( $id, $this->scene->sees( $id, 'save' ), [ $this->scene->plan( "รายการ $secret" ) ], Actor::user( $this->scene->of_office( 'officer' ) ) );
		return $this->scene->walk( $id, ...$acts );
	}

	/**
	 * The first reason that the contract knows for this act.
	 */
	private function try_reasons( string $act, string $by, int $id ): void {
		foreach ( $this->scene->workflow()['reasons'] as $code => $reason ) {
			if ( in_array( $act, (array) ( $reason['acts'] ?? [] ), true ) ) {
				$this->scene->act( $act, $this->scene->of_office( $by ), $id, $this->scene->because( (string) $code, 'เหตุผล' ) );
				return;
			}
		}
		throw new \LogicException( "No reason for $act." );
	}

	/**
	 * Ordinary content: two public posts, a public page with what a page may show, a category, an image, a menu, a pattern.
	 */
	public function site(): void {
		global $wp_rewrite;
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		wp_set_current_user( $this->world->actors['administrator'] );
		$wp_rewrite->set_permalink_structure( '/%postname%/' );
		update_option( 'page_comments', '0' );
		$category                       = wp_insert_term( 'Notices', 'category', [ 'slug' => 'notices' ] );
		$tag                            = wp_insert_term( 'Road', 'post_tag', [ 'slug' => 'road' ] );
		$this->world->things['category'] = (int) $category['term_id'];
		$this->world->things['tag']      = (int) $tag['term_id'];
		$this->world->things['image']    = $this->image();
		$this->world->things['other']    = $this->image();
		$this->world->things['pattern']  = $this->insert( [ 'post_type' => 'wp_block', 'post_title' => 'Shared words', 'post_content' => '<!-- wp:paragraph --><p>shared</p><!-- /wp:paragraph -->', 'post_name' => 'shared-words' ] );
		$menu                            = wp_create_nav_menu( 'Main' );
		$this->world->things['menu']     = is_int( $menu ) ? $menu : 0;
		$this->world->things['item']     = (int) wp_update_nav_menu_item( $this->world->things['menu'], 0, [ 'menu-item-title' => 'Home', 'menu-item-url' => home_url( '/' ), 'menu-item-status' => 'publish' ] );
		$this->world->things['nav']      = $this->insert( [ 'post_type' => 'wp_navigation', 'post_title' => 'Navigation', 'post_content' => '<!-- wp:navigation-link {"label":"Home","url":"/"} /-->' ] );

		update_option( 'widget_text', [ 5 => [ 'title' => 'Old', 'text' => 'old' ], '_multiwidget' => 1 ] );
		update_option( 'sidebars_widgets', [ 'wp_inactive_widgets' => [ 'text-5' ], 'array_version' => 3 ] );

		$author                        = $this->world->actors['author'];
		$public                        = [ 'post_author' => $author, 'post_excerpt' => 'What was found', 'post_date' => $this->day( '-30 days' ) . ' 09:00:00' ];
		$this->world->posts['accepted'] = $this->insert( $public + [ 'post_title' => 'Road closed', 'post_name' => 'road-closed', 'post_content' => '<!-- wp:paragraph --><p>The road is closed.</p><!-- /wp:paragraph -->' ] );
		wp_set_post_terms( $this->world->posts['accepted'], [ $this->world->things['category'] ], 'category' );
		wp_set_post_terms( $this->world->posts['accepted'], [ 'road' ], 'post_tag' );
		set_post_thumbnail( $this->world->posts['accepted'], $this->world->things['image'] );
		$this->world->posts['accepted-page'] = $this->insert( $public + [ 'post_type' => 'page', 'post_title' => 'About us', 'post_name' => 'about-us', 'post_content' => '<!-- wp:paragraph --><p>We serve.</p><!-- /wp:paragraph --><!-- wp:block {"ref":' . $this->world->things['pattern'] . "} /-->\n" . self::EMBED . "\n<!-- wp:shortcode -->\n[gallery]\n<!-- /wp:shortcode -->" ] );
		// What WordPress keeps of an address that answered nothing: a link.
		update_post_meta( $this->world->posts['accepted-page'], self::embed_key(), '{{unknown}}' );
		update_post_meta( $this->world->posts['accepted-page'], str_replace( '_oembed_', '_oembed_time_', self::embed_key() ), time() );
		$this->world->public[]               = 'accepted-page';
		$this->world->things['second']       = $this->insert( $public + [ 'post_title' => 'Bridge closed', 'post_name' => 'bridge-closed', 'post_content' => '<!-- wp:paragraph --><p>The bridge is closed.</p><!-- /wp:paragraph -->' ] );
		$this->world->things['comment']      = (int) wp_insert_comment( [ 'comment_post_ID' => $this->world->posts['accepted'], 'comment_content' => 'A remark.', 'comment_approved' => 1, 'comment_author' => 'Citizen' ] );
		// What WordPress makes of a post by itself while it is edited: a revision of the public post with older words.
		update_post_meta( $this->world->posts['accepted'], 'zq_known', 'known' );
		$this->world->things['revision'] = $this->insert( [ 'post_type' => 'revision', 'post_status' => 'inherit', 'post_parent' => $this->world->posts['accepted'], 'post_name' => $this->world->posts['accepted'] . '-revision-v1', 'post_title' => 'Road closed', 'post_content' => 'Older words.' ] );
		wp_set_current_user( 0 );
	}

	/**
	 * Puts posts and pages under approval and brings one into each state. What is hidden of it is a secret of its state.
	 */
	public function governed(): void {
		$this->scene->govern( [ 'post', 'page' ] );
		$this->scene->get( Acceptance::class )->run( 0 );
		$this->clock( '-40 days' );
		$this->post( 'expired', [ 'publishUntil' => $this->day( '-5 days' ) ], 'submit', 'check', 'approve', 'publish' );
		$this->clock( 'now' );
		$this->scene->get( Sweep::class )->run( 0 );
		foreach ( [ 'draft' => [], 'submitted' => [ 'submit' ], 'checked' => [ 'submit', 'check' ], 'approved' => [ 'submit', 'check', 'approve' ] ] as $state => $acts ) {
			$this->post( $state, [], ...$acts );
		}
		$this->post( 'later', [ 'publishFrom' => $this->day( '+10 days' ) ], 'submit', 'check', 'approve', 'publish' );
		$this->post( 'withdrawn', [], 'submit', 'check', 'approve', 'publish' );
		$this->try_reasons( 'withdraw', 'approver', $this->scene->entry_of_post( $this->world->posts['withdrawn'] ) );
		foreach ( [ 'published', 'revised', 'revised-submitted' ] as $state ) {
			$this->post( $state, [], 'submit', 'check', 'approve', 'publish' );
			$this->world->public[] = $state;
		}
		$this->world->posts['accepted-revised'] = $this->world->things['second'];
		$this->world->public[]                = 'accepted-revised';
		foreach ( [ 'revised', 'revised-submitted', 'accepted-revised' ] as $state ) {
			wp_set_current_user( $this->world->actors['author'] );
			wp_update_post( wp_slash( [ 'ID' => $this->world->posts[ $state ] ] + $this->words( World::secret( $state ) ) ) );
			update_post_meta( $this->world->posts[ $state ], 'zq_known', World::secret( $state ) );
			wp_set_object_terms( $this->world->posts[ $state ], [ World::secret( $state ) ], 'post_tag' );
			$this->scene->get( Held::class )->settle_all();
			wp_set_current_user( 0 );
		}
		$this->scene->walk( $this->scene->entry_of_post( $this->world->posts['revised-submitted'] ), 'submit' );
		foreach ( $this->world->posts as $state => $post ) {
			$entry = $this->scene->entry_of_post( $post );
			if ( $entry > 0 ) {
				$this->world->entries[ "post-$state" ] = $entry;
			}
		}
		$this->world->governs = true;
	}

	/**
	 * A post that the author writes and the office brings on its way.
	 *
	 * @param array<string, mixed> $header
	 */
	private function post( string $state, array $header, string ...$acts ): void {
		wp_set_current_user( $this->world->actors['author'] );
		$words = in_array( $state, [ 'published', 'revised', 'revised-submitted' ], true ) ? "Approved $state" : World::secret( $state );
		$id    = $this->insert( [ 'post_status' => 'draft', 'post_author' => $this->world->actors['author'] ] + ( 'expired' === $state ? [ 'post_title' => 'Over' ] : [] ) + $this->words( $words ) );
		$this->scene->get( Held::class )->settle_all();
		$this->world->posts[ $state ] = $id;
		$entry                        = $this->scene->entry_of_post( $id );
		if ( [] !== $header ) {
			$actor   = Actor::user( $this->scene->of_office( 'officer' ) );
			$version = $this->scene->open( $entry );
			$this->scene->get( Drafts::class )->save_header( $entry, $this->scene->sees( $entry, 'save' ), $header + $version->header, $actor );
		}
		wp_set_current_user( 0 );
		$this->scene->walk( $entry, ...$acts );
	}

	/**
	 * @return array<string, string>
	 */
	private function words( string $words ): array {
		return [
			'post_title'   => "Title $words",
			'post_content' => "<!-- wp:paragraph --><p>Words $words</p><!-- /wp:paragraph -->",
			'post_excerpt' => "Excerpt $words",
		];
	}

	/**
	 * @param array<string, mixed> $fields
	 */
	private function insert( array $fields ): int {
		$id = wp_insert_post( wp_slash( $fields + [ 'post_status' => 'publish' ] ), true );
		if ( ! is_int( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}
		return $id;
	}

	private function image(): int {
		$image = imagecreatetruecolor( 400, 400 );
		ob_start();
		imagepng( $image );
		$upload = wp_upload_bits( 'seal.png', null, (string) ob_get_clean() );
		$id     = wp_insert_attachment( [ 'post_title' => 'Seal', 'post_mime_type' => 'image/png', 'post_status' => 'inherit' ], $upload['file'] );
		wp_update_attachment_metadata( $id, [ 'width' => 400, 'height' => 400, 'file' => _wp_relative_upload_path( $upload['file'] ), 'sizes' => [] ] );
		$this->world->files[ $upload['file'] ] = (string) file_get_contents( $upload['file'] );
		return $id;
	}

	private function clock( string $when ): void {
		$this->scene->get( Clock::class )->freeze( 'now' === $when ? null : new \DateTimeImmutable( $when, new \DateTimeZone( 'UTC' ) ) );
	}

	private function day( string $when ): string {
		return ( new \DateTimeImmutable( $when, new \DateTimeZone( 'Asia/Bangkok' ) ) )->format( 'Y-m-d' );
	}
}
