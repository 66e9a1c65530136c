import type { View } from '@wordpress/dataviews/wp';
import type { EntryQuery } from '../api/entries';

const SORTS: Record< string, NonNullable< EntryQuery[ 'orderby' ] > > = {
	title: 'title',
	state: 'state',
	expiresAt: 'expires_at',
	publishedAt: 'published_at',
	updatedAt: 'updated_at',
};

function filterValue( view: View, field: string ): string | undefined {
	const found = view.filters?.find( ( filter ) => filter.field === field );
	const value: unknown = Array.isArray( found?.value ) ? found.value[ 0 ] : found?.value;
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What a view asks the server for. */
export function queryOf( view: View ): EntryQuery {
	const section = filterValue( view, 'section' );
	const unit = filterValue( view, 'unit' );
	const state = filterValue( view, 'state' );
	const owner = filterValue( view, 'owner' );
	const orderby = SORTS[ view.sort?.field ?? '' ] ?? 'updated_at';
	return {
		page: view.page ?? 1,
		per_page: view.perPage ?? 20,
		orderby,
		order: view.sort?.direction ?? 'desc',
		...( view.search ? { search: view.search } : {} ),
		...( section ? { section } : {} ),
		...( unit ? { unit: Number( unit ) } : {} ),
		...( state ? { state } : {} ),
		...( owner === 'me' ? { owner: 'me' as const } : {} ),
	};
}
