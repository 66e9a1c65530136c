/** The part of the block editor that is used; its package ships no types. */
declare module '@wordpress/block-editor' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';
	import type { ComponentType, HTMLAttributes, ReactNode } from 'react';

	/** Settings beside the block. */
	export const InspectorControls: ComponentType< { children?: ReactNode; group?: string } >;

	/** Props of the block's element in the editor. */
	export function useBlockProps( props?: HTMLAttributes< HTMLElement > ): HTMLAttributes< HTMLElement >;

	interface BlockEditorActions {
		setBlockEditingMode: ( block: string, mode: 'disabled' | 'default' ) => void;
		unsetBlockEditingMode: ( block: string ) => void;
	}

	/** Holds blocks still; the empty name is all of them. */
	export const store: StoreDescriptor< ReduxStoreConfig< unknown, BlockEditorActions, Record< string, ( state: unknown ) => unknown > > >;
}
