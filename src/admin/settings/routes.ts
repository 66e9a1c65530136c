import type { RouteAssignment, RouteLevel, Routes, RouteTemplate } from '../api/settings';

/** As many levels as a route may have. */
export const MOST_LEVELS = 4;

export const newLevel: RouteLevel = { name: { en: '', th: '' }, duty: 'approve', unit: 'own', approvals: 1, dueDays: 3 };

/** A route of the agency's own, begun from another one. */
export function copyOf( template: RouteTemplate, taken: readonly RouteTemplate[], name: RouteTemplate[ 'name' ] ): RouteTemplate {
	const ids = taken.map( ( { id } ) => id );
	let number = 1;
	while ( ids.includes( `own-${ number }` ) ) {
		number++;
	}
	return { ...template, id: `own-${ number }`, name, builtIn: false, basis: [] };
}

/** A level that fits behind the others: it approves, as the last one must. */
export function levelsWith( levels: readonly RouteLevel[] ): RouteLevel[] {
	return levels.length < MOST_LEVELS ? [ ...levels, newLevel ] : levels.slice();
}

/** The list with one level moved up or down. */
export function moved( levels: readonly RouteLevel[], place: number, by: -1 | 1 ): RouteLevel[] {
	const other = place + by;
	const next = levels.slice();
	const [ a, b ] = [ next[ place ], next[ other ] ];
	if ( a && b ) {
		next[ place ] = b;
		next[ other ] = a;
	}
	return next;
}

/** What is wrong with routes before they are sent: no name, or levels that don't end in an approval after the checks. */
export interface RouteProblem {
	template: string;
	level: number | null;
	what: 'name' | 'order';
}

/** Those that check come before those that approve, and the last one approves. */
function inOrder( levels: readonly RouteLevel[] ): boolean {
	const first = levels.findIndex( ( { duty } ) => duty === 'approve' );
	return first >= 0 && levels.slice( first ).every( ( { duty } ) => duty === 'approve' );
}

export function problemsOf( routes: Pick< Routes, 'templates' > ): RouteProblem[] {
	return routes.templates.flatMap( ( { id, name, levels } ) => [
		...( name.th.trim() === '' ? [ { template: id, level: null, what: 'name' as const } ] : [] ),
		...levels.flatMap( ( level, place ) =>
			level.name.th.trim() === '' ? [ { template: id, level: place, what: 'name' as const } ] : []
		),
		...( inOrder( levels ) ? [] : [ { template: id, level: null, what: 'order' as const } ] ),
	] );
}

/** Another route for the same unit and section can't hold: the later choice replaces the earlier. */
export function assignedWith( assigned: readonly RouteAssignment[], one: RouteAssignment ): RouteAssignment[] {
	return [ ...assigned.filter( ( { unit, section } ) => unit !== one.unit || section !== one.section ), one ];
}
