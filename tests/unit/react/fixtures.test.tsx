/**
 * The shared fixtures, rendered by React: the same HTML as PHP's, after the same parser.
 *
 * Known differences, a closed list:
 * - PHP writes a line break after the end of a block (for people who read the source); React writes none.
 * - PHP escapes an apostrophe as `&apos;`, React as `&#x27;`: the parser reads both as the apostrophe.
 * - The order of attributes: React writes `selected` and `value` where it likes.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';

import { EntryPage, Gone, OlderVersion, SectionBlock, Sokhoro1 } from '../../../src/react';
import { contracts } from '../../../src/sections';
import { readExpected, readFixtures, type Fixture } from '../../fixtures/render/fixtures';
import { normalForm } from './normal-form';

function contractOf( id: string ) {
	const contract = contracts.find( ( one ) => one.id === id );
	if ( ! contract ) {
		throw new Error( `There is no section ${ id }.` );
	}
	return contract;
}

function element( fixture: Fixture ): ReactElement {
	switch ( fixture.renders ) {
		case 'section':
			return <SectionBlock view={ fixture.view } contract={ contractOf( fixture.view.section ) } />;
		case 'entry':
			return <EntryPage view={ fixture.view } contract={ contractOf( fixture.view.section ) } />;
		case 'older':
			return <OlderVersion view={ fixture.view } />;
		case 'gone':
			return <Gone view={ fixture.view } />;
		case 'sokhoro1':
			return <Sokhoro1 view={ fixture.view } contract={ contractOf( 'procurement' ) } />;
	}
}

describe( 'React renders what PHP renders', () => {
	test.each( [ ...readFixtures() ] )( '%s', ( name, fixture ) => {
		expect( normalForm( renderToStaticMarkup( element( fixture ) ) ) ).toBe( normalForm( readExpected( name ) ) );
	} );
} );

describe( 'the normal form', () => {
	test( 'keeps spaces inside attributes and text apart from none', () => {
		expect( normalForm( '<p class="a b">x y</p>' ) ).not.toBe( normalForm( '<p class="ab">xy</p>' ) );
		expect( normalForm( '<b>x</b> <i>y</i>' ) ).not.toBe( normalForm( '<b>x</b><i>y</i>' ) );
	} );

	test( 'does not mind the order of attributes or how a character is escaped', () => {
		expect( normalForm( '<p id="a" class="b">&#x27;</p>\n' ) ).toBe( normalForm( '<p class="b" id="a">\'</p>' ) );
	} );
} );
