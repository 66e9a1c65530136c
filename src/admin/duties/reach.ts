import type { Duty, HeldDuty, Unit } from '../api/types';

/** The unit itself and everything above it. */
function line( units: readonly Unit[], id: number ): number[] {
	const found: number[] = [];
	let next: number | null = id;
	while ( next !== null && ! found.includes( next ) ) {
		found.push( next );
		next = units.find( ( unit ) => unit.id === next )?.parent ?? null;
	}
	return found;
}

/**
 * Whether duties reach a unit and section: a duty on a unit covers its sub-units, `*` covers every section.
 * For offering choices only; the server decides.
 */
export function reaches( duties: readonly HeldDuty[], duty: Duty, unit: number, section: string, units: readonly Unit[] ): boolean {
	const above = line( units, unit );
	return duties.some(
		( held ) => held.duty === duty && above.includes( held.unit ) && ( held.section === '*' || held.section === section )
	);
}

/** Sections and units that a person may propose for, in the order given. */
export function proposable(
	duties: readonly HeldDuty[],
	sections: readonly { id: string }[],
	units: readonly Unit[]
): { section: string; units: number[] }[] {
	return sections
		.map( ( { id } ) => ( {
			section: id,
			units: units.filter( ( unit ) => unit.active && reaches( duties, 'propose', unit.id, id, units ) ).map( ( unit ) => unit.id ),
		} ) )
		.filter( ( choice ) => choice.units.length > 0 );
}
