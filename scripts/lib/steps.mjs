/**
 * Says in one line each what a script does and how long it takes.
 */

/** @param {number} started Milliseconds of performance.now(). */
export function seconds( started ) {
	return `${ ( ( performance.now() - started ) / 1000 ).toFixed( 1 ) } s`;
}

/**
 * Does a piece of work and prints one line for it, with its time.
 *
 * @template T
 * @param {string}                                          en   What is done, in English.
 * @param {string}                                          th   The same in Thai.
 * @param {( note: ( text: string ) => void ) => Promise<T>} work `note` adds a remark to the line (where something came from).
 * @return {Promise<T>} What the work gives.
 */
export async function step( en, th, work ) {
	const started = performance.now();
	let remark = '';
	try {
		const result = await work( ( text ) => {
			remark = text;
		} );
		console.log( `✓ ${ en } · ${ th }${ remark ? ` (${ remark })` : '' } — ${ seconds( started ) }` );
		return result;
	} catch ( error ) {
		console.log( `✗ ${ en } · ${ th } — ${ seconds( started ) }` );
		throw error;
	}
}
