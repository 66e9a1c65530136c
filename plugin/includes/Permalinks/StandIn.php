<?php
/**
 * A page with no post behind it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\Support\Clock;

/**
 * What the theme is given where it expects a post: an entry's page, and the notice of what is over.
 */
final class StandIn {

	/**
	 * @param string             $title Text.
	 * @param \DateTimeImmutable $at    UTC.
	 */
	public static function page( string $title, \DateTimeImmutable $at, Clock $clock ): \WP_Post {
		$here = $at->setTimezone( $clock->zone() );
		return new \WP_Post(
			(object) [
				'ID'                => 0,
				'post_type'         => 'page',
				'post_status'       => 'publish',
				// Themes print a title as the HTML that it is for a post; ours is text.
				'post_title'        => htmlspecialchars( $title, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ),
				'post_name'         => 'prakat',
				'post_content'      => '',
				'post_excerpt'      => '',
				'post_author'       => '0',
				'post_date'         => $here->format( 'Y-m-d H:i:s' ),
				'post_date_gmt'     => $at->format( 'Y-m-d H:i:s' ),
				'post_modified'     => $here->format( 'Y-m-d H:i:s' ),
				'post_modified_gmt' => $at->format( 'Y-m-d H:i:s' ),
				'comment_status'    => 'closed',
				'ping_status'       => 'closed',
				'comment_count'     => '0',
				'post_parent'       => 0,
				'menu_order'        => 0,
				'guid'              => '',
				'filter'            => 'raw',
			]
		);
	}
}
