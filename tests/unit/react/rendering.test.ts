/** What holds for every rendering, over all fixtures, without a word written for any section. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import axe from 'axe-core';
import { HtmlValidate } from 'html-validate/node';
import { JSDOM, VirtualConsole } from 'jsdom';

import { layouts } from '../../../src/react/layouts';
import { contracts } from '../../../src/sections';
import { readExpected, readFixtures, renderInPhp, sectionsWithFixtures } from '../../fixtures/render/fixtures';
import { ROOT, runPhp } from '../../harness/php';

const names = [ ...readFixtures().keys() ];
/** The site's own pages are shown by its theme, and by no block of ours. */
const ids = contracts
	.filter( ( { offered } ) => offered !== false )
	.map( ( { id } ) => id )
	.sort();

describe( 'the reference renderer', () => {
	test( 'gives every fixture byte for byte; if this is meant, run: npm run fixtures', async () => {
		expect( Object.fromEntries( await renderInPhp() ) ).toEqual(
			Object.fromEntries( names.map( ( name ) => [ name, readExpected( name ) ] ) )
		);
	} );

	test( 'knows the layouts that React knows, and each is used', async () => {
		const script = `<?php $root = ${ JSON.stringify( ROOT ) };
			foreach ( [ 'Render/Layouts/Layout', 'Render/Renderer' ] as $file ) { require "$root/plugin/includes/$file.php"; }
			echo json_encode( array_keys( Prakat\\Render\\Renderer::layouts() ) );`;
		const known = Object.keys( layouts ).sort();
		expect( ( JSON.parse( await runPhp( script ) ) as string[] ).sort() ).toEqual( known );
		expect( [ ...new Set( contracts.map( ( { layout } ) => layout ) ) ].sort() ).toEqual( known );
	} );
} );

describe( 'the sections', () => {
	const folders = ( at: string ): string[] =>
		readdirSync( path.join( ROOT, at ), { withFileTypes: true } )
			.filter( ( one ) => one.isDirectory() )
			.map( ( one ) => one.name );

	test( 'are the same set in TypeScript, in the contract, in the fixtures and among the blocks', () => {
		const compiled = readdirSync( path.join( ROOT, 'plugin', 'contract', 'sections' ) ).map( ( file ) => file.replace( '.php', '' ) );
		const blocks = folders( 'blocks' ).filter( ( name ) => existsSync( path.join( ROOT, 'blocks', name, 'block.json' ) ) );
		expect( compiled.sort() ).toEqual( [ ...ids, 'page' ].sort() );
		expect( sectionsWithFixtures() ).toEqual( ids );
		// The block for an agency's own sections has no section of its own.
		expect( blocks.filter( ( name ) => name !== 'section' ).sort() ).toEqual( ids );
	} );

	test.each( ids )( '%s has the cases that every section must stand', ( id ) => {
		const cases = names.filter( ( name ) => name.startsWith( `${ id }/` ) );
		expect( cases ).toEqual(
			expect.arrayContaining( [ 'nothing-published', 'empty-records', 'hostile-text' ].map( ( one ) => `${ id }/${ one }` ) )
		);
		expect( cases.some( ( name ) => name.includes( 'english' ) ) ).toBe( true );
	} );
} );

describe.each( names )( '%s', ( name ) => {
	const html = readExpected( name );
	const page = `<!DOCTYPE html><html lang="th"><head><title>${ name.replace( '/', ' ' ) }</title></head><body><main><h1>x</h1>${ html }</main></body></html>`;

	test( 'is valid HTML', async () => {
		const report = await new HtmlValidate( {
			extends: [ 'html-validate:recommended' ],
			rules: {
				// How it is written, not whether it is right: React and PHP both write the empty attribute, and style comes from the block.
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'no-inline-style': 'off',
				'no-trailing-whitespace': 'off',
				'long-title': 'off',
				// The status paragraph is announced when it changes; <output> belongs to forms.
				'prefer-native-element': 'off',
				// Telephone numbers are written as the agency writes them.
				'tel-non-breaking': 'off',
				// The printed form is a document of its own, the fixtures' page has a heading before it.
				...( name.includes( 'sokhoro1' ) ? { 'heading-level': 'off' } : {} ),
				// A block's heading may be of any level: the page around it decides.
				...( name.includes( 'english' ) ? { 'heading-level': 'off' } : {} ),
			},
		} ).validateString( page );
		expect(
			report.results.flatMap( ( { messages } ) =>
				messages.map( ( { ruleId, message, selector } ) => `${ ruleId }: ${ message } (${ selector })` )
			)
		).toEqual( [] );
	} );

	test( 'has nothing that axe finds fault with', async () => {
		const { window } = new JSDOM( page, {
			runScripts: 'outside-only',
			// Its own: axe asks for a canvas, jsdom says that it has none.
			virtualConsole: new VirtualConsole(),
		} );
		window.eval( axe.source );
		const { violations } = ( await window.eval( `axe.run( document, { rules: {
			// Needs a layout, which jsdom has not: the browser tests look at colours.
			'color-contrast': { enabled: false },
			'heading-order': { enabled: ${ ! name.includes( 'english' ) } },
			'page-has-heading-one': { enabled: false },
		} } )` ) ) as axe.AxeResults;
		expect( violations.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html }` ) ).toEqual( [] );
	} );

	test( 'lets no markup of a record through', () => {
		const { document } = new JSDOM( page ).window;
		expect( [ ...document.querySelectorAll( 'main script:not( [type="application/ld+json"] ), img, [onclick]' ) ] ).toEqual( [] );
		for ( const link of document.querySelectorAll( 'a[href], form[action]' ) ) {
			expect( link.getAttribute( 'href' ) ?? link.getAttribute( 'action' ) ).toMatch( /^(https?:|mailto:|tel:|geo:|\/(?!\/)|\?|#)/ );
		}
		for ( const script of document.querySelectorAll( 'script' ) ) {
			expect( () => JSON.parse( script.textContent ?? '' ) as unknown ).not.toThrow();
		}
	} );

	test( 'holds no control character and turns no direction of writing', () => {
		expect( html ).not.toMatch( /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/ );
	} );

	test( 'has ids that are there once, and labels that lead somewhere', () => {
		const { document } = new JSDOM( page ).window;
		const found = [ ...document.querySelectorAll( '[id]' ) ].map( ( { id } ) => id );
		expect( found ).toEqual( [ ...new Set( found ) ] );
		for ( const label of document.querySelectorAll( 'label' ) ) {
			expect( document.getElementById( label.htmlFor ) ).not.toBeNull();
		}
	} );
} );

describe( 'Thai', () => {
	test.each( ids )( 'marks above and below letters survive in %s', ( id ) => {
		const { document } = new JSDOM( readExpected( `${ id }/hostile-text` ) ).window;
		expect( document.body.textContent ).toContain( 'ก่้๊๋์ ป้า ปี่ น้ำ กตัญญู ๆ ฯลฯ ฿' );
	} );

	test( 'numerals are Thai in dates, money and counts on wish, never in identifiers', () => {
		const text = new JSDOM( readExpected( 'procurement/last-page-thai-numerals' ) ).window.document.body.textContent ?? '';
		expect( text ).toContain( 'พบ ๒๕๐ รายการ' );
		expect( text ).toContain( '๑,๒๔๓,๘๐๐.๗๕' );
		expect( text ).toContain( '๒๙ พ.ย. ๒๕๖๗' );
		expect( readFileSync( path.join( ROOT, 'tests/fixtures/render/contact/english-thai-numerals/expected.html' ), 'utf8' ) ).toContain(
			'>0 5310 6805</a>'
		);
	} );
} );

describe( 'every entry says what announcement 001 clause 2.2 asks', () => {
	test.each( ids )( 'source, period, from when, until when, type and size of files in %s (R049 to R052)', ( id ) => {
		const all = names.filter( ( name ) => name.startsWith( `${ id }/` ) );
		for ( const name of all ) {
			const { document } = new JSDOM( readExpected( name ) ).window;
			const fixture = readFixtures().get( name );
			const entries = fixture?.renders === 'section' ? [ ...fixture.view.entries, ...fixture.view.statements ] : [];
			expect( document.querySelectorAll( '.prakat-meta' ) ).toHaveLength( fixture?.renders === 'entry' ? 1 : entries.length );
			for ( const meta of document.querySelectorAll( '.prakat-meta' ) ) {
				expect( meta.textContent ).toMatch( /แหล่งที่มา|Source/ );
				expect( meta.textContent ).toMatch( /วันที่เผยแพร่|Published on/ );
				expect( meta.textContent ).toMatch( /เผยแพร่ถึงวันที่|Published until/ );
				for ( const link of meta.querySelectorAll( 'a' ) ) {
					expect( link.textContent ).toMatch( /\([A-Z]+, [0-9๐-๙.,]+ \S+\)$/ );
				}
			}
		}
	} );
} );
