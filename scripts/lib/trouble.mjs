/**
 * An expected trouble: something the person at the keyboard can mend.
 *
 * It is shown as one sentence in English and one in Thai, never as a stack trace, and ends the script with a non-zero exit code.
 */
export class Trouble extends Error {
	/** @override */
	name = 'Trouble';

	/**
	 * @param {string} en What is wrong and what to do, in English.
	 * @param {string} th The same in Thai.
	 */
	constructor( en, th ) {
		super( en );
		this.th = th;
	}
}

/**
 * Runs a script's main function and turns what goes wrong into sentences.
 *
 * @param {() => Promise<number | void>} main Resolves to the exit code (nothing: 0).
 */
export async function runMain( main ) {
	try {
		process.exitCode = ( await main() ) ?? 0;
	} catch ( error ) {
		if ( process.env[ 'PRAKAT_DEBUG' ] ) {
			console.error( error );
		} else if ( error instanceof Trouble ) {
			console.error( `\n✗ ${ error.message }\n  ${ error.th }` );
		} else {
			const line = String( error instanceof Error ? error.message : error ).split( '\n' )[ 0 ];
			console.error(
				`\n✗ Something unexpected happened: ${ line } (PRAKAT_DEBUG=1 shows more)\n  เกิดข้อผิดพลาดที่ไม่คาดคิด: ${ line }`
			);
		}
		process.exitCode = 1;
	}
}
