import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { verifyRegister } from '../api/configuration';
import type { Verdict } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { showDateTime } from '../words/values';

/** Recomputes the whole chain, however long it is, and says what was found where. */
export function Verify() {
	const task = useTask();
	const [ progress, setProgress ] = useState< [ done: number, of: number ] >( [ 0, 0 ] );
	const [ verdict, setVerdict ] = useState< Verdict | null >( null );
	const verify = () =>
		task.run( async () => {
			setVerdict( null );
			setProgress( [ 0, 0 ] );
			const found = await verifyRegister( ( done, of ) => setProgress( [ done, of ] ) );
			setVerdict( found );
			announce( found.sentence );
		} );
	const [ done, of ] = progress;
	return (
		<div className="prakat-progress">
			<Button className="prakat-start" variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ verify }>
				{ __( 'Verify now', 'prakat' ) }
			</Button>
			{ task.busy && (
				<>
					<progress aria-label={ __( 'Verifying the register…', 'prakat' ) } { ...( of > 0 ? { value: done, max: of } : {} ) } />
					<p className="prakat-quiet" role="status">
						{ of > 0
							? sprintf(
									/* translators: 1: how many lines so far, 2: how many lines in all. */
									__( '%1$d of %2$d lines', 'prakat' ),
									done,
									of
								)
							: __( 'Verifying the register…', 'prakat' ) }
					</p>
				</>
			) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			{ verdict && <Found verdict={ verdict } onRemove={ () => setVerdict( null ) } /> }
		</div>
	);
}

function Found( { verdict, onRemove }: { verdict: Verdict; onRemove: () => void } ) {
	const { zone, language } = useDesk();
	return (
		<Notice className="prakat-notice" status={ verdict.sound ? 'success' : 'error' } onRemove={ onRemove }>
			<p>
				<strong>{ verdict.sentence }</strong>
			</p>
			{ verdict.findings.length > 1 && (
				<ul>
					{ verdict.findings.slice( 0, 20 ).map( ( { kind, seq, sentence } ) => (
						<li key={ `${ kind }-${ seq }` }>{ sentence }</li>
					) ) }
				</ul>
			) }
			<p>
				{ sprintf(
					/* translators: 1: how many lines, 2: day and time. */
					__( '%1$d lines, verified %2$s.', 'prakat' ),
					verdict.rows,
					showDateTime( verdict.verifiedAt, zone, language )
				) }{ ' ' }
				{ verdict.anchors > 0 &&
					sprintf(
						/* translators: %d: how many. */
						_n( '%d kept anchor was compared.', '%d kept anchors were compared.', verdict.anchors, 'prakat' ),
						verdict.anchors
					) }
			</p>
			<p className="prakat-seal">{ verdict.head }</p>
		</Notice>
	);
}
