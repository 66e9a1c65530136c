import { parseArgs } from 'node:util';
import { PHP_VERSIONS } from './site/server.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Reads a script's options; a wrong one ends in a sentence that names the right ones.
 *
 * @template {import( 'node:util' ).ParseArgsConfig['options']} T
 * @param {T}        options As parseArgs() takes them.
 * @param {string[]} [args]  Command line without node and script.
 * @return {any} Values by name, checked.
 */
export function readOptions( options, args = process.argv.slice( 2 ) ) {
	let values;
	try {
		( { values } = parseArgs( { args, options: { ...options, help: { type: 'boolean' } }, strict: true, allowPositionals: false } ) );
	} catch ( error ) {
		const what = /'([^']+)'/.exec( /** @type {Error} */ ( error ).message )?.[ 1 ] ?? args.join( ' ' );
		const known = Object.keys( options ?? {} )
			.map( ( name ) => `--${ name }` )
			.join( ' ' );
		throw new Trouble(
			`The option “${ what }” is not understood; there are ${ known }.`,
			`ไม่รู้จักตัวเลือก “${ what }” ตัวเลือกที่มี: ${ known }`
		);
	}
	if ( 'help' in values ) {
		const known = Object.entries( options ?? {} ).map( ( [ name, { type } ] ) => `--${ name }${ type === 'string' ? ' <…>' : '' }` );
		console.log( `Options · ตัวเลือก: ${ known.join( ' ' ) || 'none · ไม่มี' }` );
		process.exit( 0 );
	}
	const { port, php } = /** @type {{ port?: string, php?: string }} */ ( values );
	if ( port !== undefined && ! ( /^\d+$/.test( port ) && Number( port ) >= 1 && Number( port ) <= 65535 ) ) {
		throw new Trouble(
			`“${ port }” is not a port; give a number from 1 to 65535.`,
			`“${ port }” ไม่ใช่หมายเลขพอร์ต กรุณาระบุเลข 1 ถึง 65535`
		);
	}
	if ( php !== undefined && ! PHP_VERSIONS.includes( php ) ) {
		throw new Trouble(
			`PHP ${ php } cannot be had; choose one of ${ PHP_VERSIONS.join( ', ' ) }.`,
			`ไม่มี PHP ${ php } ให้ใช้ กรุณาเลือก ${ PHP_VERSIONS.join( ', ' ) }`
		);
	}
	return values;
}
