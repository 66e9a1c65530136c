import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Chain, hashOf, readAnchor } from '../../scripts/verify-register.mjs';
import { ROOT, runPhp } from '../harness/php';

interface Row {
	seq: number;
	hash: string;
	prev_hash: string;
	at: string;
	[ column: string ]: unknown;
}

/** Rows as PHP writes and exports them: some of the first format, then of the second. */
const RECIPE = `<?php
foreach ( [ 'Support/CanonicalJson', 'Register/Chain' ] as $file ) { require ${ JSON.stringify( ROOT ) } . "/plugin/includes/$file.php"; }
use Prakat\\Register\\Chain;
$before = Chain::START; $open = []; $full = [];
for ( $seq = 1; $seq <= 40; $seq++ ) {
	$format = $seq <= 10 ? 1 : 2;
	$row = [ 'seq' => $seq, 'at' => sprintf( '2026-11-20T02:00:%02d.000000Z', $seq ), 'actor_id' => 7, 'actor_name' => "นางสาว\\u{2028}\\"ตัวอย่าง\\" / $seq \\x7f", 'actor_position' => "นัก\\tวิชาการ", 'acting_for' => 0 === $seq % 5 ? 9 : null, 'act' => 'approve', 'entry_id' => 3, 'version_id' => 4, 'version_hash' => str_repeat( 'ab', 32 ), 'request_id' => null, 'from_state' => 'checked', 'to_state' => 'approved', 'reason_code' => 0 === $seq % 3 ? 'other' : null, 'words' => 0 === $seq % 3 ? "เพราะ\\n😀" : null, 'details' => '{"ก":1}', 'prev_hash' => $before, 'format' => $format ];
	if ( 2 === $format ) { $row += [ 'salt' => hash( 'sha256', "salt $seq" ), 'actor_key' => str_repeat( 'c', 32 ) ]; }
	$row['hash'] = Chain::hash( $row ); $before = $row['hash'];
	$full[] = $row;
	$open[] = 1 === $format ? [ 'format' => 1, 'withheld' => true ] + Chain::columns( $row, Chain::OPEN ) + [ 'hash' => $row['hash'] ] : Chain::open( $row ) + [ 'hash' => $row['hash'] ];
}
echo json_encode( [ 'open' => $open, 'full' => $full ] );`;

let open: Row[];
let full: Row[];

beforeAll( async () => {
	( { open, full } = JSON.parse( await runPhp( RECIPE, '' ) ) as { open: Row[]; full: Row[] } );
} );

const copy = ( rows: readonly Row[] ): Row[] => JSON.parse( JSON.stringify( rows ) ) as Row[];

/** What is found, as 'kind at row'. */
function found( rows: readonly unknown[], anchors: { seq: number; hash: string }[] = [], from = 1 ): string[] {
	const chain = new Chain( anchors, from );
	rows.forEach( ( row, index ) => chain.add( row, index + 1 ) );
	return chain.end().findings.map( ( finding: { kind: string; seq: number } ) => `${ finding.kind } at ${ finding.seq }` );
}

/** Rewrites rows from one to the end, so that every hash and link is right again. */
function rewrite( rows: Row[], from: number ): Row[] {
	let before = rows[ from - 2 ]?.hash ?? '0'.repeat( 64 );
	for ( const row of rows.slice( from - 1 ) ) {
		row.prev_hash = before;
		row.at = '2020-01-01T00:00:00.000000Z';
		row.hash = hashOf( row ) ?? row.hash;
		before = row.hash;
	}
	return rows;
}

describe( 'The script verifies what PHP has written, with nothing but the export', () => {
	test( 'the agency’s own export, both formats, hash for hash', () => {
		full.forEach( ( row ) => expect( hashOf( row ) ).toBe( row.hash ) );
		expect( found( full ) ).toEqual( [] );
	} );

	test( 'the export that everybody may have, without a name in it', () => {
		expect( JSON.stringify( open ) ).not.toMatch( /ตัวอย่าง|วิชาการ|เพราะ|actor|salt/u );
		open.slice( 10 ).forEach( ( row ) => expect( hashOf( row ) ).toBe( row.hash ) );
		expect( found( open ) ).toEqual( [] );
	} );

	test.each< [ string, ( rows: Row[] ) => unknown[], string[] ] >( [
		[
			'edited',
			( rows ) => rows.map( ( row ) => ( row.seq === 15 ? { ...row, at: '2020-01-01T00:00:00.000000Z' } : row ) ),
			[ 'edited at 15' ],
		],
		[
			'edited under its seal',
			( rows ) => rows.map( ( row ) => ( row.seq === 15 ? { ...row, who: 'f'.repeat( 64 ), actor_name: 'Somebody' } : row ) ),
			[ 'edited at 15' ],
		],
		[ 'lost', ( rows ) => rows.filter( ( row ) => row.seq !== 20 && row.seq !== 21 ), [ 'lost at 20' ] ],
		[ 'lost at the beginning', ( rows ) => rows.slice( 1 ), [ 'lost at 1' ] ],
		[ 'put elsewhere', ( rows ) => [ ...rows.slice( 0, 19 ), rows[ 20 ], rows[ 19 ], ...rows.slice( 21 ) ], [ 'moved at 20' ] ],
		[
			'two that changed numbers',
			( rows ) => rows.map( ( row ) => ( row.seq === 20 || row.seq === 25 ? { ...rows[ 44 - row.seq ], seq: row.seq } : row ) ),
			[ 'moved at 20', 'moved at 25' ],
		],
		[ 'twice', ( rows ) => [ ...rows.slice( 0, 20 ), rows[ 10 ], ...rows.slice( 20 ) ], [ 'doubled at 11' ] ],
		[
			'written anew',
			( rows ) => rows.map( ( row ) => ( row.seq === 30 ? { ...row, at: '2020', hash: hashOf( { ...row, at: '2020' } ) } : row ) ),
			[ 'unlinked at 31' ],
		],
		[ 'unreadable', ( rows ) => [ ...rows.slice( 0, 30 ), null, ...rows.slice( 30 ) ], [ 'unreadable at 31' ] ],
		[
			'passed off as of the first format',
			( rows ) => rows.map( ( row ) => ( row.seq === 40 ? { ...row, format: 1, withheld: true } : row ) ),
			[ 'edited at 40' ],
		],
		[
			'several at once',
			( rows ) => rows.filter( ( row ) => row.seq !== 12 ).map( ( row ) => ( row.seq === 33 ? { ...row, act: 'refuse' } : row ) ),
			[ 'lost at 12', 'edited at 33' ],
		],
	] )( 'a row that is %s is found and named', ( _name, tamper, expected ) => {
		expect( found( tamper( copy( open ) ) ) ).toEqual( expected );
		expect( found( tamper( copy( full ) ) ) ).toEqual( expected );
	} );

	test( 'what was cut off at the end, or rewritten as a whole, is found by a head that was written down', () => {
		const anchors = [
			{ seq: 30, hash: open[ 29 ]?.hash ?? '' },
			{ seq: 40, hash: open[ 39 ]?.hash ?? '' },
		];
		expect( found( open, anchors ) ).toEqual( [] );
		expect( found( open.slice( 0, 35 ), anchors ) ).toEqual( [ 'cut at 36' ] );
		expect( found( rewrite( copy( full ), 20 ) ) ).toEqual( [] );
		expect( found( rewrite( copy( full ), 20 ), anchors ) ).toEqual( [ 'anchor at 30', 'anchor at 40' ] );
		expect( found( rewrite( copy( full ), 35 ), anchors ) ).toEqual( [ 'anchor at 40' ] );
	} );

	test( 'a stretch of the register is verified from its first row on', () => {
		expect( found( open.slice( 20 ), [], 21 ) ).toEqual( [] );
		expect( found( open.slice( 21 ), [], 21 ) ).toEqual( [ 'lost at 21' ] );
	} );

	test( 'anchors are read as people write them', () => {
		const hash = createHash( 'sha256' ).digest( 'hex' );
		expect( readAnchor( ` 2026-11-20 12:${ hash.toUpperCase() } ` ) ).toEqual( { day: '2026-11-20', seq: 12, hash } );
		expect( () => readAnchor( '12:abc' ) ).toThrow( /anchor/ );
	} );
} );

describe( 'On the command line', () => {
	let folder: string;
	beforeEach( () => {
		folder = mkdtempSync( path.join( tmpdir(), 'prakat-register-' ) );
	} );
	afterEach( () => rmSync( folder, { recursive: true } ) );

	const run = ( rows: readonly unknown[], ...more: string[] ) => {
		const file = path.join( folder, 'register.ndjson' );
		writeFileSync( file, rows.map( ( row ) => `${ JSON.stringify( row ) }\n` ).join( '' ) );
		return spawnSync( process.execPath, [ path.join( ROOT, 'scripts', 'verify-register.mjs' ), file, ...more ], { encoding: 'utf8' } );
	};

	test( 'a sound register ends with 0 and its last row, a changed one with 1 and what was found, a wrong call with 2', () => {
		const head = `40:${ open[ 39 ]?.hash ?? '' }`;
		const sound = run( open, '--anchor', head );
		expect( [ sound.status, sound.stderr ] ).toEqual( [ 0, '' ] );
		expect( sound.stdout ).toContain( head );
		expect( sound.stdout ).toContain( '40 รายการถูกต้องครบถ้วน' );
		const lost = run(
			open.filter( ( row ) => row.seq !== 20 ),
			'--anchor',
			head
		);
		expect( lost.status ).toBe( 1 );
		expect( lost.stdout ).toContain( 'รายการที่ 20 ถึง 20 หายไป' );
		expect( run( open, '--anchor', 'nonsense' ).status ).toBe( 2 );
		expect( run( open, 'two', 'files' ).status ).toBe( 2 );
	} );
} );
