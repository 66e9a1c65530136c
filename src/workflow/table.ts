import { edgeOf } from './step';
import type { ActId, Answer, DutyId, FactId, Question, WorkflowDefinition } from './types';

/**
 * Answers over one state and act. The circumstances are numbered: bit n of a circumstance is the truth of the nth fact
 * in `facts`, bit n of a duty set is the holding of the nth duty in the table's `duties`.
 */
export interface TableCell {
	state: string;
	act: string;
	/** The facts that are looked at; any other is made true when circumstance + duty set is odd. */
	facts: FactId[];
	/** When a person asks. */
	people: TableSide;
	/** When the clock asks. */
	system: TableSide;
}

export interface TableSide {
	/** Answers by circumstance as runs: `[ answer, how often, answer, how often … ]`. */
	patterns: number[][];
	/** Which pattern holds for each duty set, as runs. */
	duties: number[];
}

/** Every state × act × duty set × circumstance with its answer: what any implementation of `step` must give. */
export interface Table {
	about: string;
	duties: DutyId[];
	/** The next state, or `!` and the code of the refusal. */
	answers: string[];
	cells: TableCell[];
}

/** The facts that `step` looks at for an act in a state. */
export function factsOf( definition: WorkflowDefinition, state: string, act: string ): FactId[] {
	const seen = Object.hasOwn( definition.acts, act ) && definition.acts[ act as ActId ].seen;
	const edge = edgeOf( definition, state, act );
	return [
		...new Set< FactId >( [
			...( seen ? ( [ 'seen-present', 'seen-current' ] as const ) : [] ),
			...( edge?.guards ?? [] ).map( ( guard ) => definition.guards[ guard ].fact ),
			...( edge?.when === undefined ? [] : [ edge.when ] ),
		] ),
	];
}

/** An answer as the table writes it. */
export function written( answer: Answer ): string {
	return answer.ok ? answer.to : `!${ answer.refusal }`;
}

/** The question that a place of the table stands for. */
export function questionAt(
	definition: WorkflowDefinition,
	cell: Pick< TableCell, 'state' | 'act' | 'facts' >,
	system: boolean,
	dutySet: number,
	circumstance: number
): Question {
	const facts = { ...everyFact( definition, ( circumstance + dutySet ) % 2 === 1 ) };
	for ( const [ place, fact ] of cell.facts.entries() ) {
		facts[ fact ] = ( ( circumstance >> place ) & 1 ) === 1;
	}
	return { state: cell.state, act: cell.act, duties: dutiesOf( definition, dutySet ), system, facts };
}

/** There are millions of questions: what is the same in many of them is made once. */
const made = new WeakMap< WorkflowDefinition, { facts: Partial< Record< FactId, boolean > >[]; duties: DutyId[][] } >();

function makings( definition: WorkflowDefinition ) {
	let known = made.get( definition );
	if ( known === undefined ) {
		known = {
			facts: [ false, true ].map( ( it ) => Object.fromEntries( Object.keys( definition.facts ).map( ( fact ) => [ fact, it ] ) ) ),
			duties: [],
		};
		made.set( definition, known );
	}
	return known;
}

function everyFact( definition: WorkflowDefinition, it: boolean ): Partial< Record< FactId, boolean > > {
	return makings( definition ).facts[ it ? 1 : 0 ] ?? {};
}

function dutiesOf( definition: WorkflowDefinition, dutySet: number ): DutyId[] {
	return ( makings( definition ).duties[ dutySet ] ??= ( Object.keys( definition.duties ) as DutyId[] ).filter(
		( _, place ) => ( ( dutySet >> place ) & 1 ) === 1
	) );
}

/**
 * Tabulates an implementation of the step function over everything that can be asked of it, an unknown state and an
 * unknown act included.
 *
 * @param definition The workflow.
 * @param step       The implementation.
 */
export function tabulate( definition: WorkflowDefinition, step: ( question: Question ) => Answer ): Table {
	const answers: string[] = [];
	const index = ( answer: string ) => {
		const place = answers.indexOf( answer );
		return place === -1 ? answers.push( answer ) - 1 : place;
	};
	const dutySets = 2 ** Object.keys( definition.duties ).length;
	const side = ( cell: Pick< TableCell, 'state' | 'act' | 'facts' >, system: boolean ): TableSide => {
		const patterns: number[][] = [];
		const known = new Map< string, number >();
		const byDuties: number[] = [];
		for ( let dutySet = 0; dutySet < dutySets; dutySet++ ) {
			const line: number[] = [];
			for ( let circumstance = 0; circumstance < 2 ** cell.facts.length; circumstance++ ) {
				line.push( index( written( step( questionAt( definition, cell, system, dutySet, circumstance ) ) ) ) );
			}
			const pattern = runs( line );
			const key = pattern.join();
			if ( ! known.has( key ) ) {
				known.set( key, patterns.push( pattern ) - 1 );
			}
			byDuties.push( known.get( key ) ?? 0 );
		}
		return { patterns, duties: runs( byDuties ) };
	};
	const cells = [ ...Object.keys( definition.states ), 'no-such-state' ].flatMap( ( state ) =>
		[ ...Object.keys( definition.acts ), 'no-such-act' ].map( ( act ): TableCell => {
			const cell = { state, act, facts: factsOf( definition, state, act ) };
			return { ...cell, people: side( cell, false ), system: side( cell, true ) };
		} )
	);
	return {
		about:
			'Every state × act × duty set × circumstance and its answer. A circumstance is a number: bit n is the truth of facts[n]; facts that are not listed are true when circumstance + duty set is odd. ' +
			'A duty set is a number: bit n is the holding of duties[n]. Lists are runs: value, how often, value, how often.',
		duties: Object.keys( definition.duties ) as DutyId[],
		answers,
		cells,
	};
}

/** A list as runs: value, how often, value, how often. */
export function runs( list: number[] ): number[] {
	const found: number[] = [];
	let last: number | undefined;
	for ( const value of list ) {
		if ( value === last ) {
			found.push( ( found.pop() ?? 0 ) + 1 );
		} else {
			found.push( value, 1 );
			last = value;
		}
	}
	return found;
}

/** The list that runs stand for. */
export function unrolled( pairs: number[] ): number[] {
	const list: number[] = [];
	for ( let place = 0; place < pairs.length; place += 2 ) {
		list.push( ...new Array< number >( pairs[ place + 1 ] ?? 0 ).fill( pairs[ place ] ?? 0 ) );
	}
	return list;
}
