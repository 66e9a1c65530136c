<?php
/**
 * Where and what is wrong with a value.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * A problem is a place and a code. `Sentences` makes words of it, with the field's label.
 */
final class Problem {

	/**
	 * @param list<string|int>          $path   Keys and row numbers (from 0) to the value.
	 * @param string                    $code   A code of contract/problems.php.
	 * @param array<string, string|int> $params What the sentence says beside the label.
	 */
	public function __construct(
		public readonly array $path,
		public readonly string $code,
		public readonly array $params = []
	) {
	}

	/**
	 * @return array{path: list<string|int>, code: string, params: array<string, string|int>}
	 */
	public function to_array(): array {
		return [
			'path'   => $this->path,
			'code'   => $this->code,
			'params' => $this->params,
		];
	}
}
