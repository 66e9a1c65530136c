import { __ } from '@wordpress/i18n';
import { getRecords } from '../api/entries';
import type { Draft } from '../entry/use-draft';
import { announce } from '../ui/announce';
import { rowProblemCount } from './cell-problems';
import type { GridControl } from './use-grid';

/** Goes to the next row with something to mend, also beyond what was read so far. */
export function useNextProblem( draft: Draft, go: GridControl[ 'go' ], place: number ): () => Promise< void > {
	const visit = ( found: number ) => {
		draft.need( found, found );
		go( { place: found, column: 0 } );
	};
	return async () => {
		const rows = draft.grid.rows;
		const near = rows.findIndex( ( row, here ) => here > place && rowProblemCount( row ) > 0 );
		if ( near >= 0 ) {
			visit( near );
			return;
		}
		const { items } = await getRecords( draft.version.id, 1, 100, 'problems' ).catch( () => ( { items: [] } ) );
		const places = items.map( ( item ) => rows.findIndex( ( row ) => row.from === item.row ) ).filter( ( found ) => found >= 0 );
		const next = places.find( ( found ) => found > place ) ?? places[ 0 ];
		if ( next === undefined ) {
			announce( __( 'Nothing to mend in the saved rows.', 'prakat' ) );
		} else {
			visit( next );
		}
	};
}
