/**
 * The suite of tests/wordpress on the native stack: the same files, through nginx and php-fpm, on MariaDB.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { Complaints } from '../lib/tests/complaints.mjs';
import { Results } from '../lib/tests/results.mjs';
import { runWordPressTests } from '../lib/tests/wordpress.mjs';

/**
 * @param {import( './stack.mjs' ).Stack} stack    Up and installed.
 * @param {string}                        [filter] Part of a path or of a test's sentence.
 * @return {Promise<number>} Exit code.
 */
export async function testNatively( stack, filter ) {
	const token = randomBytes( 16 ).toString( 'hex' );
	writeFileSync(
		path.join( stack.root, 'prakat-tests.php' ),
		`<?php\nconst PRAKAT_TESTS_TOKEN = '${ token }';\nrequire ${ JSON.stringify( path.join( ROOT, 'tests/wordpress/runner/http.php' ) ) };\n`
	);
	const results = new Results();
	const complaints = new Complaints( [ stack.file( 'log', 'php.log' ), stack.file( 'log', 'debug.log' ) ] );
	await runWordPressTests( [ { url: stack.url, token } ], results, { filter: filter ?? '', kind: 'native' } );
	complaints.count( results, 'native' );
	results.print();
	const { passed, failed } = results.count();
	return failed || ! passed ? 1 : 0;
}
