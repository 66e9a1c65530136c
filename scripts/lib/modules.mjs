/**
 * node_modules as the lock file says.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { find, run } from './commands.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const STAMP = path.join( ROOT, 'node_modules/.prakat-lock' );

/** @return {string} What the lock file says, in short. */
function locked() {
	return createHash( 'sha256' )
		.update( readFileSync( path.join( ROOT, 'package-lock.json' ) ) )
		.digest( 'hex' );
}

/** @return {boolean} Whether node_modules is what the lock file says. */
export function modulesAreCurrent() {
	return existsSync( STAMP ) && readFileSync( STAMP, 'utf8' ) === locked();
}

/** Installs what the lock file says. */
export async function installModules() {
	const npm = find( 'npm' );
	if ( ! npm ) {
		throw new Trouble( 'npm is not on the PATH; install it with Node.', 'ไม่พบ npm กรุณาติดตั้งพร้อมกับ Node' );
	}
	// No package needs its install script; the browser is found by lib/browser.mjs: none is downloaded here.
	const installed = await run( npm, [ 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error' ], {
		cwd: ROOT,
		env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
	} );
	if ( installed.code !== 0 ) {
		const why = /npm error (?!code|A complete log)(.+)/.exec( installed.err )?.[ 1 ] ?? `npm ended with ${ installed.code }`;
		throw new Trouble( `The packages cannot be installed: ${ why }.`, `ติดตั้งแพ็กเกจไม่ได้: ${ why }` );
	}
	writeFileSync( STAMP, locked() );
}
