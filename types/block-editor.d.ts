/** The part of the block editor that is used; its package ships no types. */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, ReactNode } from 'react';

	/** Settings beside the block. */
	export const InspectorControls: ComponentType< { children?: ReactNode; group?: string } >;

	/** Props of the block's element in the editor. */
	export function useBlockProps( props?: HTMLAttributes< HTMLElement > ): HTMLAttributes< HTMLElement >;
}
