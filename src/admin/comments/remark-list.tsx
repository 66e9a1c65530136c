import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { EntryComment } from '../api/types/review';
import { useDesk } from '../context';
import { useTask } from '../ui/load';
import { ErrorNotice } from '../ui/error-notice';
import { showDateTime } from '../words/values';
import { useRemarks } from './remarks';

interface Props {
	comments: readonly EntryComment[];
	id?: string | undefined;
	/** Says of each where it stands. */
	withPlace?: boolean;
	/** Goes to the place. */
	onGo?: ( ( path: string ) => void ) | undefined;
}

/** Remarks to be read, each with who wrote it; what is settled says so. */
export function RemarkList( { comments, id, withPlace = false, onGo }: Props ) {
	if ( comments.length === 0 ) {
		return null;
	}
	return (
		<ul className="prakat-remarks" id={ id }>
			{ comments.map( ( comment ) => (
				<Remark key={ comment.id } comment={ comment } withPlace={ withPlace } onGo={ onGo } />
			) ) }
		</ul>
	);
}

function Remark( { comment, withPlace, onGo }: { comment: EntryComment; withPlace: boolean; onGo: Props[ 'onGo' ] } ) {
	const { zone, language } = useDesk();
	const { resolve, nameOf } = useRemarks();
	const task = useTask();
	const place = nameOf( comment.path );
	return (
		<li className={ comment.resolved ? 'is-settled' : '' }>
			{ withPlace && (
				<strong className="prakat-remarks__place">
					{ onGo && comment.path !== '' ? (
						<Button variant="link" onClick={ () => onGo( comment.path ) }>
							{ place }
						</Button>
					) : (
						place
					) }
				</strong>
			) }
			<p className="prakat-words">{ comment.words }</p>
			<p className="prakat-remarks__who">
				{ [
					comment.person.name,
					comment.position,
					showDateTime( comment.at, zone, language ),
					sprintf(
						/* translators: %d: number of a version. */
						__( 'Version %d', 'prakat' ),
						comment.version.number
					),
				]
					.filter( Boolean )
					.join( ' · ' ) }
			</p>
			{ comment.resolved && (
				<p className="prakat-remarks__who">
					{ sprintf(
						/* translators: 1: name of a person, 2: day and time. */
						__( 'Settled by %1$s, %2$s', 'prakat' ),
						comment.resolved.person.name,
						showDateTime( comment.resolved.at, zone, language )
					) }
				</p>
			) }
			{ ! comment.resolved && comment.canResolve && (
				<Button
					variant="secondary"
					size="compact"
					isBusy={ task.busy }
					aria-label={ sprintf(
						/* translators: %s: a place of the entry, for example "Row 12 · Budget". */
						__( 'Settled: %s', 'prakat' ),
						place
					) }
					onClick={ () => task.run( () => resolve( comment.id ) ) }
				>
					{ __( 'Settled', 'prakat' ) }
				</Button>
			) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
		</li>
	);
}
