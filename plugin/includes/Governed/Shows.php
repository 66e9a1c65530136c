<?php
/**
 * What a page shows that is kept elsewhere.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * Finds synced patterns, navigations and media in a post's content and tells each by its number and a digest, so that
 * they are part of what was approved; and says by name what is not.
 *
 * @phpstan-type Shown array{kind: string, id: int, name?: string, sha256?: string}
 */
final class Shows {

	/** Bytes of a media file beyond which it is told by size and time: a digest would hold up the one who saves. */
	private const LARGE = 268435456;

	/** Parts of a page that are told; what else it shows is held back (Reading). */
	private const MOST = 1000;

	private const KINDS = [
		'core/block'      => 'pattern',
		'core/navigation' => 'navigation',
		'core/image'      => 'media',
		'core/cover'      => 'media',
		'core/media-text' => 'media',
		'core/file'       => 'media',
		'core/video'      => 'media',
		'core/audio'      => 'media',
	];

	/** @var array<int, Shown> Pictures of this request, by number: an acceptance meets the same one often. */
	private array $pictures = [];

	/**
	 * @param int $post_id Whose content it is: a gallery without numbers shows what is attached there.
	 * @return list<Shown>
	 */
	public function within( string $content, int $post_id = 0 ): array {
		$found = [];
		$this->collect( $content, $found );
		foreach ( self::has_gallery( $content ) ? self::attached( $post_id ) : [] as $id ) {
			if ( count( $found ) < self::MOST ) {
				$found[ "media $id" ] ??= $this->medium( $id );
			}
		}
		ksort( $found, SORT_NATURAL );
		return array_values( $found );
	}

	/**
	 * A pattern may show another one: however deep, each is met once.
	 *
	 * @param array<string, Shown> $found
	 */
	private function collect( string $content, array &$found ): void {
		foreach ( self::references( $content ) as [ $kind, $id ] ) {
			if ( isset( $found[ "$kind $id" ] ) || count( $found ) >= self::MOST ) {
				continue;
			}
			if ( 'media' === $kind ) {
				$found[ "$kind $id" ] = $this->medium( $id );
				continue;
			}
			$part = get_post( $id );
			if ( $part instanceof \WP_Post ) {
				$found[ "$kind $id" ] = self::named( $kind, $id, $part->post_title ) + [ 'sha256' => self::digest( $part ) ];
				$this->collect( $part->post_content, $found );
			}
		}
	}

	/**
	 * An attachment with the digest of its bytes.
	 *
	 * @return Shown
	 */
	public function medium( int $id ): array {
		return $this->pictures[ $id ] ??= $this->read( $id );
	}

	/**
	 * The same, as a record has its featured image.
	 *
	 * @return array{attachment: int, name?: string, sha256?: string}
	 */
	public function picture( int $id ): array {
		$told = $this->medium( $id );
		unset( $told['kind'], $told['id'] );
		return [ 'attachment' => $id ] + $told;
	}

	/**
	 * Whether a content shows what is attached to its page, or may.
	 */
	public static function has_gallery( string $content ): bool {
		return 1 === preg_match( '/\[(?:gallery|playlist)\b/i', $content );
	}

	/**
	 * @return list<int> Numbers of the files that are attached to a post.
	 */
	public static function attached( int $post_id ): array {
		$query = [
			'post_parent' => $post_id,
			'post_type'   => 'attachment',
			'post_status' => 'inherit',
			'fields'      => 'ids',
			'numberposts' => -1,
			'orderby'     => 'ID',
		];
		return $post_id < 1 ? [] : array_values( array_map( 'intval', get_posts( $query ) ) );
	}

	/**
	 * The digest of a pattern or navigation as it stands.
	 */
	public static function digest( \WP_Post $part ): string {
		return hash( 'sha256', $part->post_content );
	}

	/**
	 * What is not part of the approval of a page of this type, by name.
	 *
	 * @return list<array{name: string}>
	 */
	public function apart( string $type ): array {
		if ( in_array( $type, Settings::PARTS, true ) ) {
			return [];
		}
		$apart = [];
		$theme = wp_get_theme();
		if ( wp_is_block_theme() ) {
			$apart[] = [ 'name' => 'เทมเพลตและส่วนของเทมเพลตของธีม ' . $theme->get( 'Name' ) ];
		} else {
			$apart[] = [ 'name' => 'หัวเว็บ ท้ายเว็บ เมนู และวิดเจ็ตของธีม ' . $theme->get( 'Name' ) ];
		}
		$apart[] = [ 'name' => 'ความคิดเห็นของผู้อ่าน' ];
		return $apart;
	}

	/**
	 * @return list<array{string, int}> Kind and number.
	 */
	private static function references( string $content ): array {
		// By WordPress's own parser: a block's name and attributes can be spelled in many ways.
		$found = has_blocks( $content ) ? self::of_blocks( parse_blocks( $content ) ) : [];
		if ( preg_match_all( '/wp-(?:image|att)-(\d+)|\[gallery[^\]]*ids="([\d,\s]+)"/', $content, $media, PREG_SET_ORDER ) > 0 ) {
			foreach ( $media as $match ) {
				foreach ( explode( ',', implode( ',', array_slice( $match, 1 ) ) ) as $id ) {
					$found[] = [ 'media', (int) $id ];
				}
			}
		}
		return array_values( array_filter( $found, static fn ( array $one ): bool => $one[1] > 0 ) );
	}

	/**
	 * @param array<array-key, array<string, mixed>> $blocks
	 * @return list<array{string, int}>
	 */
	private static function of_blocks( array $blocks ): array {
		$found = [];
		foreach ( $blocks as $block ) {
			$kind       = self::KINDS[ (string) ( $block['blockName'] ?? '' ) ] ?? null;
			$attributes = (array) ( $block['attrs'] ?? [] );
			if ( null !== $kind ) {
				foreach ( array_intersect_key( $attributes, array_flip( 'media' === $kind ? [ 'id', 'mediaId' ] : [ 'ref' ] ) ) as $id ) {
					$found[] = [ $kind, is_scalar( $id ) ? (int) $id : 0 ];
				}
			}
			/** @var array<array-key, array<string, mixed>> $inner */
			$inner = (array) ( $block['innerBlocks'] ?? [] );
			array_push( $found, ...self::of_blocks( $inner ) );
		}
		return $found;
	}

	/**
	 * @return Shown
	 */
	private function read( int $id ): array {
		$path = get_attached_file( $id, true );
		$told = self::named( 'media', $id, is_string( $path ) ? wp_basename( $path ) : '' );
		if ( is_string( $path ) && is_file( $path ) && is_readable( $path ) ) {
			$size            = (int) filesize( $path );
			$told['sha256'] = $size > self::LARGE ? hash( 'sha256', $size . ' ' . (int) filemtime( $path ) ) : (string) hash_file( 'sha256', $path );
		}
		return $told;
	}

	/**
	 * @return Shown
	 */
	private static function named( string $kind, int $id, string $name ): array {
		$told = [
			'kind' => $kind,
			'id'   => $id,
		];
		return '' === $name ? $told : $told + [ 'name' => $name ];
	}
}
