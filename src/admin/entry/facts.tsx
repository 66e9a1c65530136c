import { __, sprintf } from '@wordpress/i18n';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { showDateTime, showDeadline } from '../words/values';

/** What one wants to know about an entry at a glance. */
export function Facts( { entry }: { entry: EntryDetail } ) {
	const { language, zone } = useDesk();
	const time = ( at: string ) => showDateTime( at, zone, language );
	const facts: [ label: string, value: string ][] = [ [ __( 'Owner', 'prakat' ), entry.owner.name ] ];
	if ( entry.request ) {
		facts.push( [ __( 'Request', 'prakat' ), entry.request.number ] );
	}
	if ( entry.open && entry.live ) {
		facts.push( [
			__( 'Public now', 'prakat' ),
			sprintf(
				/* translators: %d: number of a version. */
				__( 'Version %d', 'prakat' ),
				entry.live.number
			),
		] );
	}
	if ( entry.publishedAt ) {
		facts.push( [ __( 'Published on', 'prakat' ), time( entry.publishedAt ) ] );
	}
	if ( entry.expiresAt ) {
		facts.push( [ __( 'Published until', 'prakat' ), showDeadline( entry.expiresAt, zone, language ) ] );
	}
	if ( entry.request?.ratifyBy ) {
		facts.push( [ __( 'To be confirmed in writing by', 'prakat' ), showDeadline( entry.request.ratifyBy, zone, language ) ] );
	}
	facts.push( [ __( 'Last changed', 'prakat' ), time( entry.updatedAt ) ] );
	return (
		<dl className="prakat-facts">
			{ facts.map( ( [ label, value ] ) => (
				<div key={ label }>
					<dt>{ label }</dt>
					<dd>{ value }</dd>
				</div>
			) ) }
			{ entry.url && (
				<div>
					<dt>{ __( 'Public page', 'prakat' ) }</dt>
					<dd>
						<a href={ entry.url }>{ __( 'Open', 'prakat' ) }</a>
					</dd>
				</div>
			) }
		</dl>
	);
}
