/**
 * The checklists that come with Prakat, and which sections answer their items.
 */

import type { SectionContract } from '../sdk';
import type { Checklist } from './checklist';
import { oia7 } from './oia-7';
import { oia9 } from './oia-9';
import { oit2566 } from './oit-2566';
import { oit2567 } from './oit-2567';
import { oit2568 } from './oit-2568';
import { oit2569 } from './oit-2569';

export type { Checklist, ChecklistItem, Confidence } from './checklist';

export const checklists: readonly Checklist[] = [ oia7, oia9, oit2566, oit2567, oit2568, oit2569 ];

/**
 * The checklists as PHP reads them: each item with the sections that answer it.
 *
 * @param lists     The checklists.
 * @param contracts The sections that are known.
 * @throws Error naming a section that maps to a list or an item that does not exist.
 */
export function compileChecklists( lists: readonly Checklist[], contracts: readonly SectionContract[] ) {
	for ( const contract of contracts ) {
		for ( const [ id, codes ] of Object.entries( contract.checklists ) ) {
			const known = lists.find( ( list ) => list.id === id );
			const missing = codes.filter( ( code ) => ! known?.items.some( ( item ) => item.code === code ) );
			if ( ! known || missing.length > 0 ) {
				throw new Error(
					`The section “${ contract.id }” answers ${
						known ? `items ${ missing.join( ', ' ) } of` : ''
					} “${ id }”, which no checklist has.`
				);
			}
		}
	}
	return Object.fromEntries(
		lists.map( ( { id, items, ...list } ) => [
			id,
			{
				...list,
				items: items.map( ( item ) => ( {
					...item,
					sections: contracts
						.filter( ( contract ) => contract.checklists[ id ]?.includes( item.code ) )
						.map( ( contract ) => contract.id ),
				} ) ),
			},
		] )
	);
}
