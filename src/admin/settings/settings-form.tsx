import type { ReactNode } from 'react';
import { ErrorNotice } from '../ui/error-notice';
import { Waiting } from '../ui/waiting';
import { SaveBar } from './save-bar';
import type { SettingsDraft } from './use-settings';

interface Props< T > {
	settings: SettingsDraft< T >;
	/** The fields, once the settings are read. */
	children: ( draft: T, change: ( part: Partial< T > ) => void ) => ReactNode;
}

/** A part of the settings: read, changed, and saved whole. */
export function SettingsForm< T extends object >( { settings, children }: Props< T > ) {
	const { draft, change, load, task } = settings;
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	return (
		<>
			{ children( draft, change ) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar dirty={ settings.dirty } busy={ task.busy } onSave={ () => void settings.save() } onUndo={ settings.undo } />
		</>
	);
}
