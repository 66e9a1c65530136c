/** The parts of WordPress's editor that are used; WordPress brings them along, and their packages are not installed here. */
declare module '@wordpress/editor' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';
	import type { ComponentType, ReactNode } from 'react';

	interface PanelProps {
		name?: string;
		title?: string;
		className?: string;
		initialOpen?: boolean;
		icon?: ReactNode;
		children?: ReactNode;
	}

	/** A panel beside the document. */
	export const PluginDocumentSettingPanel: ComponentType< PanelProps >;

	/** A panel of the last look before publishing. */
	export const PluginPrePublishPanel: ComponentType< PanelProps >;

	/** The post that is open, and what is being done with it. */
	interface EditorSelectors {
		getCurrentPost: ( state: unknown ) => { id?: number; status?: string; type?: string; link?: string };
		getEditedPostAttribute: ( state: unknown, name: string ) => unknown;
		isEditedPostDirty: ( state: unknown ) => boolean;
		isSavingPost: ( state: unknown ) => boolean;
		isAutosavingPost: ( state: unknown ) => boolean;
		isEditorPanelOpened: ( state: unknown, panel: string ) => boolean;
	}

	interface EditorActions {
		editPost: ( edits: Record< string, unknown >, options?: { undoIgnore?: boolean } ) => void;
		lockPostSaving: ( name: string ) => void;
		unlockPostSaving: ( name: string ) => void;
		lockPostAutosaving: ( name: string ) => void;
		unlockPostAutosaving: ( name: string ) => void;
		toggleEditorPanelOpened: ( panel: string ) => void;
	}

	export const store: StoreDescriptor< ReduxStoreConfig< unknown, EditorActions, EditorSelectors > >;
}

declare module '@wordpress/plugins' {
	import type { ComponentType } from 'react';

	/** Adds a component to the editor; what it draws goes where its panels say. */
	export function registerPlugin( name: string, settings: { render: ComponentType } ): void;
}

declare module '@wordpress/core-data' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	interface CoreActions {
		/** Puts an answer of the server in the place of what was known. */
		receiveEntityRecords: ( kind: string, name: string, records: unknown, query?: object, invalidateCache?: boolean ) => void;
	}

	export const store: StoreDescriptor< ReduxStoreConfig< unknown, CoreActions, Record< string, ( state: unknown ) => unknown > > >;
}
