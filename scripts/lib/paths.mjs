import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble.mjs';

/** The repository. */
export const ROOT = path.resolve( path.dirname( fileURLToPath( import.meta.url ) ), '..', '..' );

/** What the scripts keep between runs: sites, logs. Ignored by git, safe to delete. */
export const KEEP = process.env[ 'PRAKAT_KEEP' ] ? path.resolve( process.env[ 'PRAKAT_KEEP' ] ) : path.join( ROOT, '.prakat' );

/** WordPress trees of earlier runs, shared by every clone of one person. */
export const CACHE = process.env[ 'PRAKAT_CACHE' ]
	? path.resolve( process.env[ 'PRAKAT_CACHE' ] )
	: path.join( process.env[ 'XDG_CACHE_HOME' ] || path.join( homedir(), '.cache' ), 'prakat' );

export const PLUGIN = path.join( ROOT, 'plugin' );

/**
 * Makes a folder, or says that it can't be written.
 *
 * @param {string} folder Absolute path.
 * @return {string} The folder.
 */
export function writable( folder ) {
	try {
		mkdirSync( folder, { recursive: true } );
		accessSync( folder, constants.W_OK );
	} catch {
		throw new Trouble(
			`The folder ${ folder } cannot be written; make it writable or name another one with PRAKAT_KEEP (sites) or PRAKAT_CACHE (WordPress).`,
			`เขียนลงโฟลเดอร์ ${ folder } ไม่ได้ กรุณาแก้สิทธิ์การเขียน หรือระบุโฟลเดอร์อื่นด้วย PRAKAT_KEEP (เว็บไซต์) หรือ PRAKAT_CACHE (WordPress)`
		);
	}
	return folder;
}
