<?php
/**
 * What was corrected of a page of the website.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Render\Html;
use Prakat\Render\Renderer;
use Prakat\Support\Clock;

/**
 * Where the version that the public reads puts an error right, its page says what and when, as entries do (R048): below its
 * content, in the words that were approved with it, taken from the public index. One query, on a page under approval that is
 * looked at by itself.
 */
final class Corrections {

	public function __construct(
		private readonly Database $database,
		private readonly Settings $settings,
		private readonly Renderer $renderer,
		private readonly Clock $clock
	) {
	}

	/**
	 * The content of a page with its note; unchanged where there is none.
	 */
	public function add_to( string $content ): string {
		$post = get_post();
		if ( '' === $content || ! $post instanceof \WP_Post || ! is_singular() || is_preview() || ! is_main_query() || ! in_the_loop() || get_queried_object_id() !== $post->ID || ! $this->settings->governs( $post->post_type ) ) {
			return $content;
		}
		$now = $this->clock->sql();
		$row = $this->database->row( "SELECT i.header, i.published_at FROM {governed_posts} g JOIN {index_entries} i ON i.entry_id = g.entry_id AND i.version_id = g.version_id WHERE g.post_id = %d AND g.state = 'live' AND i.published_at <= %s AND i.expires_at > %s", [ $post->ID, $now, $now ] );
		$header = null === $row ? null : json_decode( (string) $row['header'], true );
		$words  = is_array( $header ) ? ( $header['fields']['correction'] ?? '' ) : '';
		if ( null === $row || ! is_string( $words ) || '' === trim( $words ) ) {
			return $content;
		}
		$language = str_starts_with( get_locale(), 'th' ) ? 'th' : 'en';
		$speaker  = $this->renderer->speaker(
			[
				'language'     => $language,
				'thaiNumerals' => false,
			]
		);
		$day      = $this->clock->at( (string) $row['published_at'] )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		return $content . Html::el(
			'p',
			[
				'class' => 'prakat-corrected',
				'lang'  => $language,
			],
			Html::el( 'strong', [], $speaker->word( 'correctedOn', [ 'date' => $speaker->date( $day ) ] ) ),
			' ' . $speaker->text( $words )
		);
	}
}
