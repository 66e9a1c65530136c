import { __ } from '@wordpress/i18n';
import type { GridRow } from './model';

/** What is wrong in one cell. */
export function cellProblems( row: GridRow, path: string ): string[] {
	const found = row.problems
		.filter( ( problem ) => {
			const where = problem.path.join( '.' );
			return where === path || where.startsWith( `${ path }.` );
		} )
		.map( ( problem ) => problem.sentence );
	return row.unreadable.includes( path ) ? [ __( 'This can’t be read as what the column holds.', 'prakat' ), ...found ] : found;
}

/** How many things are wrong in a row. */
export function rowProblemCount( row: GridRow ): number {
	return row.problems.length + row.unreadable.length;
}
