/** The headless hook in a React application: links and the form are followed without loading a document. */
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import { SectionBlock, useSection, type SectionView } from '../../../src/react';
import type { SectionContract } from '../../../src/sdk/contract';
import { readFixtures } from '../../fixtures/render/fixtures';

Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );

/** As little of a contract as the page needs: the sections' own are made with what jsdom has not (TextEncoder). */
const contract = {
	id: 'procurement',
	layout: 'table',
	words: {
		name: { en: 'Procurement', th: 'จัดซื้อจัดจ้าง' },
		description: { en: 'Procurement', th: 'จัดซื้อจัดจ้าง' },
		record: { en: 'item', th: 'รายการ' },
		records: { en: 'items', th: 'รายการ' },
		empty: { en: 'None', th: 'ไม่มี' },
	},
	fields: { title: { kind: 'text', label: { en: 'Title', th: 'ชื่อ' }, required: true, schema: { type: 'string' }, public: true } },
	columns: [ { field: 'title', primary: true, priority: 1 } ],
	filters: [],
	sorts: [],
	defaultSort: { id: 'date', direction: 'desc' },
	index: [],
} satisfies Partial< SectionContract >;

const fixture = readFixtures().get( 'procurement/first-page' );
if ( fixture?.renders !== 'section' ) {
	throw new Error( 'The fixture procurement/first-page is missing.' );
}
const first = fixture.view;

let root: Root;
let asked: string[];
let answer: ( href: string ) => Promise< SectionView >;

function Application(): ReactElement {
	const { view, regionProps, error } = useSection( first, ( href ) => {
		asked.push( href );
		return answer( href );
	} );
	return (
		<>
			<SectionBlock view={ view } contract={ contract } regionProps={ regionProps } />
			{ error instanceof Error && <p id="problem">{ error.message }</p> }
		</>
	);
}

beforeEach( async () => {
	asked = [];
	answer = () => Promise.resolve( { ...first, page: { number: 2, pages: 13, total: 250 } } );
	document.body.innerHTML = '<div id="root"></div>';
	root = createRoot( document.getElementById( 'root' ) as HTMLElement );
	await act( async () => root.render( <Application /> ) );
} );

afterEach( () => act( async () => root.unmount() ) );

async function click( selector: string, more: MouseEventInit = {} ): Promise< MouseEvent > {
	const event = new MouseEvent( 'click', { bubbles: true, cancelable: true, ...more } );
	await act( async () => {
		document.querySelector( selector )?.dispatchEvent( event );
	} );
	return event;
}

test( 'a link to another page shows that page', async () => {
	const event = await click( '.prakat-next' );
	expect( event.defaultPrevented ).toBe( true );
	expect( asked ).toEqual( [ expect.stringMatching( /^\/procurement\/\?.*p3f2a-page=2#p3f2a-count$/ ) ] );
	expect( document.querySelector( '[aria-current="page"]' )?.textContent ).toBe( '2' );
} );

test( 'a click that asks for a new tab is left to the browser', async () => {
	document.addEventListener( 'click', ( event ) => event.preventDefault(), { once: true } );
	await click( '.prakat-next', { ctrlKey: true } );
	expect( asked ).toEqual( [] );
} );

test( 'a link that leads elsewhere is left to the browser', async () => {
	document.addEventListener( 'click', ( event ) => event.preventDefault(), { once: true } );
	await click( '.prakat-downloads a' );
	expect( asked ).toEqual( [] );
} );

test( 'the form asks for what was typed, and keeps what others put into the address', async () => {
	const search = document.querySelector< HTMLInputElement >( '[type="search"]' );
	if ( search ) {
		search.value = 'ถนน';
	}
	const event = new Event( 'submit', { bubbles: true, cancelable: true } );
	await act( async () => {
		document.querySelector( 'form' )?.dispatchEvent( event );
	} );
	expect( event.defaultPrevented ).toBe( true );
	expect( new URL( asked[ 0 ] ?? '', 'http://localhost' ).searchParams.get( 'p3f2a-q' ) ).toBe( 'ถนน' );
	expect( new URL( asked[ 0 ] ?? '', 'http://localhost' ).searchParams.get( 'page_id' ) ).toBe( '2' );
} );

test( 'what went wrong is told, and the former page stays', async () => {
	answer = () => Promise.reject( new Error( 'Nothing answered.' ) );
	await click( '.prakat-next' );
	expect( document.getElementById( 'problem' )?.textContent ).toBe( 'Nothing answered.' );
	expect( document.querySelector( '[aria-current="page"]' )?.textContent ).toBe( '1' );
} );
