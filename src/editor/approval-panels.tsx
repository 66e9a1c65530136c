import { dispatch, select } from '@wordpress/data';
import { PluginDocumentSettingPanel, PluginPrePublishPanel, store as editorStore } from '@wordpress/editor';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { ApprovalPanel } from './approval-panel';
import { Desk } from './desk';
import { useLock } from './lock';
import { ProposeDialog } from './propose-dialog';
import { wantedToPropose } from './watch-saving';
import { ToMend } from './to-mend';
import { useApproval, type Approval } from './use-approval';

/** What the editor shows of the approval; nothing for a kind of post that is not under it. */
export function ApprovalPanels() {
	const approval = useApproval();
	return approval && <Panels approval={ approval } />;
}

/** WordPress's store of what each person likes, which comes with its editor. */
const PREFERENCES = 'core/preferences';

interface Preferences {
	get: ( scope: string, name: string ) => unknown;
	setDefaults: ( scope: string, defaults: object ) => void;
}

/** As WordPress names the panel: of the plugin, and its own. */
const PANEL = 'prakat-approval/approval';

/**
 * A panel that nobody opens tells nobody anything: it is open when the editor opens, and may be closed.
 *
 * It is open by default, not only now: for who opens the editor for the first time WordPress asks the server for their preferences and
 * puts the answer, when it comes, in the place of everything set until then. Defaults stay.
 */
function openOnce(): void {
	const open: unknown = ( select( PREFERENCES ) as unknown as Preferences ).get( 'core', 'openPanels' );
	const others: unknown[] = Array.isArray( open ) ? open : [];
	if ( ! others.includes( PANEL ) ) {
		( dispatch( PREFERENCES ) as unknown as Preferences ).setDefaults( 'core', { openPanels: [ ...others, PANEL ] } );
	}
	// Who has opened or closed panels before has a list of their own, which a default does not reach.
	if ( ! select( editorStore ).isEditorPanelOpened( PANEL ) ) {
		dispatch( editorStore ).toggleEditorPanelOpened( PANEL );
	}
}

function Panels( { approval }: { approval: Approval } ) {
	const { governed, saving, entry } = approval;
	const [ proposing, setProposing ] = useState( false );
	useLock( governed );
	useEffect( openOnce, [] );
	const wasSaving = useRef( saving );
	useEffect( () => {
		if ( wasSaving.current && ! saving && wantedToPropose() ) {
			setProposing( true );
		}
		wasSaving.current = saving;
	}, [ saving ] );
	// WordPress draws what is in a panel elsewhere, so each brings its own desk.
	return (
		<>
			<PluginDocumentSettingPanel name="approval" title={ __( 'Approval', 'prakat' ) } className="prakat-panel" initialOpen>
				<Desk>
					<ApprovalPanel approval={ approval } />
				</Desk>
			</PluginDocumentSettingPanel>
			<PluginPrePublishPanel title={ __( 'Approval', 'prakat' ) } className="prakat-panel" initialOpen>
				<div className="prakat is-panel">
					<p>{ __( 'Nothing is published here: the page goes to those who check and approve it.', 'prakat' ) }</p>
					{ entry && <ToMend entry={ entry } /> }
				</div>
			</PluginPrePublishPanel>
			{ proposing && (
				<Desk>
					<ProposeDialog approval={ approval } onClose={ () => setProposing( false ) } />
				</Desk>
			) }
		</>
	);
}
