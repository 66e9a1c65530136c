<?php
/**
 * One way in which what WordPress holds is reached.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Asked by somebody who may not know: a visitor, and accounts that may not read the drafts of others. What comes back may
 * hold no secret of the world, and nothing that a walked path wrote.
 */
final class Reach {

	/**
	 * @param string                        $id     Unique, never changed: 'feed.rss2'.
	 * @param string                        $title  What a person calls it.
	 * @param string                        $where  The address, or the function.
	 * @param \Closure(World): list<string> $asks   Addresses; of the site's own where they begin with "/".
	 * @param int                           $watch  How many of its addresses, the first, are compared after every single path; the others at the end.
	 * @param list<string>                  $actors Who asks.
	 * @param string                        $from   The first WordPress that has it, where not all have.
	 * @param (\Closure(Attempt): string)|null $reads  Asks in this process, once for each post.
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $title,
		public readonly string $where,
		public readonly \Closure $asks,
		public readonly int $watch = 0,
		public readonly array $actors = [ 'nobody', 'subscriber' ],
		public readonly string $note = '',
		public readonly string $from = '',
		public readonly ?\Closure $reads = null,
		public readonly string $since = '0.2.0'
	) {
	}

	public function sentence(): string {
		return sprintf( '%s: %s (%s) shows nothing that was not approved.', $this->id, $this->title, $this->where );
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
			'entries'  => 'hidden',
			'governed' => 'hidden',
			'note'     => $this->note,
			'from'     => $this->from,
			'until'    => '',
			'since'    => $this->since,
			'test'     => $this->sentence(),
		];
	}
}
