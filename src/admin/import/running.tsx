import { Button, ProgressBar } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ApiError, toApiError } from '../api/fetch';
import { runImport } from '../api/imports';
import type { ImportProgress } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';

interface Props {
	uuid: string;
	onEnd: ( progress: ImportProgress ) => void;
	onAgain: () => void;
}

/** Drives the import stretch by stretch and shows how far it is; closing the page only pauses it. */
export function Running( { uuid, onEnd, onAgain }: Props ) {
	const [ progress, setProgress ] = useState< ImportProgress | null >( null );
	const [ error, setError ] = useState< ApiError | null >( null );
	const [ turn, setTurn ] = useState( 0 );
	const end = useRef( onEnd );
	end.current = onEnd;

	useEffect( () => {
		let wanted = true;
		const drive = async () => {
			for (;;) {
				const now = await runImport( uuid );
				if ( ! wanted ) {
					return;
				}
				setProgress( now );
				if ( now.state !== 'running' ) {
					end.current( now );
					return;
				}
			}
		};
		drive().catch( async ( thrown: unknown ) => {
			const failed = thrown instanceof ApiError ? thrown : await toApiError( thrown );
			if ( wanted ) {
				setError( failed );
			}
		} );
		return () => {
			wanted = false;
		};
	}, [ uuid, turn ] );

	const percent = progress && progress.total > 0 ? Math.floor( ( 100 * progress.done ) / progress.total ) : 0;
	return (
		<div className="prakat-import__running">
			<ProgressBar value={ percent } />
			<p role="status">
				{ progress
					? sprintf(
							/* translators: 1: rows done, 2: rows in all, 3: how many problems so far. */
							__( '%1$d of %2$d rows checked, %3$d problems so far.', 'prakat' ),
							progress.done,
							progress.total,
							progress.problems
						)
					: __( 'Checking…', 'prakat' ) }
			</p>
			<ErrorNotice
				error={ error }
				onRetry={ () => {
					setError( null );
					setTurn( turn + 1 );
				} }
			/>
			<Button variant="tertiary" __next40pxDefaultSize onClick={ onAgain }>
				{ __( 'Stop', 'prakat' ) }
			</Button>
		</div>
	);
}
