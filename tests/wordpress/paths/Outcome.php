<?php
/**
 * What became of what was written.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

use Prakat\Governed\Fingerprint;

/**
 * Compares the database with the world as it was built.
 */
final class Outcome {

	/** Options that change by themselves, and the plugin's own. */
	private const OWN_OPTIONS = '/^(_transient|_site_transient|cron$|recently_|rewrite_rules$|prakat|zq_|finished_)/';

	/** The row that made it so, for who reads of it. */
	public string $by = '';

	public function __construct( private readonly World $world ) {
	}

	/**
	 * @param list<string> $markers
	 * @return string One of Path::RESULTS.
	 */
	public function of( array $markers ): string {
		global $wpdb;
		$changed = $this->world->whole()->changes();
		$live    = array_map( fn ( string $state ): int => $this->world->posts[ $state ], $this->world->public );
		$result  = 'closed';
		foreach ( $changed as $table => $rows ) {
			foreach ( $rows as $row ) {
				if ( 'posts' === substr( $table, strlen( $wpdb->prefix ) ) && $this->is_beside( $row, $rows ) ) {
					$result = 'closed' === $result ? 'apart' : $result;
					continue;
				}
				$kind = $this->kind( substr( $table, strlen( $wpdb->prefix ) ), $row, $live, $markers );
				$before = $result;
				$result = in_array( $kind, [ 'hidden', 'diverted' ], true ) || 'closed' === $result ? $kind : $result;
				if ( $result !== $before ) {
					$this->by = "$table " . mb_substr( (string) wp_json_encode( $row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), 0, 400 );
				}
				if ( 'hidden' === $result ) {
					return 'hidden';
				}
			}
		}
		return $result;
	}

	/**
	 * Whether nothing of a post is another but the account under which it stands, and how many have written to it.
	 *
	 * @param array<string, string|null>       $row
	 * @param list<array<string, string|null>> $rows What changed, then and now.
	 */
	private function is_beside( array $row, array $rows ): bool {
		foreach ( $rows as $other ) {
			if ( $other['ID'] === $row['ID'] && $other !== $row && [] === array_diff( array_keys( array_diff_assoc( $row, $other ) ), [ 'post_author', 'comment_count', 'to_ping', 'pinged' ] ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a row changed that public pages are made of. Drafts, revisions, versions in hand and the register are not.
	 */
	public function touches_the_public(): bool {
		global $wpdb;
		$live = array_map( fn ( string $state ): int => $this->world->posts[ $state ], $this->world->public );
		foreach ( $this->world->whole()->changes() as $table => $rows ) {
			$name = substr( $table, strlen( $wpdb->prefix ) );
			foreach ( $rows as $row ) {
				$public = match ( $name ) {
					'posts'    => in_array( (int) $row['ID'], $live, true ) || ! in_array( $row['post_type'], [ 'post', 'page', 'revision' ], true ) || ! in_array( $row['post_status'], [ 'draft', 'pending', 'auto-draft', 'inherit', 'trash', 'private' ], true ),
					'postmeta' => in_array( (int) $row['post_id'], $live, true ) && 1 !== preg_match( '/^_(edit_lock|edit_last|pingme|encloseme|trackbackme)$/', (string) $row['meta_key'] ),
					'term_relationships' => in_array( (int) $row['object_id'], $live, true ),
					'usermeta' => ! str_contains( (string) $row['meta_key'], 'prakat' ) && 'session_tokens' !== $row['meta_key'],
					'options'  => 1 !== preg_match( self::OWN_OPTIONS, (string) $row['option_name'] ),
					'prakat_governed_posts' => 'live' === $row['state'],
					default    => ! str_starts_with( $name, 'prakat_' ) || str_starts_with( $name, 'prakat_index_' ),
				};
				if ( $public ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether somebody's try changed anything on the site without approval, sessions and clocks left aside.
	 */
	public function left_a_trace(): bool {
		global $wpdb;
		$beside = [
			'options'  => '/^(_transient|_site_transient|cron$|recently_|rewrite_rules$)/',
			'usermeta' => '/^(session_tokens|.*dashboard_quick_press.*|community-events.*|.*user-settings.*)$/',
			'postmeta' => '/^_edit_(lock|last)$/',
		];
		foreach ( $this->world->plain()->changes() as $table => $rows ) {
			$name = substr( $table, strlen( $wpdb->prefix ) );
			foreach ( $rows as $row ) {
				if ( ! isset( $beside[ $name ] ) || 1 !== preg_match( $beside[ $name ], (string) ( $row['option_name'] ?? $row['meta_key'] ?? '' ) ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param array<string, string|null> $row     A row that was not there before, or is no longer.
	 * @param list<int>                  $live    Posts that the public reads.
	 * @param list<string>               $markers
	 */
	private function kind( string $table, array $row, array $live, array $markers ): string {
		$holds = null !== $this->held( $row, $markers );
		if ( 'posts' === $table ) {
			if ( in_array( (int) $row['ID'], $live, true ) ) {
				return 'hidden';
			}
			$type     = 'revision' === $row['post_type'] ? (string) get_post_type( (int) $row['post_parent'] ) : $row['post_type'];
			$governed = in_array( $type, [ 'post', 'page', '' ], true );
			$public   = in_array( $row['post_type'], [ 'post', 'page' ], true ) && in_array( $row['post_status'], [ 'publish', 'future', 'zq-open' ], true );
			return $holds ? ( $public ? 'hidden' : ( $governed ? 'diverted' : 'apart' ) ) : ( $governed ? 'closed' : 'apart' );
		}
		if ( 'postmeta' === $table ) {
			if ( ! Fingerprint::matters( (string) $row['meta_key'], 'post' ) ) {
				return 'closed'; // What WordPress notes for itself; what pages show of it is read.
			}
			if ( in_array( (int) $row['post_id'], $live, true ) ) {
				return 'hidden';
			}
			return in_array( (string) get_post_type( (int) $row['post_id'] ), [ 'post', 'page', 'revision', '' ], true ) ? ( $holds ? 'diverted' : 'closed' ) : 'apart';
		}
		if ( 'term_relationships' === $table ) {
			return in_array( (int) $row['object_id'], $live, true ) ? ( $this->is_seen( (int) $row['term_taxonomy_id'] ) ? 'hidden' : 'apart' ) : 'closed';
		}
		if ( str_starts_with( $table, 'prakat_' ) ) {
			return in_array( $table, [ 'prakat_versions', 'prakat_records' ], true ) ? 'diverted' : 'closed';
		}
		if ( in_array( $table, [ 'comments', 'commentmeta', 'users', 'terms' ], true ) ) {
			return 'apart';
		}
		$name = (string) ( $row['option_name'] ?? '' );
		return $holds || ( '' !== $name && 1 !== preg_match( self::OWN_OPTIONS, $name ) ) ? 'apart' : 'closed';
	}

	/**
	 * Whether visitors see terms of this taxonomy; a plugin may mark posts for itself.
	 */
	private function is_seen( int $place ): bool {
		global $wpdb;
		$taxonomy = get_taxonomy( (string) $wpdb->get_var( $wpdb->prepare( "SELECT taxonomy FROM $wpdb->term_taxonomy WHERE term_taxonomy_id = %d", $place ) ) );
		return false === $taxonomy || $taxonomy->public || $taxonomy->publicly_queryable;
	}

	/**
	 * @param array<string, string|null> $row
	 * @param list<string>               $markers
	 */
	private function held( array $row, array $markers ): ?string {
		$text = implode( "\n", $row );
		foreach ( $markers as $marker ) {
			if ( str_contains( $text, $marker ) ) {
				return $marker;
			}
		}
		return null;
	}
}
