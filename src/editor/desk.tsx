import { useMemo } from '@wordpress/element';
import type { ReactNode } from 'react';
import type { Context } from '../admin/api/types';
import { DeskContext, deskOf } from '../admin/context';

/** What the page brings along for the editor: see plugin/includes/Editor/Assets.php. */
interface Brought {
	language: 'en' | 'th';
	zone: string;
	now: string;
	/** Null for a person without any duty, who may write all the same. */
	context: Context | null;
}

declare global {
	interface Window {
		prakatEditor?: Brought;
	}
}

/** What is known of somebody who holds no duty and may not ask. */
function without( brought: Brought ): Context {
	return {
		me: { id: 0, name: '', positions: [], duties: [], canConfigure: false },
		units: [],
		sections: [],
		entry: { fields: {} },
		language: brought.language,
		zone: brought.zone,
		now: brought.now,
		contractHash: '',
	};
}

/** Gives the parts of the admin screens what they know of the person and the agency. */
export function Desk( { children }: { children: ReactNode } ) {
	const desk = useMemo( () => {
		const brought = window.prakatEditor ?? { language: 'th', zone: 'Asia/Bangkok', now: new Date().toISOString(), context: null };
		return deskOf( brought.context ?? without( brought ) );
	}, [] );
	return <DeskContext.Provider value={ desk }>{ children }</DeskContext.Provider>;
}
