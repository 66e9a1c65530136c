<?php
/**
 * One way in which WordPress lets content be written, changed, made public or reached.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * A way to write is walked by every actor on a post in every state; a way to reach is asked by somebody who may not know.
 *
 * What comes of it is one of RESULTS: for the plugin's own entries, and for posts and pages under approval.
 */
final class Path {

	/** What may come of a path, in the words of the document. */
	public const RESULTS = [
		'closed'   => 'refused: nothing of it is stored in what the public reads, nor elsewhere',
		'diverted' => 'stored beside: a draft, a pending version, a revision; the public copy stays as approved',
		'hidden'   => 'stored, and shown to nobody: a page that was written to past the approval is not shown until it is put right',
		'found'    => 'shown until the watcher finds it and puts it right',
		'open'     => 'not closed: who writes to the database, and knows how, gets it shown',
		'apart'    => 'belongs to the site and not to the post: named to the approver as not part of what is approved',
		'nothing'  => 'holds nothing of it: what is disclosed lies elsewhere',
	];

	/**
	 * @param string                      $id       Unique, never changed: 'rest.posts.update'.
	 * @param string                      $title    What a person calls it.
	 * @param string                      $where    Route, method, action, function or statement.
	 * @param string                      $entries  One of RESULTS, for the plugin's own entries.
	 * @param string                      $governed One of RESULTS, for posts under approval.
	 * @param \Closure(Attempt): mixed    $try      Does it once. What it gives is not asked: what is public afterwards is.
	 * @param list<string>|null           $states   Only in these states; null: in every one.
	 * @param list<string>|null           $actors   Only these; null: everybody.
	 * @param string                      $only     'new' where the path makes something new and no state matters.
	 * @param string                      $note     What a reader should know.
	 * @param bool                        $control  Whether it leaves a trace on a site without approval; where it cannot, the note says why.
	 * @param string                      $stored   What becomes of it in the database, where that is not what a reader would say of it.
	 * @param bool                        $chief    Whether every actor tries it in every state each time that tests are run.
	 * @param string                      $from     The first WordPress that has it, where not all have.
	 * @param string                      $until    The last WordPress that has it.
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $title,
		public readonly string $where,
		public readonly string $entries,
		public readonly string $governed,
		public readonly \Closure $try,
		public readonly ?array $states = null,
		public readonly ?array $actors = null,
		public readonly string $only = '',
		public readonly string $note = '',
		public readonly bool $control = true,
		public readonly bool $chief = false,
		public readonly string $stored = '',
		public readonly string $from = '',
		public readonly string $until = '',
		public readonly string $since = '0.2.0'
	) {
		foreach ( [ $entries, $governed ] as $result ) {
			if ( ! isset( self::RESULTS[ $result ] ) ) {
				throw new \InvalidArgumentException( "$id: no such result: $result" );
			}
		}
	}

	/**
	 * The test's sentence.
	 */
	public function sentence(): string {
		return sprintf( '%s: %s (%s).', $this->id, $this->title, $this->where );
	}

	/**
	 * Whether it aims at the plugin's own entries, and not at posts.
	 */
	public function is_of_entries(): bool {
		return str_starts_with( $this->id, 'entries.' );
	}

	/**
	 * What must come of it for what it aims at.
	 */
	public function expected(): string {
		return $this->is_of_entries() ? $this->entries : $this->governed;
	}

	/**
	 * Whether this WordPress has it.
	 */
	public function is_here( string $version ): bool {
		return ( '' === $this->from || version_compare( $version, $this->from, '>=' ) ) && ( '' === $this->until || version_compare( $version, $this->until . '.99', '<=' ) );
	}

	/**
	 * As the document reads it.
	 *
	 * @return array<string, string>
	 */
	public function told(): array {
		return [
			'id'       => $this->id,
			'title'    => $this->title,
			'where'    => $this->where,
			'entries'  => $this->entries,
			'governed' => $this->governed,
			'note'     => $this->note,
			'from'     => $this->from,
			'until'    => $this->until,
			'since'    => $this->since,
			'test'     => $this->sentence(),
		];
	}
}
