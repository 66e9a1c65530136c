/**
 * What is shipped, read by every PHP that it may meet.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PHP_VERSIONS } from '../../scripts/lib/site/server.mjs';
import { pluginFiles } from '../../scripts/lib/zip.mjs';
import { ROOT, runPhpOf } from '../harness/php';

/** Compiles each file without running it: what stands at its end is never reached. */
const COMPILE = `<?php
$said = [];
$current = '';
set_error_handler( static function ( int $level, string $message, string $file, int $line ) use ( &$said, &$current ): bool {
	$said[] = "$current:$line $message";
	return true;
} );
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $current ) {
	$code = preg_replace( '/^<\\?php/', '', file_get_contents( $current ), 1 );
	$head = '/^(?:\\s+|\\/\\*.*?\\*\\/|\\/\\/[^\\n]*|declare\\s*\\([^)]*\\)\\s*;|namespace [^;{]+;)*/s';
	try {
		eval( preg_replace( $head, '$0 return; ', $code, 1 ) );
	} catch ( Throwable $thrown ) {
		$said[] = "$current:{$thrown->getLine()} {$thrown->getMessage()}";
	}
}
echo json_encode( [ PHP_VERSION, $said ] );
`;

/** What a PHP says of some files, with the number of its version. */
const read = async ( version: string, files: string[] ) =>
	JSON.parse( await runPhpOf( version, COMPILE, JSON.stringify( files ) ) ) as [ string, string[] ];

/** The PHP files below a folder of the repository. */
const below = ( folder: string ) =>
	readdirSync( path.join( ROOT, folder ), { recursive: true, encoding: 'utf8' } )
		.filter( ( name ) => name.endsWith( '.php' ) )
		.map( ( name ) => path.join( ROOT, folder, name ) );

const shipped = pluginFiles()
	.map( ( { file } ) => file )
	.filter( ( file ) => file.endsWith( '.php' ) );

describe( 'PHP', () => {
	test.each( PHP_VERSIONS )( '%s reads every file of the plugin and of its tests without a word', async ( version ) => {
		expect( shipped.length ).toBeGreaterThan( 400 );
		const [ number, said ] = await read( version, [
			...shipped,
			...[ 'tests/wordpress', 'tests/native', 'demo', 'examples', 'scripts' ].flatMap( below ),
		] );
		expect( number ).toMatch( new RegExp( `^${ version.replace( '.', '\\.' ) }\\.` ) );
		expect( said ).toEqual( [] );
	} );

	test( 'that is too new for a way of writing says so here', async () => {
		const outdated = path.join( ROOT, 'tests/fixtures/php/outdated.php' );
		const line =
			readFileSync( outdated, 'utf8' )
				.split( '\n' )
				.findIndex( ( text ) => text.includes( 'null' ) ) + 1;
		expect( ( await read( '8.3', [ outdated ] ) )[ 1 ] ).toEqual( [] );
		expect( ( await read( '8.4', [ outdated ] ) )[ 1 ] ).toEqual( [ expect.stringContaining( `${ outdated }:${ line } ` ) ] );
	} );

	test( '8.5 says nothing of a PDF that names a byte beyond the last', async () => {
		const said = await runPhpOf(
			'8.5',
			`<?php
			set_error_handler( static fn ( int $level, string $message ): never => throw new ErrorException( $message ) );
			spl_autoload_register( static function ( string $name ): void {
				require '${ path.join( ROOT, 'plugin/vendor' ) }/' . str_replace( [ 'Prakat\\\\Vendor\\\\', '\\\\' ], [ '', '/' ], $name ) . '.php';
			} );
			echo bin2hex( Prakat\\Vendor\\PdfParser\\Font::decodeOctal( '\\\\777\\\\101' ) );`
		);
		expect( said ).toBe( 'ff41' );
	} );

	test( '7.4, on which WordPress still runs, gets a sentence and not a white page', async () => {
		const said = await runPhpOf(
			'7.4',
			`<?php
			define( 'ABSPATH', '/' );
			$wp_version = '6.8';
			$hooks = [];
			function add_action( $hook, $listener ) { $GLOBALS['hooks'][ $hook ] = $listener; }
			function current_user_can() { return true; }
			function __( $text ) { return $text; }
			function esc_html( $text ) { return $text; }
			require '${ path.join( ROOT, 'plugin/prakat.php' ) }';
			$hooks['admin_notices']();`
		);
		expect( said ).toMatch( /Prakat is switched on but cannot run: this server lacks PHP 8\.1[.,]/ );
	} );
} );
