<?php
/**
 * `wp prakat governed`.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Cli\Terminal;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * The watcher at the command line.
 */
final class Command {

	public function __construct(
		private readonly Acceptance $acceptance,
		private readonly Watcher $watcher,
		private readonly Database $database,
		private readonly Sentences $sentences,
		private readonly Terminal $terminal
	) {
	}

	/**
	 * Looks for pages that were changed past the approval, and puts them right.
	 *
	 * ## OPTIONS
	 *
	 * <what>
	 * : check, list, restore, take-up or accept.
	 *
	 * [<post>]
	 * : The page's number, for restore and take-up.
	 *
	 * ## EXAMPLES
	 *
	 *     wp prakat governed check
	 *     wp prakat governed restore 42 --user=webmaster
	 *
	 * @param list<string> $args What, and the page.
	 */
	public function run( array $args ): void {
		$post = (int) ( $args[1] ?? 0 );
		try {
			match ( $args[0] ?? '' ) {
				'check'   => $this->check(),
				'list'    => $this->list(),
				'accept'  => $this->accept(),
				'restore' => $this->put_right( $post, $this->watcher->restore( ... ) ),
				'take-up' => $this->put_right( $post, $this->watcher->take_up( ... ) ),
				default   => $this->terminal->fail( 'Say what to do: check, list, restore, take-up or accept.' ),
			};
		} catch ( Refusal $refusal ) {
			$this->terminal->fail( $this->sentences->refusal( $refusal, 'en' ) );
		}
	}

	private function check(): void {
		$done = $this->watcher->pass( 0 );
		$this->list();
		$words = "{$done['checked']} pages looked at, {$done['found']} not as approved.";
		0 === $done['found'] ? $this->terminal->done( $words ) : $this->terminal->fail( $words );
	}

	private function list(): void {
		foreach ( $this->database->rows( "SELECT post_id, type, found, found_at FROM {governed_posts} WHERE found <> '' ORDER BY post_id" ) as $row ) {
			$this->terminal->say( "{$row['post_id']} ({$row['type']}), {$row['found_at']}: {$row['found']}" );
		}
	}

	private function accept(): void {
		$done = $this->acceptance->run( 0 );
		$this->terminal->done( "{$done['done']} pages are accepted as found." );
	}

	/**
	 * @param callable( int, Actor ): void $work
	 */
	private function put_right( int $post, callable $work ): void {
		$this->watcher->check( [ $post ] );
		$work( $post, get_current_user_id() > 0 ? Actor::current() : Actor::system( 'command line' ) );
		$this->terminal->done( "Page $post is as it was approved." );
	}
}
