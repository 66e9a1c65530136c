/** A call that was not answered with what was asked for. */
export class ClientError extends Error {
	override readonly name: string = 'ClientError';

	constructor(
		message: string,
		/** Code of the contract's refusals, for example `not-found`; `network` when nothing that could be read came back. */
		readonly refusal: string,
		/** HTTP status; 0 when there was none. */
		readonly status: number,
		/** What the sentence was filled with. */
		readonly params: Record< string, unknown > = {}
	) {
		super( message );
	}
}

/** The entry was public and no longer is (410): its title and the time are all that is left of it. */
export class GoneError extends ClientError {
	override readonly name = 'GoneError';

	/** The entry's title. */
	get title(): string {
		return String( this.params[ 'title' ] ?? '' );
	}

	/** ISO 8601: since when it is no longer public. */
	get since(): string {
		return String( this.params[ 'date' ] ?? '' );
	}

	/** `expired`, `withdrawn`, `suspended`, `annulled`, `superseded`, `lapsed` or `replaced`. */
	get kind(): string {
		return String( this.params[ 'kind' ] ?? '' );
	}

	/** Address of what is in force now, while that is public; else null. */
	get next(): string | null {
		const next = this.params[ 'next' ];
		return typeof next === 'string' ? next : null;
	}
}

function isObject( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

/** Makes an error of an answer that is none. */
export async function errorOf( response: Response ): Promise< ClientError > {
	const body: unknown = await response.json().catch( () => null );
	const code = isObject( body ) && typeof body[ 'code' ] === 'string' ? body[ 'code' ] : '';
	const data = isObject( body ) && isObject( body[ 'data' ] ) ? body[ 'data' ] : {};
	const message = isObject( body ) && typeof body[ 'message' ] === 'string' ? body[ 'message' ] : `HTTP ${ response.status }`;
	const refusal = code.startsWith( 'prakat_' ) ? code.slice( 'prakat_'.length ).replaceAll( '_', '-' ) : code || 'network';
	const params = isObject( data[ 'params' ] ) ? data[ 'params' ] : {};
	return new ( response.status === 410 ? GoneError : ClientError )( message, refusal, response.status, params );
}
