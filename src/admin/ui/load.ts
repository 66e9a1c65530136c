import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { ApiError, toApiError } from '../api/fetch';

/** Something being read from the server. */
export interface Load< T > {
	data: T | null;
	error: ApiError | null;
	loading: boolean;
	reload: () => void;
	/** Puts an answer that came another way, for example from a save. */
	put: ( data: T ) => void;
}

/**
 * Reads when `key` changes. What was read before stays on the screen until the new answer is there,
 * and an answer that comes after a later question is dropped.
 *
 * @param key  What is asked for, as text.
 * @param read Asks.
 */
export function useLoad< T >( key: string, read: () => Promise< T > ): Load< T > {
	const [ data, setData ] = useState< T | null >( null );
	const [ error, setError ] = useState< ApiError | null >( null );
	const [ loading, setLoading ] = useState( true );
	const [ again, setAgain ] = useState( 0 );
	const latest = useRef( read );
	latest.current = read;

	useEffect( () => {
		let wanted = true;
		setLoading( true );
		latest
			.current()
			.then( ( answer ) => {
				if ( wanted ) {
					setData( answer );
					setError( null );
				}
			} )
			.catch( async ( thrown: unknown ) => {
				const failed = thrown instanceof ApiError ? thrown : await toApiError( thrown );
				if ( wanted ) {
					setError( failed );
				}
			} )
			.finally( () => {
				if ( wanted ) {
					setLoading( false );
				}
			} );
		return () => {
			wanted = false;
		};
	}, [ key, again ] );

	const reload = useCallback( () => setAgain( ( times ) => times + 1 ), [] );
	const put = useCallback( ( answer: T ) => {
		setData( answer );
		setError( null );
	}, [] );
	return { data, error, loading, reload, put };
}

/** Runs one thing at a time and keeps its error for the screen. */
export interface Task {
	busy: boolean;
	error: ApiError | null;
	clear: () => void;
	/** Answers false when it failed; the error is then in `error`. */
	run: ( work: () => Promise< void > ) => Promise< boolean >;
}

export function useTask(): Task {
	const [ busy, setBusy ] = useState( false );
	const [ error, setError ] = useState< ApiError | null >( null );
	const running = useRef( false );

	const run = useCallback( async ( work: () => Promise< void > ) => {
		if ( running.current ) {
			return false;
		}
		running.current = true;
		setBusy( true );
		setError( null );
		try {
			await work();
			return true;
		} catch ( thrown ) {
			setError( thrown instanceof ApiError ? thrown : await toApiError( thrown ) );
			return false;
		} finally {
			running.current = false;
			setBusy( false );
		}
	}, [] );
	const clear = useCallback( () => setError( null ), [] );
	return { busy, error, clear, run };
}
