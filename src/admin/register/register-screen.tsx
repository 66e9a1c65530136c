import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getRegister } from '../api/configuration';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { AnchorCard } from './anchor-card';
import { RegisterList } from './register-list';
import { Verify } from './verify';

/** The register: every act, whether its chain still holds, and what others need to verify it. */
export function RegisterScreen() {
	const [ page, setPage ] = useState( 1 );
	const register = useLoad( `register-${ page }`, () => getRegister( page ) );
	const closed = register.error?.refusal === 'not-allowed';
	return (
		<Page title={ __( 'Register', 'prakat' ) } focusKey="register">
			<p className="prakat-quiet">
				{ __(
					'Every act is written here in order, each line sealed to the one before it. Verifying recomputes every seal, so a line that was changed, removed or moved is found.',
					'prakat'
				) }
			</p>
			{ ! closed && <Verify /> }
			<AnchorCard />
			{ closed && (
				<p>
					{ __(
						'Its lines are read, and verified on this screen, by who configures the site. The history of an entry stands with the entry; the anchor and the export above let anybody verify the whole.',
						'prakat'
					) }
				</p>
			) }
			<ErrorNotice error={ closed ? null : register.error } onRetry={ register.reload } />
			{ ! register.data && ! register.error && <Waiting /> }
			{ register.data && (
				<section className="prakat-card">
					<h2>{ __( 'Acts', 'prakat' ) }</h2>
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
