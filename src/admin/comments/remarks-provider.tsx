import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { shownVersion } from '../api/entries';
import { addComment, getComments, resolveComment } from '../api/review';
import type { NewComment } from '../api/types/review';
import type { EntryDetail, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { nameOfPlace } from './place';
import { RemarkDialog } from './remark-dialog';
import { RemarksContext, type Remarks } from './remarks';

interface Props {
	entry: EntryDetail;
	section: SectionContract;
	/** Opens the return with this remark as its reason. */
	onReturn: ( comment: NewComment ) => void;
	children: ReactNode;
}

/** Gives whatever is below the remarks on an entry, and asks for the words of a new one. */
export function RemarksProvider( { entry, section, onReturn, children }: Props ) {
	const desk = useDesk();
	const { say, entry: header } = desk;
	const version = shownVersion( entry );
	const comments = useLoad( `comments-${ entry.id }-${ entry.rev }-${ entry.state }`, () => getComments( entry.id ) );
	const [ asked, setAsked ] = useState< string | null >( null );
	const { data, put } = comments;
	const files = version?.files;
	const mayWrite = entry.open !== null && data !== null;

	const remarks: Remarks = useMemo(
		() => ( {
			comments: data ?? [],
			mayWrite,
			nameOf: ( path ) => nameOfPlace( path, { header: header.fields, section, files: files ?? [], say } ),
			write: setAsked,
			resolve: async ( id ) => {
				const settled = await resolveComment( id );
				put( ( data ?? [] ).map( ( comment ) => ( comment.id === id ? settled : comment ) ) );
				announce( __( 'Settled.', 'prakat' ) );
			},
		} ),
		[ data, put, files, header.fields, mayWrite, say, section ]
	);
	return (
		<RemarksContext.Provider value={ remarks }>
			<ErrorNotice error={ comments.error } onRetry={ comments.reload } />
			{ children }
			{ asked !== null && version && (
				<RemarkDialog
					key={ asked }
					path={ asked }
					onClose={ () => setAsked( null ) }
					onSave={ async ( comment ) => {
						const kept = await addComment( entry.id, version.id, comment );
						put( [ ...( data ?? [] ), kept ] );
						setAsked( null );
						announce( __( 'The comment is kept.', 'prakat' ) );
					} }
					onReturn={
						entry.acts[ 'return' ]?.allowed
							? ( comment ) => {
									setAsked( null );
									onReturn( comment );
								}
							: null
					}
				/>
			) }
		</RemarksContext.Provider>
	);
}
