<?php
/**
 * A "no" that a person can understand.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Support;

use Prakat\Contract\Problem;

/**
 * The one error that reaches the edges (REST, admin, command line). Its code, status and words are
 * declared in the contract (refusals); what is thrown here holds the code and what fills the words.
 */
final class Refusal extends \DomainException {

	/**
	 * @param string               $refusal  Code of the contract's refusals, e.g. 'seen-stale'.
	 * @param array<string, mixed> $params   Fills the {placeholders} of the sentence.
	 * @param list<Problem>        $problems What is wrong with a record or header, when that is the reason.
	 */
	public function __construct(
		public readonly string $refusal,
		public readonly array $params = [],
		public readonly array $problems = []
	) {
		parent::__construct( $refusal );
	}

	/**
	 * Refuses a record or a header for what is wrong with it.
	 *
	 * @param list<Problem> $problems
	 */
	public static function problems( array $problems ): self {
		return new self( 'invalid-record', [ 'count' => count( $problems ) ], $problems );
	}
}
