import { store as blockEditorStore } from '@wordpress/block-editor';
import { useDispatch } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import type { Governed } from '../admin/governed/api';

const LOCK = 'prakat-approval';

/** Why nothing can be saved now, or an empty text. */
export function whyLocked( governed: Governed ): string {
	if ( governed.writable ) {
		return '';
	}
	return governed.refusal?.sentence ?? __( 'This version is on its way to approval and can’t be changed.', 'prakat' );
}

/** Holds the editor still while the version is on its way: what people check must not move under them. */
export function useLock( governed: Governed ): void {
	const { lockPostSaving, unlockPostSaving, lockPostAutosaving, unlockPostAutosaving } = useDispatch( editorStore );
	const { setBlockEditingMode, unsetBlockEditingMode } = useDispatch( blockEditorStore );
	const { createWarningNotice, removeNotice } = useDispatch( noticesStore );
	const why = whyLocked( governed );
	useEffect( () => {
		if ( why === '' ) {
			return undefined;
		}
		lockPostSaving( LOCK );
		lockPostAutosaving( LOCK );
		setBlockEditingMode( '', 'disabled' );
		createWarningNotice( why, { id: LOCK, isDismissible: false } );
		return () => {
			unlockPostSaving( LOCK );
			unlockPostAutosaving( LOCK );
			unsetBlockEditingMode( '' );
			removeNotice( LOCK );
		};
	}, [
		why,
		lockPostSaving,
		unlockPostSaving,
		lockPostAutosaving,
		unlockPostAutosaving,
		setBlockEditingMode,
		unsetBlockEditingMode,
		createWarningNotice,
		removeNotice,
	] );
}
