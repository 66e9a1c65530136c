/**
 * PHP's verdict on many values, from one run of PHP.
 */

import type { Problem } from '../../src/sdk';
import { ROOT, runPhp } from '../harness/php';

/** Loads the plugin's classes by themselves, without WordPress. */
export const AUTOLOAD = `<?php
declare( strict_types=1 );
spl_autoload_register( static function ( string $class ): void {
	require '${ ROOT }/plugin/includes/' . str_replace( [ 'Prakat\\\\', '\\\\' ], [ '', '/' ], $class ) . '.php';
} );
$contracts = new Prakat\\Contract\\Contracts( '${ ROOT }/plugin/contract' );
$input     = json_decode( file_get_contents( 'php://stdin' ), true, 512, JSON_THROW_ON_ERROR );
$answer    = static fn ( mixed $value ) => print( json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION ) );
`;

export interface Case {
	section: string;
	value: unknown;
}

export interface Verdict {
	problems: Problem[];
	/** The problems' sentences, in the same order. */
	sentences: { th: string; en: string }[];
}

const SCRIPT = `${ AUTOLOAD }
$validator = new Prakat\\Contract\\Validator( $contracts, new Prakat\\Contract\\Periods() );
$sentences = new Prakat\\Contract\\Sentences( $contracts );
$answer( array_map( static function ( array $case ) use ( $contracts, $validator, $sentences, $input ): array {
	$section  = 'entry' === $case['section'] ? $contracts->entry() : $contracts->section( $case['section'] );
	$problems = $validator->record( $section, $case['value'] );
	return [
		'problems'  => array_map( static fn ( $problem ) => [ 'params' => (object) $problem->params ] + $problem->to_array(), $problems ),
		'sentences' => array_map( static fn ( $problem ) => [
			'th' => $sentences->problem( $section, $problem, 'th' ),
			'en' => $sentences->problem( $section, $problem, 'en' ),
		], $input['told'] ? $problems : [] ),
	];
}, $input['cases'] ) );
`;

/**
 * What PHP finds wrong with each value.
 *
 * @param cases Values and their sections.
 * @param told  Whether the problems are also told in sentences.
 */
export async function judgedByPhp( cases: readonly Case[], told = true ): Promise< Verdict[] > {
	return JSON.parse( await runPhp( SCRIPT, JSON.stringify( { cases, told } ) ) ) as Verdict[];
}
