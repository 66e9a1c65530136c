<?php
/**
 * Asks the machine in PHP everything that the shared table asks; prints the differences.
 *
 * Input: the table's JSON. Output: JSON `{ asked, differences: [ … at most ten ] }`.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return static function ( string $root, string $json ): string {
	spl_autoload_register(
		static function ( string $class_name ) use ( $root ): void {
			$file = $root . '/plugin/includes/' . str_replace( '\\', '/', substr( $class_name, strlen( 'Prakat\\' ) ) ) . '.php';
			if ( str_starts_with( $class_name, 'Prakat\\' ) && is_file( $file ) ) {
				require $file;
			}
		}
	);

	$unrolled = static function ( array $runs ): array {
		$list = [];
		for ( $i = 0, $n = count( $runs ); $i < $n; $i += 2 ) {
			array_push( $list, ...array_fill( 0, $runs[ $i + 1 ], $runs[ $i ] ) );
		}
		return $list;
	};

	$machine     = new Prakat\Workflow\Machine( new Prakat\Contract\Contracts( $root . '/plugin/contract' ) );
	$table       = json_decode( $json, true, 64, JSON_THROW_ON_ERROR );
	$facts       = array_keys( $machine->definition()['facts'] );
	$asked       = 0;
	$differences = [];
	foreach ( $table['cells'] as $cell ) {
		if ( $cell['facts'] !== $machine->facts( $cell['state'], $cell['act'] ) ) {
			$differences[] = "{$cell['state']} {$cell['act']}: looks at other facts";
		}
		foreach ( [ 'people', 'system' ] as $side ) {
			$patterns = array_map( $unrolled, $cell[ $side ]['patterns'] );
			foreach ( $unrolled( $cell[ $side ]['duties'] ) as $duty_set => $pattern ) {
				$duties = [];
				foreach ( $table['duties'] as $place => $duty ) {
					if ( ( $duty_set >> $place ) & 1 ) {
						$duties[] = $duty;
					}
				}
				foreach ( $patterns[ $pattern ] as $circumstance => $expected ) {
					// Of the longest lists every circumstance and every duty set, but not each with each: there are millions.
					if ( count( $cell['facts'] ) > 10 && 0 !== ( 5 * $circumstance + $duty_set ) % 13 ) {
						continue;
					}
					$told = array_fill_keys( $facts, 1 === ( $circumstance + $duty_set ) % 2 );
					foreach ( $cell['facts'] as $place => $fact ) {
						$told[ $fact ] = 1 === ( ( $circumstance >> $place ) & 1 );
					}
					$answer = $machine->step(
						[
							'state'  => $cell['state'],
							'act'    => $cell['act'],
							'duties' => $duties,
							'system' => 'system' === $side,
							'facts'  => $told,
						]
					);
					$got    = $answer['ok'] ? $answer['to'] : '!' . $answer['refusal'];
					++$asked;
					if ( $got !== $table['answers'][ $expected ] && count( $differences ) < 10 ) {
						$differences[] = "{$cell['state']} {$cell['act']} ($side, duties " . implode( '+', $duties ) . ", circumstance $circumstance): {$table['answers'][ $expected ]} in the table, $got in PHP";
					}
				}
			}
		}
	}
	return (string) json_encode(
		[
			'asked'       => $asked,
			'differences' => $differences,
		]
	);
};
