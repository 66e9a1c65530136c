import { __, sprintf } from '@wordpress/i18n';
import type { RegisterRow } from '../api/types';
import { useDesk } from '../context';
import { Link } from '../ui/link';
import { showDateTime } from '../words/values';

interface Props {
	rows: readonly RegisterRow[];
	/** Names the entry of each line; not within the entry's own history. */
	withEntry?: boolean;
}

/** Lines of the register for people, newest first. */
export function RegisterList( { rows, withEntry = false }: Props ) {
	const { language, zone } = useDesk();
	if ( rows.length === 0 ) {
		return <p className="prakat-quiet">{ __( 'Nothing yet.', 'prakat' ) }</p>;
	}
	return (
		<ol className="prakat-history">
			{ rows.map( ( row ) => (
				<li key={ row.seq }>
					<p className="prakat-history__when">
						<time dateTime={ row.at }>{ showDateTime( row.at, zone, language ) }</time>
						<span className="prakat-history__seq">{ row.code ?? `#${ row.seq }` }</span>
					</p>
					<p className="prakat-history__what">{ row.sentence }</p>
					{ row.versionNumber !== null && (
						<p className="prakat-history__who">
							{ sprintf(
								/* translators: %d: number of a version. */
								__( 'Version %d', 'prakat' ),
								row.versionNumber
							) }
						</p>
					) }
					{ withEntry && row.entry && (
						<p>
							<Link
								to={ {
									view: 'entry',
									id: row.entry.id,
									tab: 'history',
								} }
							>
								{ row.entry.title }
							</Link>
						</p>
					) }
				</li>
			) ) }
		</ol>
	);
}
