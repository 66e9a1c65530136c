import { DataViews, type Field, type View } from '@wordpress/dataviews/wp';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { listEntries } from '../api/entries';
import type { EntrySummary } from '../api/types';
import { useDesk, type Desk } from '../context';
import { navigate } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { useNarrow } from '../ui/narrow';
import { StateBadge } from '../ui/state-badge';
import { showDate, showDateTime, showDeadline } from '../words/values';
import { goneWords, standings } from '../words/workflow';
import { inZone } from '../words/zone';
import { queryOf } from './query';

const FIRST: View = {
	type: 'table',
	page: 1,
	perPage: 20,
	search: '',
	filters: [],
	sort: { field: 'updatedAt', direction: 'desc' },
	titleField: 'title',
	fields: [ 'section', 'unit', 'state', 'expiresAt', 'updatedAt' ],
	layout: {
		styles: {
			title: { minWidth: 260 },
			section: { maxWidth: 180 },
			unit: { maxWidth: 160 },
			expiresAt: { minWidth: 110 },
			updatedAt: { minWidth: 130 },
		},
	},
};

function fieldsFor( desk: Desk, narrow: boolean ): Field< EntrySummary >[] {
	const day = ( at: string | null ) => {
		const local = at === null ? null : inZone( at, desk.zone );
		return local ? showDate( local.date, 'short', desk.language ) : '—';
	};
	return [
		{
			id: 'title',
			label: __( 'Title', 'prakat' ),
			enableGlobalSearch: true,
			enableHiding: false,
			filterBy: false,
			getValue: ( { item } ) => item.title,
			render: ( { item } ) => {
				const title = item.title || __( '(no title yet)', 'prakat' );
				return narrow ? <>{ title }</> : <Link to={ { view: 'entry', id: item.id, tab: 'content' } }>{ title }</Link>;
			},
		},
		{
			id: 'section',
			label: __( 'Section', 'prakat' ),
			enableSorting: false,
			elements: desk.sections.map( ( section ) => ( {
				value: section.id,
				label: desk.say( section.words.name ),
			} ) ),
			filterBy: { operators: [ 'is' ] },
			getValue: ( { item } ) => item.section,
			render: ( { item } ) => <>{ desk.sectionName( item.section ) }</>,
		},
		{
			id: 'unit',
			label: __( 'Unit', 'prakat' ),
			enableSorting: false,
			elements: desk.units.map( ( unit ) => ( {
				value: String( unit.id ),
				label: desk.say( unit.name ),
			} ) ),
			filterBy: { operators: [ 'is' ] },
			getValue: ( { item } ) => String( item.unit ),
			render: ( { item } ) => <>{ desk.unitName( item.unit ) }</>,
		},
		{
			id: 'state',
			label: __( 'State', 'prakat' ),
			elements: standings.map( ( standing ) => ( {
				value: standing,
				label: desk.say( goneWords( standing ) ),
			} ) ),
			filterBy: { operators: [ 'is' ] },
			getValue: ( { item } ) => item.gone ?? item.state,
			render: ( { item } ) => <StateBadge state={ item.state } gone={ item.gone } />,
		},
		{
			id: 'owner',
			label: __( 'Owner', 'prakat' ),
			enableSorting: false,
			elements: [ { value: 'me', label: __( 'Mine', 'prakat' ) } ],
			filterBy: { operators: [ 'is' ] },
			getValue: ( { item } ) => ( item.owner.id === desk.me.id ? 'me' : String( item.owner.id ) ),
			render: ( { item } ) => <>{ item.owner.name }</>,
		},
		{
			id: 'publishedAt',
			label: __( 'Published on', 'prakat' ),
			filterBy: false,
			getValue: ( { item } ) => item.publishedAt ?? '',
			render: ( { item } ) => <>{ day( item.publishedAt ) }</>,
		},
		{
			id: 'expiresAt',
			label: __( 'Published until', 'prakat' ),
			filterBy: false,
			getValue: ( { item } ) => item.expiresAt ?? '',
			render: ( { item } ) => <>{ item.expiresAt ? showDeadline( item.expiresAt, desk.zone, desk.language ) : '' }</>,
		},
		{
			id: 'updatedAt',
			label: __( 'Last changed', 'prakat' ),
			filterBy: false,
			getValue: ( { item } ) => item.updatedAt,
			render: ( { item } ) => <>{ showDateTime( item.updatedAt, desk.zone, desk.language ) }</>,
		},
	];
}

/** The list of entries; the server searches, filters, sorts and pages. */
export default function EntriesTable() {
	const desk = useDesk();
	const narrow = useNarrow();
	const [ chosen, setView ] = useState< View >( FIRST );
	const view: View = narrow ? { ...chosen, type: 'list', layout: {}, fields: [ 'state', 'section' ] } : chosen;
	const query = queryOf( view );
	const list = useLoad( JSON.stringify( query ), () => listEntries( query ) );
	const fields = useMemo( () => fieldsFor( desk, narrow ), [ desk, narrow ] );
	return (
		<div className="prakat-dataviews">
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			<DataViews< EntrySummary >
				data={ list.data?.items ?? [] }
				fields={ fields }
				view={ view }
				onChangeView={ setView }
				{ ...( narrow
					? {
							// On a telephone a whole item is one thing to tap.
							onChangeSelection: ( [ id ]: string[] ) =>
								id !== undefined && navigate( { view: 'entry', id: Number( id ), tab: 'content' } ),
							selection: [],
						}
					: {} ) }
				getItemId={ ( item ) => String( item.id ) }
				isLoading={ list.loading }
				paginationInfo={ {
					totalItems: list.data?.total ?? 0,
					totalPages: list.data?.pages ?? 0,
				} }
				defaultLayouts={ { table: {}, list: {} } }
				searchLabel={ __( 'Search in titles', 'prakat' ) }
				empty={ <p>{ __( 'No entries found.', 'prakat' ) }</p> }
			/>
		</div>
	);
}
