import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Json } from '../api/types';
import { same } from '../fields/path';
import { announce } from '../ui/announce';
import { useLoad, useTask, type Load, type Task } from '../ui/load';

/** Settings while a person changes them. */
export interface SettingsDraft< T > {
	load: Load< T >;
	/** As changed so far; null until read. */
	draft: T | null;
	change: ( part: Partial< T > ) => void;
	dirty: boolean;
	task: Task;
	save: () => Promise< boolean >;
	undo: () => void;
}

/** Reads settings, keeps what is changed until it is saved, and saves it whole. */
export function useSettings< T extends object >(
	key: string,
	read: () => Promise< T >,
	write: ( settings: T ) => Promise< T >
): SettingsDraft< T > {
	const load = useLoad( key, read );
	const task = useTask();
	const [ mine, setMine ] = useState< T | null >( null );
	const draft = mine ?? load.data;
	return {
		load,
		draft,
		change: ( part ) => setMine( ( before ) => ( { ...( before ?? load.data ), ...part } ) as T ),
		dirty: mine !== null && ! same( mine as unknown as Json, load.data as unknown as Json ),
		task,
		save: () =>
			task.run( async () => {
				if ( draft ) {
					load.put( await write( draft ) );
					setMine( null );
					announce( __( 'Saved.', 'prakat' ) );
				}
			} ),
		undo: () => {
			setMine( null );
			task.clear();
		},
	};
}
