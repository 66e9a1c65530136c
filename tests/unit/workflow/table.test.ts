import { readFileSync } from 'node:fs';
import path from 'node:path';

import { COMMAND, FILE, tableText } from '../../../scripts/workflow-table';
import { definition, questionAt, refusals, step, type Table, unrolled, written } from '../../../src/workflow';
import { ROOT, runPhp } from '../../harness/php';

const text = readFileSync( FILE, 'utf8' );
const table = JSON.parse( text ) as Table;

/** Every question of the table with its answer. */
function* questions() {
	for ( const cell of table.cells ) {
		for ( const system of [ false, true ] ) {
			const side = system ? cell.system : cell.people;
			const patterns = side.patterns.map( unrolled );
			for ( const [ dutySet, pattern ] of unrolled( side.duties ).entries() ) {
				for ( const [ circumstance, answer ] of ( patterns[ pattern ] ?? [] ).entries() ) {
					yield {
						// What PHP is asked of the longest lists: every circumstance and every duty set, but not each with each.
						both: cell.facts.length <= 10 || ( 5 * circumstance + dutySet ) % 13 === 0,
						question: questionAt( definition, cell, system, dutySet, circumstance ),
						answer: table.answers[ answer ] ?? '',
					};
				}
			}
		}
	}
}

const isRefusal = ( answer: string ) => answer.startsWith( '!' );

describe( 'The table of every state, act, duty set and circumstance', () => {
	test( 'is fresh', () => {
		if ( text !== tableText() ) {
			throw new Error( `tests/fixtures/workflow.json is not fresh. Run: ${ COMMAND }` );
		}
	} );

	test( 'holds every state with every act, unknown ones included', () => {
		expect( table.cells ).toHaveLength(
			( Object.keys( definition.states ).length + 1 ) * ( Object.keys( definition.acts ).length + 1 )
		);
		expect( table.duties ).toEqual( Object.keys( definition.duties ) );
	} );

	test( 'is what the step function answers', () => {
		for ( const { question, answer } of questions() ) {
			if ( written( step( definition, question ) ) !== answer ) {
				throw new Error( `${ JSON.stringify( question ) } is not ${ answer }` );
			}
		}
	} );

	test( 'is what PHP answers', async () => {
		const script = `<?php $ask = require ${ JSON.stringify( path.join( __dirname, 'table.php' ) ) }; echo $ask( ${ JSON.stringify( ROOT ) }, file_get_contents( 'php://stdin' ) );`;
		const answer = JSON.parse( await runPhp( script, text ) ) as { asked: number; differences: string[] };
		expect( answer.differences ).toEqual( [] );
		let asked = 0;
		for ( const { both } of questions() ) {
			asked += both ? 1 : 0;
		}
		expect( answer.asked ).toBe( asked );
	} );
} );

describe( 'Over the whole table', () => {
	test( 'nothing becomes public but by publish, publish-urgent and ratify', () => {
		const ways = new Set< string >();
		for ( const { question, answer } of questions() ) {
			if ( ( answer === 'published' || answer === 'urgent' ) && question.state !== answer ) {
				ways.add( `${ question.state } ${ question.act } ${ answer }` );
			}
		}
		expect( [ ...ways ].sort() ).toEqual( [
			'approved publish published',
			'checked publish-urgent urgent',
			'draft publish-urgent urgent',
			'submitted publish-urgent urgent',
			'urgent ratify published',
		] );
	} );

	test( 'who changed a byte of it never checks, approves or ratifies it, whatever duties they hold', () => {
		expectRefused( ( { facts, act } ) => facts.author !== false && [ 'check', 'approve', 'ratify' ].includes( act ) );
	} );

	test( 'who submitted it never checks, approves or ratifies it, whatever duties they hold', () => {
		expectRefused( ( { facts, act } ) => facts.proposer !== false && [ 'check', 'approve', 'ratify' ].includes( act ) );
	} );

	test( 'who recorded the spoken word never ratifies it (R054)', () => {
		expectRefused( ( { facts, act } ) => facts.recorder !== false && act === 'ratify' );
	} );

	test( 'a person who does not say what was seen, or saw something else, is refused', () => {
		const blind = Object.entries( definition.acts )
			.filter( ( [ , act ] ) => ! act.seen && ! act.system )
			.map( ( [ id ] ) => id );
		expect( blind ).toEqual( [ 'create' ] );
		expectRefused(
			( { facts, act, system } ) =>
				! system && act !== 'create' && ( facts[ 'seen-present' ] !== true || facts[ 'seen-current' ] !== true )
		);
	} );

	test( 'returning, refusing and withdrawing without a reason are refused (R058)', () => {
		const demanding = Object.entries( definition.acts )
			.filter( ( [ , act ] ) => act.reason )
			.map( ( [ id ] ) => id );
		expect( demanding ).toEqual( [ 'return', 'refuse', 'withdraw' ] );
		expectRefused( ( { facts, act } ) => facts.reason !== true && demanding.includes( act ) );
	} );

	test( 'nothing becomes public, is approved or checked when its bytes are not those that were submitted (R055)', () => {
		expectRefused(
			( { facts, act, state } ) =>
				facts[ 'hash-matches' ] !== true &&
				( [ 'check', 'approve', 'publish', 'ratify' ].includes( act ) || ( act === 'publish-urgent' && state !== 'draft' ) )
		);
	} );

	test( 'what is incomplete is neither submitted nor published at once (R049, R050)', () => {
		expectRefused(
			( { facts, act, state } ) =>
				facts.complete !== true && ( act === 'submit' || ( act === 'publish-urgent' && state === 'draft' ) )
		);
	} );

	test( 'an urgent publication needs who, when, how and why, and an approver who is another (R054)', () => {
		expectRefused(
			( { facts, act } ) => act === 'publish-urgent' && ( facts[ 'urgent-details' ] !== true || facts[ 'urgent-approver' ] !== true )
		);
	} );

	test( 'a spoken word lapses after its time and not before, and is ratified before and not after', () => {
		expectRefused( ( { facts, act } ) => act === 'lapse' && facts[ 'ratify-in-time' ] !== false );
		expectRefused( ( { facts, act } ) => act === 'ratify' && facts[ 'ratify-in-time' ] !== true );
	} );

	test( 'the system does only its own acts, and nobody does them for it', () => {
		expectRefused( ( { act, system } ) => ( [ 'expire', 'lapse', 'replace', 'extend' ].includes( act ) ? ! system : system === true ) );
	} );

	test( 'without a duty nothing is allowed to a person', () => {
		expectRefused( ( { duties, system } ) => ! system && duties.length === 0 );
	} );

	test( 'supervising, answering and receiving reports change nothing', () => {
		const idle = [ 'monitor', 'answer', 'acknowledge' ];
		expectRefused( ( { duties, system } ) => ! system && duties.every( ( duty ) => idle.includes( duty ) ) );
	} );

	test( 'every refusal is declared with its words', () => {
		for ( const answer of table.answers.filter( isRefusal ) ) {
			expect( Object.keys( refusals ) ).toContain( answer.slice( 1 ) );
		}
	} );
} );

/**
 * Expects that every question of the table that fits is refused, and that there are some.
 *
 * @param fits Which questions are meant.
 */
function expectRefused( fits: ( question: ReturnType< typeof questionAt > ) => boolean ) {
	let count = 0;
	for ( const { question, answer } of questions() ) {
		if ( fits( question ) ) {
			count++;
			if ( ! isRefusal( answer ) ) {
				throw new Error( `${ JSON.stringify( question ) } leads to ${ answer }` );
			}
		}
	}
	expect( count ).toBeGreaterThan( 0 );
}
