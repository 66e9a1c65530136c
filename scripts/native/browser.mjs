/**
 * The browser tests that need a fast WordPress, on the native stack with the demonstration.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { runBrowserTests } from '../lib/tests/browser.mjs';
import { Complaints } from '../lib/tests/complaints.mjs';
import { Results } from '../lib/tests/results.mjs';

/**
 * @param {import( './stack.mjs' ).Stack} stack    Up and installed.
 * @param {string}                        [filter] Part of a path below tests/e2e.
 * @return {Promise<number>} Exit code.
 */
export async function testInBrowser( stack, filter = 'admin-|editor|screening' ) {
	const complaints = new Complaints( [ stack.file( 'log', 'php.log' ), stack.file( 'log', 'debug.log' ) ] );
	const script = stack.file( 'demonstration.php' );
	writeFileSync(
		script,
		`<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1:${ stack.options.port }';
set_time_limit( 0 );
define( 'PRAKAT_DEMO_DIR', '${ path.join( ROOT, 'demo' ) }' );
require '${ path.join( stack.root, 'wp-load.php' ) }';
// The agency has been here since before the last quarter ended: there is one to sign.
define( 'PRAKAT_TESTING', true );
$clock = Prakat\\wiring()->get( Prakat\\Support\\Clock::class );
$clock->freeze( $clock->now()->modify( '-4 months' ) );
Prakat\\wiring()->get( Prakat\\Reviews\\Settings::class )->save( [], Prakat\\Workflow\\Actor::system( 'demonstration' ) );
$clock->freeze( null );
$make = require PRAKAT_DEMO_DIR . '/demo.php';
$made = $make( Prakat\\wiring(), static function (): void {} );
echo "\\n" . wp_json_encode( $made, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
`
	);
	const told = stack.phpRun( [ script ] ).trim().split( '\n' ).at( -1 ) ?? '';
	process.env[ 'PRAKAT_NATIVE' ] = '1';
	const results = new Results();
	const demonstration = JSON.parse( told );
	demonstration.accounts.push( { login: 'admin', password: 'password' } );
	await runBrowserTests( { url: stack.url, demonstration }, results, filter );
	complaints.count( results, 'browser' );
	results.print();
	const { passed, failed } = results.count();
	return failed || ! passed ? 1 : 0;
}
