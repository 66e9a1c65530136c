/**
 * The rules between fields, in TypeScript. Twin of `Prakat\Contract\RuleCheck`.
 */

import type { Condition, Problem, Rule } from './contract';
import { valueAt } from './paths';

type Path = Problem[ 'path' ];

function holds( condition: Condition, row: unknown ): boolean {
	const value = valueAt( row, condition.field );
	return 'in' in condition ? condition.in.some( ( one ) => one === value ) : ( value !== undefined ) === condition.present;
}

/**
 * Whether thirteen digits end in their check digit, as every Thai identification number does.
 *
 * @param digits Thirteen Arabic digits.
 */
export function checkDigitFits( digits: string ): boolean {
	const sum = Array.from( digits.slice( 0, 12 ) ).reduce( ( total, digit, i ) => total + Number( digit ) * ( 13 - i ), 0 );
	return ( 11 - ( sum % 11 ) ) % 10 === Number( digits[ 12 ] );
}

function touched( rule: Rule, place: Path, already: readonly Problem[] ): boolean {
	const fields = [ ...rule.fields, ...( 'when' in rule ? rule.when.map( ( one ) => one.field ) : [] ) ];
	return fields.some( ( path ) => {
		const field = `${ [ ...place, path ].join( '.' ) }.`;
		return already.some( ( problem ) => {
			const found = `${ problem.path.join( '.' ) }.`;
			return found.startsWith( field ) || field.startsWith( found );
		} );
	} );
}

/** What the rule finds wrong: the params of its problem, or nothing. */
function broken( rule: Rule, row: unknown ): Problem[ 'params' ] | undefined {
	const within = rule.each === undefined ? '' : `${ rule.each }.`;
	const first = valueAt( row, rule.fields[ 0 ] as string );
	switch ( rule.rule ) {
		case 'not-before': {
			const second = valueAt( row, rule.fields[ 1 ] );
			return typeof first === 'string' && typeof second === 'string' && first < second
				? { other: within + rule.fields[ 1 ] }
				: undefined;
		}
		case 'required-if': {
			const last = rule.when[ rule.when.length - 1 ];
			return first === undefined && rule.when.every( ( one ) => holds( one, row ) )
				? { other: within + ( last?.field ?? '' ) }
				: undefined;
		}
		case 'only-if': {
			const unmet = rule.when.find( ( one ) => ! holds( one, row ) );
			return first !== undefined && unmet ? { other: within + unmet.field } : undefined;
		}
		case 'at-least-one':
			return rule.fields.every( ( path ) => valueAt( row, path ) === undefined )
				? { fields: rule.fields.map( ( path ) => within + path ).join( ',' ) }
				: undefined;
		case 'check-digit':
			return typeof first === 'string' && ! checkDigitFits( first ) ? {} : undefined;
	}
}

/**
 * What a record breaks.
 *
 * @param rules   The contract's rules.
 * @param record  Any value; what is no object has no rules to break.
 * @param already What the schema found; a rule about such a field is skipped.
 */
export function ruleProblems( rules: readonly Rule[], record: unknown, already: readonly Problem[] ): Problem[] {
	return rules.flatMap( ( rule ) => {
		const rows = rule.each === undefined ? [ record ] : valueAt( record, rule.each );
		if ( ! Array.isArray( rows ) ) {
			return [];
		}
		return rows.flatMap( ( row: unknown, number ): Problem[] => {
			if ( typeof row !== 'object' || row === null || Array.isArray( row ) ) {
				return [];
			}
			const place = rule.each === undefined ? [] : [ ...rule.each.split( '.' ), number ];
			if ( touched( rule, place, already ) ) {
				return [];
			}
			const params = broken( rule, row );
			const path = ( rule.fields[ 0 ] as string ).split( '.' );
			return params ? [ { path: [ ...place, ...path ], code: rule.code, params } ] : [];
		} );
	} );
}
