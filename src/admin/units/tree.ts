import type { Unit } from '../api/types';

export interface Leaf {
	unit: Unit;
	depth: number;
}

/** Units in the order of their tree, each with its depth; a unit whose parent is missing stands at the top. */
export function inTree( units: readonly Unit[] ): Leaf[] {
	const known = new Set( units.map( ( unit ) => unit.id ) );
	const below = ( parent: number | null, depth: number ): Leaf[] =>
		units
			.filter( ( unit ) => ( parent === null ? unit.parent === null || ! known.has( unit.parent ) : unit.parent === parent ) )
			.sort( ( a, b ) => a.position - b.position || a.id - b.id )
			.flatMap( ( unit ) => [
				{ unit, depth },
				// No deeper than there are units: a circle in the data must not hang the screen.
				...( depth < units.length ? below( unit.id, depth + 1 ) : [] ),
			] );
	return below( null, 0 );
}

/** Units that a unit may be put under: not itself and none below it. */
export function possibleParents( units: readonly Unit[], id: number | null ): Unit[] {
	const isBelow = ( unit: Unit, seen: readonly number[] ): boolean => {
		if ( unit.id === id || seen.includes( unit.id ) ) {
			return true;
		}
		const parent = units.find( ( one ) => one.id === unit.parent );
		return parent ? isBelow( parent, [ ...seen, unit.id ] ) : false;
	};
	return units.filter( ( unit ) => ! isBelow( unit, [] ) );
}
