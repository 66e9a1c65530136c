import type { RenderContract } from './types';

/** The columns that a section shows where nobody chose any: what the contract ranks third waits in the details. */
export function defaultColumns( { columns }: RenderContract ): string[] {
	return columns.filter( ( { priority } ) => priority < 3 ).map( ( { field } ) => field );
}
