/**
 * What a run of tests came to.
 *
 * @typedef {{ kind: string, name: string, result: 'passed' | 'failed' | 'skipped', message?: string }} Result
 */

/** Adds up results and prints them at the end. */
export class Results {
	/** @type {Result[]} */
	#all = [];

	/** @param {Result} result One test. */
	add( result ) {
		this.#all.push( result );
		if ( result.result === 'failed' ) {
			console.log( `  ✗ ${ result.name }\n     ${ result.message ?? '' }` );
		}
	}

	/**
	 * @param {string} [kind] Only of this kind.
	 * @return {{ passed: number, failed: number, skipped: number }} How many.
	 */
	count( kind ) {
		const counted = { passed: 0, failed: 0, skipped: 0 };
		for ( const one of this.#all ) {
			if ( ! kind || one.kind === kind ) {
				counted[ one.result ]++;
			}
		}
		return counted;
	}

	/** Prints the summary; its last line is "N passed, N failed". */
	print() {
		console.log( '' );
		for ( const kind of new Set( this.#all.map( ( one ) => one.kind ) ) ) {
			const { passed, failed, skipped } = this.count( kind );
			console.log( `${ kind.padEnd( 12 ) } ${ passed } passed, ${ failed } failed${ skipped ? `, ${ skipped } skipped` : '' }` );
		}
		/** @type {Map<string, number>} */
		const reasons = new Map();
		for ( const { result, message = 'no reason given' } of this.#all ) {
			if ( result === 'skipped' ) {
				reasons.set( message, ( reasons.get( message ) ?? 0 ) + 1 );
			}
		}
		reasons.forEach( ( count, reason ) => console.log( `skipped ${ count }: ${ reason }` ) );
		for ( const { kind, name } of this.#all.filter( ( one ) => one.result === 'failed' ) ) {
			console.log( `failed: ${ kind }: ${ name }` );
		}
		const { passed, failed, skipped } = this.count();
		console.log( `\n${ passed } passed, ${ failed } failed${ skipped ? `, ${ skipped } skipped` : '' }` );
	}
}
