/**
 * Writes `docs/requirements.md`: every clause of the announcements, and the tests that name it in their sentences, as (R058).
 *
 *     npm run requirements
 *
 * What is not (wholly) there yet is said in `docs/requirements.json`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve( __dirname, '..' );
export const REQUIREMENTS = join( ROOT, 'docs/requirements.md' );

interface Clause {
	/** "R058". */
	id: string;
	/** Announcement and clause: "001 2.2.3". */
	clause: string;
	asks: string;
	/** The clauses of another announcement that ask the same. */
	same?: string;
	/** What is missing, or how it is met without a test of its own. */
	note?: string;
}

const { announcements, clauses }: { announcements: Record< string, string >; clauses: Clause[] } = JSON.parse(
	readFileSync( join( ROOT, 'docs/requirements.json' ), 'utf8' )
);

/**
 * The clauses that a text names, ranges taken apart: "R101–R103" is three.
 *
 * @param text Any text.
 */
export function clausesIn( text: string ): Set< string > {
	const found = new Set< string >();
	for ( const [ , from = '', to = from ] of text.matchAll( /\bR(\d{3})(?:[–-]R?(\d{3}))?\b/g ) ) {
		for ( let number = Number( from ); number <= Number( to ); number++ ) {
			found.add( `R${ String( number ).padStart( 3, '0' ) }` );
		}
	}
	return found;
}

/** Clause → the test files that name it. */
function proofs(): Map< string, string[] > {
	const found = new Map< string, string[] >();
	const files = readdirSync( join( ROOT, 'tests' ), { recursive: true, encoding: 'utf8' } )
		.map( ( name ) => name.replaceAll( '\\', '/' ) )
		// The tests of this table name clauses that they do not prove.
		// The walks that a specification of the browser is made of stand in a folder beside it.
		.filter( ( name ) => /\.(?:test|spec)\.(?:tsx?|php)$|^e2e\/.+\/.+\.ts$/.test( name ) && name !== 'contract/requirements.test.ts' )
		.sort();
	for ( const file of files ) {
		for ( const id of clausesIn( readFileSync( join( ROOT, 'tests', file ), 'utf8' ) ) ) {
			found.set( id, [ ...( found.get( id ) ?? [] ), file ] );
		}
	}
	return found;
}

/** How a clause stands: at most one of the counted kinds. */
function standing( { same, note }: Clause, files: readonly string[] ): 'proved' | 'partly' | 'same' | 'later' | 'met' {
	if ( same ) {
		return 'same';
	}
	if ( note?.startsWith( 'later' ) ) {
		return 'later';
	}
	if ( note?.startsWith( 'partly' ) ) {
		return 'partly';
	}
	return files.length > 0 ? 'proved' : 'met';
}

/** The text of the page. */
export function requirements(): string {
	const proved = proofs();
	const count = { proved: 0, met: 0, partly: 0, same: 0, later: 0 };
	const rows = clauses.map( ( clause ) => {
		const files = proved.get( clause.id ) ?? [];
		count[ standing( clause, files ) ]++;
		const links = files.map( ( file ) => `[${ file }](../tests/${ file })` );
		const said = [ clause.same && `as ${ clause.same }`, clause.note, ...links ].filter( Boolean ).join( '<br>' );
		if ( ! said ) {
			throw new Error( `${ clause.id }: no test names it. Say in docs/requirements.json how it stands, or that it comes later.` );
		}
		return `| ${ clause.id } | ${ clause.clause } | ${ clause.asks } | ${ said } |\n`;
	} );
	return `# Requirements

Written by \`npm run requirements\` from [requirements.json](requirements.json) and from the sentences of the tests. The clauses are those of
five announcements of Thai agencies on publishing to the public; what a clause asks of software is our reading of it.

${ Object.values( announcements )
	.map( ( title ) => `- ${ title }\n` )
	.join( '' ) }
Of ${ clauses.length } clauses ${ count.proved } are proved by tests that name them, ${ count.met } are met by design or configuration, ${ count.partly } are met in
part, ${ count.same } ask the same as another, and ${ count.later } come later.

| clause | where | asks | how it stands |
| --- | --- | --- | --- |
${ rows.join( '' ) }`;
}

if ( process.argv[ 1 ] && resolve( process.argv[ 1 ] ) === __filename ) {
	writeFileSync( REQUIREMENTS, requirements() );
}
