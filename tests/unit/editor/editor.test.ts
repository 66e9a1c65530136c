import type { Governed } from '../../../src/admin/governed/api';
import { publicSentence, untilSentence } from '../../../src/admin/governed/standing';
import { labelFor } from '../../../src/editor/labels';
import { asksToPropose, harmless } from '../../../src/editor/saving';

const ZONE = 'Asia/Bangkok';

function governed( change: Partial< Governed > ): Governed {
	return {
		governed: true,
		post: 7,
		type: 'page',
		entry: 3,
		uuid: null,
		state: 'draft',
		shown: false,
		address: '',
		accepted: null,
		published: null,
		gone: null,
		pending: null,
		found: null,
		writable: true,
		refusal: null,
		live: null,
		apart: [],
		beside: [],
		start: { allowed: true },
		unit: 1,
		acts: {},
		links: { entry: null },
		...change,
	};
}

const draft = governed( {} );
const live = governed( { state: 'live', shown: true } );

describe( 'A save in the block editor', () => {
	test.each( [ 'publish', 'future', 'private', 'pending' ] )( 'that asks for “%s” leaves a public page as it is', ( status ) => {
		expect( harmless( { content: 'ก', status }, live ) ).toEqual( { content: 'ก', prakat_seen: null } );
	} );

	test.each( [ 'publish', 'future', 'private', 'pending' ] )(
		'that asks for “%s” leaves a page that is not public a draft',
		( status ) => {
			expect( harmless( { content: 'ก', status }, draft ) ).toEqual( { content: 'ก', status: 'draft', prakat_seen: null } );
		}
	);

	test( 'names the version that the person saw, so that nobody’s work is written over', () => {
		const seen = { version: 4, rev: 2, hash: 'aa' };
		const pending = { seen } as Governed[ 'pending' ];
		expect( harmless( { content: 'ก' }, governed( { pending } ) )[ 'prakat_seen' ] ).toEqual( seen );
	} );

	test( 'goes on to proposing only when the button for it was pressed, and never by saving a public page', () => {
		expect( asksToPropose( { status: 'pending' }, draft ) ).toBe( true );
		expect( asksToPropose( { content: 'ก' }, draft ) ).toBe( false );
		expect( asksToPropose( { status: 'draft' }, draft ) ).toBe( false );
		expect( asksToPropose( { status: 'pending' }, live ) ).toBe( false );
	} );
} );

describe( 'The button of the block editor', () => {
	test( 'promises a pending version for a public page and a proposal for another, never to publish', () => {
		for ( const words of [ 'Submit for Review', 'Publish' ] ) {
			expect( labelFor( words, live ) ).toBe( 'Save as pending version' );
			expect( labelFor( words, draft ) ).toBe( 'Propose' );
		}
	} );

	test( 'is WordPress’s own where the kind of post is not under the approval', () => {
		expect( labelFor( 'Publish', null ) ).toBeNull();
		expect( labelFor( 'Submit for Review', null ) ).toBeNull();
	} );
} );

describe( 'Where a page stands', () => {
	const at = '2026-08-15T01:30:00Z';
	const somchai = { id: 2, name: 'ผู้อนุมัติ' };

	test( 'says of a page that was public before by whom and when it was accepted as found', () => {
		const accepted = { version: 1, number: 1, how: 'accepted' as const, by: somchai, at };
		expect( publicSentence( governed( { state: 'live', shown: true, live: accepted } ), ZONE, 'th' ) ).toBe(
			'The public sees it. It was public before and was accepted as found on 15 ส.ค. 2569 08:30 by ผู้อนุมัติ.'
		);
	} );

	test( 'says by whom and when it was approved', () => {
		const approved = { version: 5, number: 2, how: 'approved' as const, by: somchai, at };
		expect( publicSentence( governed( { state: 'live', shown: true, live: approved } ), ZONE, 'th' ) ).toBe(
			'The public sees it as it was approved on 15 ส.ค. 2569 08:30 by ผู้อนุมัติ.'
		);
	} );

	test( 'never says that the public sees what it does not see', () => {
		expect( publicSentence( draft, ZONE, 'en' ) ).toMatch( /^Not public yet/ );
		expect( publicSentence( governed( { state: 'live', shown: false } ), ZONE, 'en' ) ).toMatch( /does not see it/ );
		expect( publicSentence( governed( { state: 'gone', gone: { kind: 'expired', at } } ), ZONE, 'en' ) ).toMatch( /no longer sees it/ );
	} );

	test( 'names the end of what is public, and no end of what is not', () => {
		const published = { from: at, until: '2027-01-01T00:00:00Z', version: 1 };
		expect( untilSentence( governed( { state: 'live', published } ), ZONE, 'th' ) ).toContain( '1 ม.ค. 2570' );
		expect( untilSentence( governed( { state: 'draft', published } ), ZONE, 'th' ) ).toBe( '' );
	} );
} );
