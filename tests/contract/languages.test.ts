import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { mo } from 'gettext-parser';

import { staleLanguages, thaiIn } from '../../scripts/languages';
import { entriesOf, PLURAL_FORMS } from '../../scripts/lib/languages/catalogue';
import { messagesOfPhp } from '../../scripts/lib/languages/php';
import { nameOfJson } from '../../scripts/lib/languages/shipped';
import { messagesOfTypeScript } from '../../scripts/lib/languages/typescript';
import { ROOT, runPhp } from '../harness/php';

const thai = thaiIn();
const entries = entriesOf( thai );

/** The places that a sentence has for values, in their order of use: "%1$s" and "%s" are told apart. */
function placeholders( text: string ): string[] {
	return ( text.match( /%(?:\d+\$)?[sdf]|<\/?\w+>/g ) ?? [] ).sort();
}

describe( 'languages/', () => {
	test( 'is what the sources say; else run: npm run languages', () => {
		expect( { run: 'npm run languages', stale: staleLanguages() } ).toEqual( { run: 'npm run languages', stale: [] } );
	} );

	test( 'has Thai words for every sentence; write those that are missing in prakat-th.po, then run: npm run languages', () => {
		expect( entries.length ).toBeGreaterThan( 300 );
		expect( entries.filter( ( { msgstr } ) => ! msgstr[ 0 ]?.trim() ).map( ( { msgid } ) => msgid ) ).toEqual( [] );
		expect( entries.filter( ( { comments } ) => comments?.flag?.includes( 'fuzzy' ) ).map( ( { msgid } ) => msgid ) ).toEqual( [] );
	} );

	test( 'leaves no English where Thai letters are wanted', () => {
		const named = /^(?:%1\$s %2\$d|15\/8\/2569 08:30)$/;
		const foreign = entries.filter( ( { msgid, msgstr } ) => ! named.test( msgid ) && ! /[\u0E00-\u0E7F]/.test( msgstr[ 0 ] ?? '' ) );
		expect( foreign.map( ( { msgid, msgstr } ) => `${ msgid } → ${ msgstr[ 0 ] }` ) ).toEqual( [
			// A pattern of two values and their tags has no letters of its own.
			'<Name>%1$s is: </Name><Value>%2$s</Value> → <Name>%1$s: </Name><Value>%2$s</Value>',
			'<Name>%1$s is one of: </Name><Value>%2$s</Value> → <Name>%1$s: </Name><Value>%2$s</Value>',
		] );
	} );

	test( 'keeps every place for a value, and every tag', () => {
		const lost = entries.filter( ( { msgid, msgid_plural: plural, msgstr } ) => {
			const there = JSON.stringify( placeholders( msgstr[ 0 ] ?? '' ) );
			return there !== JSON.stringify( placeholders( plural ?? msgid ) );
		} );
		expect( lost.map( ( { msgid, msgstr } ) => `${ msgid } → ${ msgstr[ 0 ] }` ) ).toEqual( [] );
	} );

	test( 'has one form for every number, as Thai has', () => {
		expect( thai.headers[ 'Plural-Forms' ] ).toBe( PLURAL_FORMS );
		expect( thai.headers[ 'Language' ] ).toBe( 'th' );
		expect( entries.filter( ( { msgstr } ) => msgstr.length !== 1 ) ).toEqual( [] );
	} );

	test( 'ships the same words as .mo and as PHP', async () => {
		const shipped = entriesOf( mo.parse( readFileSync( join( ROOT, 'languages/prakat-th.mo' ) ) ) );
		const inPhp: { messages: Record< string, string > } = JSON.parse(
			await runPhp( `<?php echo json_encode( require '${ join( ROOT, 'languages/prakat-th.l10n.php' ) }' );` )
		);
		const expected = Object.fromEntries(
			entries.map( ( { msgctxt, msgid, msgstr } ) => [ msgctxt ? `${ msgctxt }\u0004${ msgid }` : msgid, msgstr[ 0 ] ] )
		);
		expect( inPhp.messages ).toEqual( expected );
		expect( shipped ).toHaveLength( entries.length );
	} );

	test( 'gives the admin screens one file with the words of what they load later, too', () => {
		const file = join( ROOT, 'languages', nameOfJson( 'build/admin/index.js' ) );
		const words = JSON.parse( readFileSync( file, 'utf8' ) ).locale_data.messages;
		expect( words[ '' ] ).toEqual( { domain: 'messages', lang: 'th', 'plural-forms': PLURAL_FORMS } );
		// Said by the list of entries, which is a chunk of its own.
		expect( words[ 'Search in titles' ] ).toEqual( [ 'ค้นหาจากชื่อเรื่อง' ] );
		expect( words[ 'Heading level' ] ).toBeUndefined();
	} );
} );

describe( 'What can be translated', () => {
	test( 'is found in PHP whatever stands around it', () => {
		const code = `<?php
			// __( 'in a comment', 'prakat' );
			$text = "it's __( 'in a text', 'prakat' )";
			$this->__( 'a method', 'prakat' );
			echo esc_html( sprintf(
				/* translators: %s: a "name". */
				__( 'It\\'s %s', 'prakat' ),
				f( _n( '%d row', '%d rows', count( [ 1, 2 ] ), 'prakat' ) )
			) ); ?>
			<p>__( 'in HTML', 'prakat' )</p>
			<?php _x( "Order\\n", 'menu', 'prakat' );`;
		expect( messagesOfPhp( code, 'a.php' ) ).toEqual( [
			{ text: "It's %s", file: 'a.php', line: 7, note: 'translators: %s: a "name".' },
			{ text: '%d row', plural: '%d rows', file: 'a.php', line: 8 },
			{ text: 'Order\n', context: 'menu', file: 'a.php', line: 11 },
		] );
	} );

	test( 'is found in TypeScript whatever stands around it', () => {
		const code = `
			// __( 'in a comment', 'prakat' )
			const a = <p title={ __( 'A “title”', 'prakat' ) }>{ sprintf(
				/* translators: %s: a name. */
				_x( 'from %s', 'sender', 'prakat' ),
				name
			) }</p>;`;
		expect( messagesOfTypeScript( code, 'a.tsx' ) ).toEqual( [
			{ text: 'A “title”', file: 'a.tsx', line: 3 },
			{ text: 'from %s', context: 'sender', file: 'a.tsx', line: 5, note: 'translators: %s: a name.' },
		] );
	} );

	test.each( [
		[ 'a text put together at run time', `<?php __( 'a' . $b, 'prakat' );`, 'a.php:1: __() must be given texts written out' ],
		[ 'a text that holds a variable', `<?php __( "a $b", 'prakat' );`, 'a.php:1: __() must be given texts written out' ],
		[ 'no text domain', `<?php __( 'a' );`, `a.php:1: __() “a” must name the text domain 'prakat'` ],
		[ 'the text domain of somebody else', `<?php _x( 'a', 'b', 'other' );`, `a.php:1: _x() “a” must name the text domain 'prakat'` ],
	] )( 'may not be %s', ( _, code, message ) => {
		expect( () => messagesOfPhp( code, 'a.php' ) ).toThrow( message );
		expect( () =>
			messagesOfTypeScript( code.replace( '<?php ', '' ).replace( `'a' . $b`, 'a + b' ).replace( '"a $b"', '`a ${ b }`' ), 'a.php' )
		).toThrow( message );
	} );
} );
