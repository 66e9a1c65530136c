import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getRegister, verifyRegister } from '../api/configuration';
import type { Verdict } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad, useTask } from '../ui/load';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { RegisterList } from './register-list';

/** The register: every act, and whether its chain still holds. */
export function RegisterScreen() {
	const { zone, language } = useDesk();
	const [ page, setPage ] = useState( 1 );
	const [ verdict, setVerdict ] = useState< Verdict | null >( null );
	const register = useLoad( `register-${ page }`, () => getRegister( page ) );
	const task = useTask();
	const verify = () =>
		task.run( async () => {
			const found = await verifyRegister();
			setVerdict( found );
			announce( found.sentence );
		} );
	return (
		<Page
			title={ __( 'Register', 'prakat' ) }
			focusKey="register"
			actions={
				<Button variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ verify }>
					{ __( 'Verify now', 'prakat' ) }
				</Button>
			}
		>
			<p className="prakat-quiet">
				{ __(
					'Every act is written here in order, each line sealed to the one before it. Verifying recomputes every seal, so a line that was changed, removed or moved is found.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			{ task.busy && <Waiting label={ __( 'Verifying the register…', 'prakat' ) } /> }
			{ verdict && (
				<Notice className="prakat-notice" status={ verdict.sound ? 'success' : 'error' } onRemove={ () => setVerdict( null ) }>
					<p>
						<strong>{ verdict.sentence }</strong>
					</p>
					<p>
						{ sprintf(
							/* translators: 1: how many lines, 2: day and time. */
							__( '%1$d lines, verified %2$s.', 'prakat' ),
							verdict.rows,
							showDateTime( verdict.verifiedAt, zone, language )
						) }
					</p>
					<p className="prakat-seal">{ verdict.head }</p>
				</Notice>
			) }
			<ErrorNotice error={ register.error } onRetry={ register.reload } />
			{ ! register.data && ! register.error && <Waiting /> }
			{ register.data && (
				<section className="prakat-card">
					<RegisterList rows={ register.data.items } withEntry />
					<Pager
						page={ page }
						pages={ register.data.pages }
						onPage={ setPage }
						label={ __( 'Pages of the register', 'prakat' ) }
					/>
				</section>
			) }
		</Page>
	);
}
