import apiFetch from '@wordpress/api-fetch';
import { store as coreStore } from '@wordpress/core-data';
import { useDispatch, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useCallback } from '@wordpress/element';
import { addQueryArgs } from '@wordpress/url';
import { getEntry } from '../admin/api/entries';
import type { EntryDetail } from '../admin/api/types';
import type { Governed } from '../admin/governed/api';
import { useLoad } from '../admin/ui/load';
import { approvalOf, type OpenPost } from './governed-post';

/** The approval of the open post, its entry, and how to read both anew. */
export interface Approval {
	post: OpenPost;
	governed: Governed;
	/** Null while nothing is saved, while it is read, and for who may not see entries. */
	entry: EntryDetail | null;
	dirty: boolean;
	saving: boolean;
	/** Reads the post as the server has it now. */
	refresh: () => Promise< void >;
}

/** Null where the open post is not under the approval. */
export function useApproval(): Approval | null {
	const { post, dirty, saving } = useSelect( ( select ) => {
		const editor = select( editorStore );
		return {
			post: editor.getCurrentPost() as OpenPost,
			dirty: editor.isEditedPostDirty(),
			saving: editor.isSavingPost() && ! editor.isAutosavingPost(),
		};
	}, [] );
	const governed = approvalOf( post );
	const { receiveEntityRecords } = useDispatch( coreStore );
	const self = post._links?.self?.[ 0 ]?.href;
	const type = post.type;
	const refresh = useCallback( async () => {
		if ( self && type ) {
			const fresh = await apiFetch< OpenPost >( { url: addQueryArgs( self, { context: 'edit' } ) } );
			receiveEntityRecords( 'postType', type, fresh, undefined, true );
		}
	}, [ self, type, receiveEntityRecords ] );

	const id = governed?.entry ?? null;
	const pending = governed?.pending;
	const entry = useLoad( `entry-${ id }-${ pending?.version }-${ pending?.state }-${ pending?.rev }-${ governed?.state }`, () =>
		id === null ? Promise.resolve( null ) : getEntry( id )
	);
	return governed && { post, governed, entry: entry.data, dirty, saving, refresh };
}
