import type { FieldContract } from '../api/types';

/** The field at a dotted path of names. */
export function fieldAt( fields: Record< string, FieldContract >, path: string ): FieldContract | undefined {
	const [ first = '', ...rest ] = path.split( '.' );
	const field = fields[ first ];
	return rest.length === 0 || ! field ? field : fieldAt( field.fields ?? {}, rest.join( '.' ) );
}
