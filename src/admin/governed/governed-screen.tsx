import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { getGovernedSettings } from './api';
import { GovernedList } from './governed-list';
import { SettingsForm } from './settings-form';

/** WordPress's own posts and pages under the approval: which kinds, what was found past it, what waits. */
export function GovernedScreen() {
	const { me } = useDesk();
	return (
		<Page title={ __( 'Pages and posts', 'prakat' ) } focusKey="governed">
			<p className="prakat-quiet">
				{ __(
					'Pages and posts of this website can be put under the same approval and the same end of publication as the entries. Who edits a public page then makes a pending version; the public sees it when it is approved and published.',
					'prakat'
				) }
			</p>
			{ me.canConfigure ? <Configured /> : <GovernedList /> }
		</Page>
	);
}

/** For who configures: the settings too, and the watcher's list only where there is something to watch. */
function Configured() {
	const settings = useLoad( 'governed-settings', getGovernedSettings );
	const [ changed, setChanged ] = useState( 0 );
	if ( settings.error ) {
		return <ErrorNotice error={ settings.error } onRetry={ settings.reload } />;
	}
	if ( ! settings.data ) {
		return <Waiting />;
	}
	return (
		<>
			{ settings.data.types.some( ( type ) => type.governed ) && <GovernedList key={ changed } /> }
			<SettingsForm
				settings={ settings.data }
				onSaved={ ( saved ) => {
					settings.put( saved );
					setChanged( ( times ) => times + 1 );
				} }
			/>
		</>
	);
}
