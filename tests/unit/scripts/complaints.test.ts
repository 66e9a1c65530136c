import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Complaints, complaintsIn } from '../../../scripts/lib/tests/complaints.mjs';
import { Results } from '../../../scripts/lib/tests/results.mjs';

const warning = ( file: string, line = 7 ) =>
	`[21-Nov-2026 16:15:43 UTC] PHP Warning:  Undefined array key "a" in /srv/wordpress/wp-content/plugins/${ file } on line ${ line }`;

describe( 'What PHP says in its log', () => {
	test( 'is told once with its file, its line and how often', () => {
		const log = [ warning( 'prakat/includes/A.php' ), warning( 'prakat/includes/A.php' ), warning( 'prakat/vendor/B.php', 9 ) ];
		expect( complaintsIn( log.join( '\n' ) ) ).toEqual( [
			'2 times Warning: Undefined array key "a" (prakat/includes/A.php:7)',
			'Warning: Undefined array key "a" (prakat/vendor/B.php:9)',
		] );
	} );

	test( 'counts where something was thrown, too', () => {
		const log =
			'[21-Nov-2026 14:29:42 UTC] PHP Fatal error:  Uncaught TypeError: no in /wordpress/wp-content/plugins/prakat/includes/A.php:103\n' +
			'Stack trace:\n#0 /wordpress/wp-content/plugins/prakat/includes/B.php(66): C->d()';
		expect( complaintsIn( log ) ).toEqual( [ 'Fatal error: Uncaught TypeError: no (prakat/includes/A.php:103)' ] );
	} );

	test( 'of WordPress and of other plugins is not ours', () => {
		const log = [
			warning( 'prakat-of-another/A.php' ),
			'PHP Deprecated:  Optional parameter $meta in /srv/wordpress/wp-includes/ms-functions.php on line 3',
		];
		expect( complaintsIn( log.join( '\n' ) ) ).toEqual( [] );
	} );

	test( 'fails one test of a run when it came during the run, in a log that was there or was not', () => {
		const folder = mkdtempSync( path.join( tmpdir(), 'prakat-complaints-' ) );
		const log = jest.spyOn( console, 'log' ).mockImplementation( () => {} );
		try {
			const [ old, late ] = [ path.join( folder, 'old.log' ), path.join( folder, 'late.log' ) ] as const;
			writeFileSync( old, `${ warning( 'prakat/includes/Before.php' ) }\n` );
			const complaints = new Complaints( [ old, late ] );
			const quiet = new Results();
			complaints.count( quiet, 'native' );
			expect( quiet.count() ).toEqual( { passed: 0, failed: 0, skipped: 0 } );
			quiet.add( { kind: 'native', name: 'A test.', result: 'passed' } );
			complaints.count( quiet, 'native' );
			expect( quiet.count() ).toEqual( { passed: 2, failed: 0, skipped: 0 } );

			appendFileSync( old, `ก ${ warning( 'prakat/includes/A.php' ) }\n` );
			writeFileSync( late, `${ warning( 'prakat/includes/B.php' ) }\n` );
			const loud = new Results();
			complaints.count( loud, 'native' );
			expect( loud.count() ).toEqual( { passed: 0, failed: 1, skipped: 0 } );
			expect( log.mock.calls.join() ).toMatch( /A\.php:7[\s\S]*B\.php:7/ );
			expect( log.mock.calls.join() ).not.toMatch( /Before/ );
		} finally {
			log.mockRestore();
			rmSync( folder, { recursive: true, force: true } );
		}
	} );
} );
