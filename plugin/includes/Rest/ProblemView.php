<?php
/**
 * Problems as REST tells them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Contract\Contracts;
use Prakat\Contract\Problem;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Support\Refusal;

/**
 * A problem with its sentence in the reader's language: Problem of src/admin/api/types.
 */
final class ProblemView {

	public function __construct( private readonly Contracts $contracts, private readonly Sentences $sentences ) {
	}

	/**
	 * @param list<Problem> $problems
	 * @param string        $section  Id of the section whose labels name the fields; 'entry' for a header.
	 * @return list<array{path: list<string|int>, code: string, params: object, sentence: string}>
	 */
	public function all( array $problems, string $section ): array {
		if ( [] === $problems ) {
			return [];
		}
		$labels   = $this->labels( $section );
		$language = $this->sentences->language();
		return array_map(
			fn ( Problem $problem ): array => [
				'path'     => $problem->path,
				'code'     => $problem->code,
				'params'   => (object) $problem->params,
				'sentence' => null === $labels ? $problem->code : $this->sentences->problem( $labels, $problem, $language ),
			],
			$problems
		);
	}

	private function labels( string $section ): ?Section {
		try {
			return 'entry' === $section ? $this->contracts->entry() : $this->contracts->section( $section );
		} catch ( Refusal ) {
			return null;
		}
	}
}
