<?php
/**
 * Placing this plugin's blocks without approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Register\Register;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

/**
 * Where the agency so decides, a webmaster (who holds the duty to publish) may add, move and take away blocks of this plugin
 * on a public page at once: they hold no data, what they show has an approval of its own. A heading of one's own is words,
 * and waits; any other change in the same save makes all of it wait.
 */
final class Blocks {

	/** A block of this plugin with nothing inside it. */
	private const OURS = '#\s*<!--\s+wp:prakat/[a-z][a-z0-9-]*\s+(?:\{(?:(?!-->).)*?\}\s+)?/-->\s*#s';

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Pending $pending,
		private readonly Beginning $beginning,
		private readonly Rows $rows,
		private readonly Applier $applier,
		private readonly Entries $entries,
		private readonly Duties $duties,
		private readonly Register $register,
		private readonly Notices $notices,
		private readonly Tell $tell
	) {
	}

	/**
	 * @param callable( array<string, mixed> ): array<string, mixed> $change
	 * @return bool Whether it was done; if not, the change has to wait for an approval.
	 */
	public function place( int $post_id, callable $change, Actor $actor ): bool {
		if ( ! $this->settings->blocks() || $actor->system ) {
			return false;
		}
		$row = $this->governed->of( $post_id );
		if ( null === $row || 'live' !== $row['state'] || null !== $this->pending->open( $row ) ) {
			return false;
		}
		$approved = $this->governed->approved( $row );
		if ( null === $approved ) {
			return false;
		}
		$new = $change( $approved );
		if ( ! self::only_blocks( $approved, $new ) ) {
			return false;
		}
		return $this->database->transaction(
			function () use ( $row, $post_id, $approved, $new, $actor ): bool {
				$entry_id = null === $row['entry_id'] ? $this->beginning->take_in( $row ) : (int) $row['entry_id'];
				$entry    = $this->entries->get( $entry_id );
				$held     = array_values( array_filter( $this->duties->of( $actor->id, $entry->unit_id, Pending::SECTION ), static fn ( array $duty ): bool => 'publish' === $duty['duty'] ) );
				if ( [] === $held || null === $entry->live_version_id ) {
					return false;
				}
				$this->governed->lock( $post_id );
				$post = $this->database->row( 'SELECT post_status, post_password FROM %i WHERE ID = %d FOR UPDATE', [ $this->wpdb->posts, $post_id ] );
				if ( null === $post ) {
					return false;
				}
				$this->rows->write( $post_id, $new, (string) $post['post_status'], (string) $post['post_password'] );
				$record = json_decode( (string) $this->database->value( 'SELECT data FROM {records} WHERE version_id = %d ORDER BY row_no LIMIT 1', [ $entry->live_version_id ] ), true );
				$this->applier->settle( $post_id, (string) $row['type'], $new, is_array( $record ) ? $record : [], $entry->live_version_id );
				$this->register->write(
					[
						'act'          => 'governed-blocks',
						'actor'        => $actor->in_position( $held[0]['position_title'], $held[0]['acting_for'] ),
						'entry_id'     => $entry_id,
						'version_id'   => $entry->live_version_id,
						'version_hash' => $this->database->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $entry->live_version_id ] ),
						'details'      => [
							'before' => hash( 'sha256', (string) ( $approved['content'] ?? '' ) ),
							'after'  => hash( 'sha256', (string) ( $new['content'] ?? '' ) ),
						],
					]
				);
				$this->notices->add( $post_id, 'governed-blocks' );
				$this->database->after_commit( fn () => $this->tell->changed( $post_id, (string) $post['post_status'] ) );
				return true;
			}
		);
	}

	/**
	 * Whether two records differ in nothing but blocks of this plugin.
	 *
	 * @param array<string, mixed> $before
	 * @param array<string, mixed> $after
	 */
	public static function only_blocks( array $before, array $after ): bool {
		$old = (string) ( $before['content'] ?? '' );
		$new = (string) ( $after['content'] ?? '' );
		unset( $before['content'], $after['content'], $before['apart'], $after['apart'] );
		$rest = self::without( $old );
		return $old !== $new && null !== $rest && self::without( $new ) === $rest && PostRecord::encode( $before ) === PostRecord::encode( $after );
	}

	/**
	 * Whether somebody's own words stand in a block: its heading.
	 */
	private static function says_something( string $block ): bool {
		foreach ( parse_blocks( trim( $block ) ) as $parsed ) {
			if ( '' !== trim( (string) wp_json_encode( $parsed['attrs']['heading'] ?? '' ), "\" \t" ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The content without our blocks and the space around them; null when that can't be told.
	 */
	private static function without( string $content ): ?string {
		$rest = preg_replace_callback( self::OURS, static fn ( array $match ): string => self::says_something( $match[0] ) ? $match[0] : "\n\n", $content );
		$rest = null === $rest ? null : preg_replace( '/-->\s+(?=<!--|$)/', "-->\n", $rest );
		return null === $rest ? null : trim( $rest );
	}
}
