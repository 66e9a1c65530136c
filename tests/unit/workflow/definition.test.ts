import { actsFrom, definition, edgeOf, type FactId, reasons, refusals, step, type StateId } from '../../../src/workflow';

const states = Object.entries( definition.states ) as [ StateId, ( typeof definition.states )[ StateId ] ][];

/** Where an edge leads: the version's next state, and `draft` where a new version is opened beside it. */
function leadsTo( from: StateId, act: string ): StateId[] {
	const edge = edgeOf( definition, from, act );
	if ( edge === undefined ) {
		return [];
	}
	const ways = edge.when === undefined ? [ edge.to ] : [ edge.to, edge.otherwise ?? 'same' ];
	const next = ways.map( ( to ) => ( to === 'same' ? from : to ) );
	return edge.effects.includes( 'open-draft' ) ? [ ...next, 'draft' ] : next;
}

/** The words of anything, with where they are. */
function* wordsIn( value: unknown, path: string ): Generator< [ string, { en: string; th: string } ] > {
	if ( typeof value !== 'object' || value === null ) {
		return;
	}
	const record = value as Record< string, unknown >;
	if ( typeof record[ 'en' ] === 'string' || typeof record[ 'th' ] === 'string' ) {
		yield [ path, record as { en: string; th: string } ];
		return;
	}
	for ( const [ key, inner ] of Object.entries( record ) ) {
		yield* wordsIn( inner, `${ path }.${ key }` );
	}
}

const placeholders = ( text: string ) => [ ...new Set( text.match( /\{[a-z_]+\}/g ) ) ].sort();

describe( 'The workflow', () => {
	test( 'is plain data: JSON and back is the same', () => {
		expect( JSON.parse( JSON.stringify( definition ) ) ).toEqual( definition );
	} );

	test( 'leads from nothing to every state', () => {
		const reached = new Set< StateId >( [ 'none' ] );
		for ( const state of reached ) {
			actsFrom( definition, state )
				.flatMap( ( act ) => leadsTo( state, act ) )
				.forEach( ( next ) => reached.add( next ) );
		}
		expect( [ ...reached ].sort() ).toEqual( Object.keys( definition.states ).sort() );
	} );

	test( 'has no dead ends but those that say so', () => {
		for ( const [ id, state ] of states ) {
			const out = actsFrom( definition, id );
			expect( [ id, out.length === 0 ] ).toEqual( [ id, state.terminal ] );
		}
	} );

	test( 'has one edge for a state and an act', () => {
		for ( const [ id ] of states ) {
			const out = actsFrom( definition, id );
			expect( out ).toEqual( [ ...new Set( out ) ] );
		}
	} );

	test( 'uses every act, guard, fact and effect that it declares', () => {
		const used = new Set( definition.edges.flatMap( ( edge ) => [ edge.act, ...edge.guards ] ) as string[] );
		expect( Object.keys( definition.acts ).filter( ( act ) => ! used.has( act ) ) ).toEqual( [] );
		expect( Object.keys( definition.guards ).filter( ( guard ) => ! used.has( guard ) ) ).toEqual( [] );
		const asked = new Set< string >( [
			'seen-present',
			'seen-current',
			...Object.values( definition.guards ).map( ( guard ) => guard.fact ),
			...definition.edges.flatMap( ( edge ) => edge.when ?? [] ),
		] );
		expect( Object.keys( definition.facts ).sort() ).toEqual( [ ...asked ].sort() );
	} );

	test( 'asks a duty for every act of a person, and none for those of the system', () => {
		for ( const edge of definition.edges ) {
			expect( [ edge.act, edge.duties.length === 0 ] ).toEqual( [ edge.act, definition.acts[ edge.act ].system ] );
		}
	} );

	test( 'registers every act', () => {
		for ( const edge of definition.edges ) {
			expect( edge.effects ).toContain( 'register' );
		}
	} );

	test( 'keeps a reason with every act that demands one, and offers reasons for it', () => {
		for ( const edge of definition.edges ) {
			expect( [ edge.act, edge.guards.includes( 'with-reason' ) ] ).toEqual( [ edge.act, definition.acts[ edge.act ].reason ] );
		}
		for ( const [ id, act ] of Object.entries( definition.acts ) ) {
			const offered = Object.values( reasons ).filter( ( reason ) => ( reason.acts as string[] ).includes( id ) );
			expect( [ id, offered.length > 0 ] ).toEqual( [ id, act.reason ] );
		}
	} );

	test( 'knows the reasons that the announcement names (R059, R060)', () => {
		expect( Object.keys( reasons ) ).toEqual( expect.arrayContaining( [ 'not-mission', 'file-format' ] ) );
	} );

	test( 'puts before the public and takes away exactly where the version becomes or stops being live', () => {
		for ( const edge of definition.edges ) {
			for ( const from of edge.from ) {
				const to = edge.to === 'same' ? from : edge.to;
				const wasLive = definition.states[ from ].slot === 'live';
				const isLive = definition.states[ to ].slot === 'live';
				// A replaced version left the public index when its successor was put there.
				expect( [ edge.act, edge.effects.includes( 'take' ) ] ).toEqual( [ edge.act, wasLive && ! isLive && to !== 'replaced' ] );
				expect( [ edge.act, edge.effects.includes( 'publish' ) ] ).toEqual( [
					edge.act,
					isLive && ! edge.effects.includes( 'open-draft' ) && ! edge.effects.includes( 'extend' ),
				] );
			}
		}
	} );

	test( 'lets only drafts be written to, and seals what leaves the draft', () => {
		expect( states.filter( ( [ , state ] ) => state.editable ).map( ( [ id ] ) => id ) ).toEqual( [ 'draft' ] );
		for ( const edge of definition.edges ) {
			const leaves = edge.from.includes( 'draft' ) && edge.to !== 'same' && edge.to !== 'discarded';
			expect( [ edge.act, edge.effects.includes( 'freeze' ) ] ).toEqual( [ edge.act, leaves ] );
		}
	} );

	test( 'names the act that is waited for, and it leads out of the state', () => {
		for ( const [ id, state ] of states ) {
			if ( state.next !== undefined ) {
				expect( actsFrom( definition, id ) ).toContain( state.next );
			}
		}
	} );

	test( 'treats a fact that was not told as one that does not hold', () => {
		for ( const edge of definition.edges ) {
			const facts: Partial< Record< FactId, boolean > > = { 'seen-present': true, 'seen-current': true };
			edge.guards.forEach( ( name ) => ( facts[ definition.guards[ name ].fact ] = definition.guards[ name ].is ) );
			const question = {
				state: edge.from[ 0 ] ?? 'none',
				act: edge.act,
				duties: edge.duties,
				system: definition.acts[ edge.act ].system,
			};
			expect( step( definition, { ...question, facts } ).ok ).toBe( true );
			for ( const name of edge.guards ) {
				const { [ definition.guards[ name ].fact ]: _untold, ...others } = facts;
				expect( step( definition, { ...question, facts: others } ) ).toEqual( {
					ok: false,
					refusal: definition.guards[ name ].refusal,
				} );
			}
		}
	} );

	test( 'does not take the prototype’s names for acts or states', () => {
		expect( step( definition, { state: 'draft', act: 'constructor', duties: [], facts: {} } ) ).toEqual( {
			ok: false,
			refusal: 'act-unknown',
		} );
		expect( step( definition, { state: 'toString', act: 'save', duties: [ 'propose' ], facts: {} } ) ).toEqual( {
			ok: false,
			refusal: 'state-unknown',
		} );
	} );

	test( 'lets a spoken word hold three working days unless the agency says otherwise (R054)', () => {
		expect( definition.urgent.ratifyWithin ).toBe( 3 );
		expect( definition.calendar.weekend ).toEqual( [ 6, 7 ] );
	} );
} );

describe( 'The words', () => {
	const all = [ ...wordsIn( definition, 'definition' ), ...wordsIn( refusals, 'refusals' ) ];

	test( 'are there in English and Thai', () => {
		expect( all.length ).toBeGreaterThan( 100 );
		for ( const [ path, words ] of all ) {
			expect( [ path, words.en.trim() !== '', /[\u0E00-\u0E7F]/.test( words.th ) ] ).toEqual( [ path, true, true ] );
		}
	} );

	test( 'have the same placeholders in both languages', () => {
		for ( const [ path, words ] of all ) {
			expect( [ path, placeholders( words.en ) ] ).toEqual( [ path, placeholders( words.th ) ] );
		}
	} );

	test( 'of a refusal are a whole sentence', () => {
		for ( const [ code, refusal ] of Object.entries( refusals ) ) {
			expect( [ code, /^[A-Z“{0-9].*[.]$/.test( refusal.words.en ) ] ).toEqual( [ code, true ] );
			expect( [ code, /^[a-z0-9]+(-[a-z0-9]+)*$/.test( code ) ] ).toEqual( [ code, true ] );
		}
	} );
} );
