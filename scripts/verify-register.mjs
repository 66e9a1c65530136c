#!/usr/bin/env node
/**
 * Verifies an exported register of Prakat. Needs Node 18 or later and nothing else; reads a line at a time, so memory
 * stays the same however long the register is.
 *
 *   node scripts/verify-register.mjs register.ndjson --anchor 1234:9f86d081…
 *   node scripts/verify-register.mjs https://agency.example/wp-json/prakat/v1/register/export --anchors anchors.json
 *   … | node scripts/verify-register.mjs -
 *
 * How a row is hashed is told in docs/operations.md; this file is the whole of it.
 */
import { createHash, createHmac } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const START = '0'.repeat( 64 );

const FIRST = [
	'seq',
	'at',
	'actor_id',
	'actor_name',
	'actor_position',
	'acting_for',
	'act',
	'entry_id',
	'version_id',
	'version_hash',
	'request_id',
	'from_state',
	'to_state',
	'reason_code',
	'words',
	'details',
	'prev_hash',
];
const OPEN = [ 'seq', 'at', 'act', 'entry_id', 'version_id', 'version_hash', 'request_id', 'from_state', 'to_state', 'prev_hash' ];
const SEALED = {
	who: [ 'actor_id', 'actor_key', 'actor_name', 'actor_position', 'acting_for' ],
	reason: [ 'reason_code', 'words' ],
	details: [ 'details' ],
};

/** How far from its place a row is looked for that was put elsewhere. */
const REACH = 50;
const MOST_FINDINGS = 100;

/**
 * @typedef {Record< string, unknown > & { seq: number, hash: string }} Row
 * @typedef {{ seq: number, hash: string, day?: string }} Anchor
 * @typedef {{ kind: string, seq: number, was?: number, from?: number, to?: number, day?: string, line?: number }} Finding
 */

/**
 * JSON with its keys in order and nothing between them.
 *
 * @param {Record< string, unknown >} row
 * @param {string[]}                  columns
 */
function canonical( row, columns ) {
	/** @type {Record< string, unknown >} */
	const sorted = {};
	for ( const column of [ ...columns ].sort() ) {
		sorted[ column ] = row[ column ] ?? null;
	}
	return JSON.stringify( sorted );
}

/** @param {string} text */
const sha256 = ( text ) => createHash( 'sha256' ).update( text ).digest( 'hex' );
/**
 * @param {string} key
 * @param {string} text
 */
const hmac = ( key, text ) => createHmac( 'sha256', key ).update( text ).digest( 'hex' );

/**
 * The hash that a row must have; null where its content was withheld, so that it can't be computed.
 *
 * @param {Record< string, unknown >} row
 */
export function hashOf( row ) {
	if ( row[ 'withheld' ] ) {
		return null;
	}
	if ( ( row[ 'format' ] ?? 1 ) === 1 ) {
		return sha256( canonical( row, FIRST ) );
	}
	/** @type {Record< string, unknown >} */
	const open = { ...row };
	if ( typeof row[ 'salt' ] === 'string' ) {
		for ( const [ group, columns ] of Object.entries( SEALED ) ) {
			open[ group ] = hmac( hmac( row[ 'salt' ], group ), canonical( row, columns ) );
		}
	}
	return sha256( canonical( open, [ 'format', ...OPEN, ...Object.keys( SEALED ) ] ) );
}

/** Follows a chain row by row. `anchors`: [ { seq, hash, day? } ], heads that were written down elsewhere. */
export class Chain {
	/** @type {Finding[]} */
	findings = [];
	rows = 0;
	withheld = 0;
	compared = 0;
	seq;
	/** @type {string | null} */
	hash = null;
	#format = 1;
	#afterMoved = false;
	/**
	 * Stretches of numbers that have not come yet; those at the end are lost.
	 *
	 * @type {[ number, number ][]}
	 */
	#gaps = [];
	/** @type {Map< number, Anchor[] >} */
	#anchors = new Map();

	/**
	 * @param {Anchor[]} anchors
	 * @param {number}   from    The number of the first row, where the export does not begin with the register.
	 */
	constructor( anchors = [], from = 1 ) {
		for ( const anchor of anchors ) {
			this.#anchors.set( anchor.seq, [ ...( this.#anchors.get( anchor.seq ) ?? [] ), anchor ] );
		}
		this.seq = from - 1;
		this.hash = from === 1 ? START : null;
	}

	/**
	 * @param {string}             kind
	 * @param {number}             seq
	 * @param {Partial< Finding >} more
	 */
	#find( kind, seq, more = {} ) {
		if ( this.findings.length < MOST_FINDINGS ) {
			this.findings.push( { kind, seq, ...more } );
		}
	}

	/**
	 * @param {any}    read What a line holds; null when it can’t be read.
	 * @param {number} line Its number.
	 */
	add( read, line ) {
		this.rows++;
		if (
			read === null ||
			typeof read !== 'object' ||
			! Number.isSafeInteger( read.seq ) ||
			read.seq < 1 ||
			typeof read.hash !== 'string'
		) {
			this.#find( 'unreadable', this.seq + 1, { line } );
			return;
		}
		/** @type {Row} */
		const row = read;
		if ( row.seq <= this.seq ) {
			this.#late( row, line );
			return;
		}
		const follows = row.seq === this.seq + 1;
		if ( ! follows ) {
			this.#gaps.push( [ this.seq + 1, row.seq - 1 ] );
			if ( this.#gaps.length > MOST_FINDINGS ) {
				this.#lose();
			}
		}
		const format = Number( row[ 'format' ] ?? 1 );
		const expected = hashOf( row );
		const older = format < this.#format;
		this.#format = Math.max( this.#format, format );
		this.withheld += expected === null ? 1 : 0;
		let moved = false;
		if ( older || ( expected !== null && expected !== row.hash ) ) {
			const was = older ? null : placeOf( row );
			moved = was !== null;
			this.#find( moved ? 'moved' : 'edited', row.seq, was === null ? {} : { was } );
		} else if ( follows && ! this.#afterMoved && this.hash !== null && row[ 'prev_hash' ] !== this.hash ) {
			this.#find( 'unlinked', row.seq );
		}
		this.#afterMoved = moved;
		for ( const anchor of this.#anchors.get( row.seq ) ?? [] ) {
			this.compared++;
			if ( String( anchor.hash ).toLowerCase() !== row.hash ) {
				this.#find( 'anchor', row.seq, { day: anchor.day ?? '' } );
			}
		}
		this.seq = row.seq;
		this.hash = row.hash;
	}

	/**
	 * A row whose number is not greater than the last one's: out of its order, or there twice.
	 *
	 * @param {Row}    row
	 * @param {number} line
	 */
	#late( row, line ) {
		const gap = this.#gaps.findIndex( ( [ from, to ] ) => row.seq >= from && row.seq <= to );
		const stretch = this.#gaps[ gap ];
		if ( stretch === undefined ) {
			this.#find( 'doubled', row.seq, { line } );
			return;
		}
		const [ from, to ] = stretch;
		/** @type {[ number, number ][]} */
		const parts = [
			[ from, row.seq - 1 ],
			[ row.seq + 1, to ],
		];
		this.#gaps.splice( gap, 1, ...parts.filter( ( [ a, b ] ) => a <= b ) );
		const expected = hashOf( row );
		this.#find( expected !== null && expected !== row.hash ? 'edited' : 'moved', row.seq, { line } );
	}

	#lose() {
		for ( const [ from, to ] of this.#gaps.splice( 0 ) ) {
			this.#find( 'lost', from, { from, to } );
		}
	}

	end() {
		this.#lose();
		const last = Math.max( 0, ...this.#anchors.keys() );
		if ( last > this.seq ) {
			this.#find( 'cut', this.seq + 1, { from: this.seq, to: last } );
		}
		this.findings.sort( ( a, b ) => a.seq - b.seq );
		return this;
	}
}

/**
 * The number under which a row was written, when it is a neighbouring one.
 *
 * @param {Row} row
 */
function placeOf( row ) {
	for ( let was = Math.max( 1, row.seq - REACH ); was <= row.seq + REACH; was++ ) {
		if ( was !== row.seq && hashOf( { ...row, seq: was } ) === row.hash ) {
			return was;
		}
	}
	return null;
}

/** @type {Record< string, ( f: Finding ) => string >} */
const SENTENCES = {
	edited: ( f ) => `row ${ f.seq } isn’t as it was written · รายการที่ ${ f.seq } ถูกแก้ไขหลังจากบันทึก`,
	moved: ( f ) =>
		`row ${ f.seq } isn’t in its place${ f.was ? `: it was written as row ${ f.was }` : '' } · รายการที่ ${ f.seq } ถูกสลับลำดับ`,
	doubled: ( f ) => `row ${ f.seq } is there twice · รายการที่ ${ f.seq } ปรากฏซ้ำ`,
	lost: ( f ) => `rows ${ f.from } to ${ f.to } are missing · รายการที่ ${ f.from } ถึง ${ f.to } หายไป`,
	unlinked: ( f ) =>
		`row ${ f.seq } doesn’t follow the row before it, which was written anew · รายการที่ ${ f.seq } ไม่ต่อเนื่องจากรายการก่อนหน้า`,
	cut: ( f ) =>
		`the end was cut off: the head written down is row ${ f.to }, the last one here is ${ f.from } · ส่วนท้ายถูกตัดออก ควรมีถึงรายการที่ ${ f.to }`,
	anchor: ( f ) =>
		`row ${ f.seq } isn’t the one whose hash was written down${ f.day ? ` on ${ f.day }` : '' }: it or a row before it was written anew · รายการที่ ${ f.seq } ไม่ตรงกับค่าที่ประกาศไว้`,
	unreadable: ( f ) => `line ${ f.line } can’t be read · อ่านบรรทัดที่ ${ f.line } ไม่ได้`,
};

/**
 * Every line of a file, of standard input, or of an address (which hands them out a stretch at a time).
 *
 * @param {string} source
 */
async function* lines( source ) {
	if ( ! /^https?:\/\//.test( source ) ) {
		yield* split( source === '-' ? process.stdin : createReadStream( source ) );
		return;
	}
	let url = new URL( source );
	for (;;) {
		const answer = await fetch( url, { headers: { Accept: 'application/x-ndjson' } } );
		if ( ! answer.ok || answer.body === null ) {
			throw new Error( `${ url } answered ${ answer.status }` );
		}
		yield* split( answer.body );
		const next = answer.headers.get( 'X-Prakat-Next' );
		if ( next === null ) {
			return;
		}
		url = new URL( url );
		url.searchParams.set( 'from', next );
	}
}

/** @param {AsyncIterable< any >} stream */
async function* split( stream ) {
	const decoder = new TextDecoder();
	let rest = '';
	for await ( const chunk of stream ) {
		const parts = ( rest + decoder.decode( chunk, { stream: true } ) ).split( '\n' );
		rest = parts.pop() ?? '';
		yield* parts;
	}
	rest += decoder.decode();
	if ( rest !== '' ) {
		yield rest;
	}
}

/**
 * '1234:9f86…', with its day before it or not.
 *
 * @param {string} written
 * @return {Anchor} The row's number and the hash it must have.
 */
export function readAnchor( written ) {
	const match = /^(?:(\d{4}-\d{2}-\d{2})[ :])?\s*([1-9]\d{0,15})[ :]\s*([0-9a-f]{64})$/i.exec( written.trim() );
	if ( ! match ) {
		throw new Error( `“${ written }” is no anchor: it is a row’s number, a colon and 64 hexadecimal digits` );
	}
	return { day: match[ 1 ] ?? '', seq: Number( match[ 2 ] ), hash: String( match[ 3 ] ).toLowerCase() };
}

/**
 * @param {string[]} args
 * @return {Promise< number >} The exit code.
 */
async function main( args ) {
	/** @type {Anchor[]} */
	const anchors = [];
	/** @type {string[]} */
	const sources = [];
	let from = 1;
	let quiet = false;
	for ( let i = 0; i < args.length; i++ ) {
		if ( args[ i ] === '--anchor' ) {
			anchors.push( readAnchor( String( args[ ++i ] ) ) );
		} else if ( args[ i ] === '--anchors' ) {
			const told = JSON.parse( readFileSync( String( args[ ++i ] ), 'utf8' ) );
			anchors.push( ...( Array.isArray( told ) ? told : [ told ] ) );
		} else if ( args[ i ] === '--from' ) {
			from = Number( args[ ++i ] );
		} else if ( args[ i ] === '--quiet' ) {
			quiet = true;
		} else {
			sources.push( String( args[ i ] ) );
		}
	}
	if ( sources.length !== 1 || ! Number.isSafeInteger( from ) || from < 1 ) {
		process.stderr.write(
			'node scripts/verify-register.mjs <file, address or -> [--anchor <number>:<hash>]… [--anchors <file>] [--from <number>] [--quiet]\n'
		);
		return 2;
	}
	const chain = new Chain( anchors, from );
	let line = 0;
	for await ( const text of lines( String( sources[ 0 ] ) ) ) {
		line++;
		if ( text.trim() === '' ) {
			continue;
		}
		let row = null;
		try {
			row = JSON.parse( text );
		} catch {
			// Told as unreadable.
		}
		chain.add( row, line );
		if ( ! quiet && line % 100000 === 0 ) {
			process.stderr.write( `${ line } rows · ${ line } รายการ\n` );
		}
	}
	chain.end();
	for ( const finding of chain.findings ) {
		process.stdout.write( `✗ ${ finding.kind }: ${ SENTENCES[ finding.kind ]?.( finding ) }\n` );
	}
	if ( chain.withheld > 0 ) {
		process.stdout.write(
			`${ chain.withheld } rows tell of what is not public, or are of the first format with names in them, and were handed out in part: their links were followed, their content was not checked.\n`
		);
	}
	const head = `${ chain.seq }:${ chain.hash ?? '' }`;
	const compared =
		anchors.length === 0
			? 'Compared with no head that was written down: a register that was written anew as a whole would not be noticed.'
			: `${ chain.compared } of ${ anchors.length } heads that were written down were met.`;
	if ( chain.findings.length === 0 ) {
		process.stdout.write(
			`✓ ${ chain.rows } rows, each in its place and as it was written · ${ chain.rows } รายการถูกต้องครบถ้วนตามลำดับ\n  last: ${ head }\n  ${ compared }\n`
		);
		return 0;
	}
	process.stdout.write(
		`✗ The register was changed, first at row ${ chain.findings[ 0 ]?.seq } · ทะเบียนถูกแก้ไข พบครั้งแรกที่รายการ ${ chain.findings[ 0 ]?.seq }\n  last: ${ head }\n  ${ compared }\n`
	);
	return 1;
}

if ( process.argv[ 1 ] && import.meta.url === pathToFileURL( process.argv[ 1 ] ).href ) {
	main( process.argv.slice( 2 ) ).then(
		( code ) => {
			process.exitCode = code;
		},
		( error ) => {
			process.stderr.write( `✗ ${ error.message }\n` );
			process.exitCode = 2;
		}
	);
}
