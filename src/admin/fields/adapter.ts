/**
 * The one place that knows which control edits which field kind.
 *
 * Everything else of the admin works with `Control`. DataForm is not used for these forms: it has no repeater, no
 * Buddhist Era dates, and would bring its whole bundle to an approver's telephone.
 */
import type { FieldContract, Words } from '../api/types';
import type { FieldKind, JsonSchema } from '../../sdk/contract';

type Fields = Record< string, FieldContract >;

export type Control =
	| {
			is: 'line';
			type: 'text' | 'tel' | 'email' | 'url';
			maxLength?: number;
	  }
	| { is: 'lines'; maxLength?: number }
	| { is: 'money' }
	| { is: 'number'; decimal: boolean; minimum?: number; maximum?: number }
	| { is: 'tick' }
	| { is: 'date' }
	| { is: 'date-time' }
	| { is: 'moment' }
	| { is: 'time' }
	| { is: 'month' }
	| { is: 'fiscal-year' }
	| { is: 'duration' }
	| { is: 'choice'; choices: { value: string; label: Words }[] }
	| { is: 'group'; fields: Fields }
	| { is: 'map-point'; fields: Fields }
	| { is: 'rows'; fields: Fields; minimum: number; maximum: number }
	| { is: 'file' }
	| { is: 'files'; maximum: number };

function maxLength( schema: JsonSchema ): { maxLength?: number } {
	return schema.type === 'string' && schema.maxLength !== undefined ? { maxLength: schema.maxLength } : {};
}

function bounds( schema: JsonSchema ): { minimum?: number; maximum?: number } {
	if ( schema.type !== 'integer' && schema.type !== 'number' ) {
		return {};
	}
	return {
		...( schema.minimum === undefined ? {} : { minimum: schema.minimum } ),
		...( schema.maximum === undefined ? {} : { maximum: schema.maximum } ),
	};
}

function items( schema: JsonSchema ): { minimum: number; maximum: number } {
	return schema.type === 'array' ? { minimum: schema.minItems ?? 0, maximum: schema.maxItems ?? 1000 } : { minimum: 0, maximum: 1000 };
}

/** One line for each kind, so that a new kind is a type error here until it has its control. */
const controls: Record< FieldKind, ( field: FieldContract ) => Control > = {
	text: ( { schema } ) => ( {
		is: 'line',
		type: 'text',
		...maxLength( schema ),
	} ),
	telephone: ( { schema } ) => ( {
		is: 'line',
		type: 'tel',
		...maxLength( schema ),
	} ),
	email: ( { schema } ) => ( {
		is: 'line',
		type: 'email',
		...maxLength( schema ),
	} ),
	url: ( { schema } ) => ( {
		is: 'line',
		type: 'url',
		...maxLength( schema ),
	} ),
	longText: ( { schema } ) => ( { is: 'lines', ...maxLength( schema ) } ),
	money: () => ( { is: 'money' } ),
	integer: ( { schema } ) => ( {
		is: 'number',
		decimal: false,
		...bounds( schema ),
	} ),
	number: ( { schema } ) => ( { is: 'number', decimal: true, ...bounds( schema ) } ),
	flag: () => ( { is: 'tick' } ),
	date: () => ( { is: 'date' } ),
	dateTime: () => ( { is: 'date-time' } ),
	moment: () => ( { is: 'moment' } ),
	time: () => ( { is: 'time' } ),
	month: () => ( { is: 'month' } ),
	fiscalYear: () => ( { is: 'fiscal-year' } ),
	duration: () => ( { is: 'duration' } ),
	choice: ( { choices = [] } ) => ( { is: 'choice', choices } ),
	period: ( { fields = {} } ) => ( { is: 'group', fields } ),
	party: ( { fields = {} } ) => ( { is: 'group', fields } ),
	address: ( { fields = {} } ) => ( { is: 'group', fields } ),
	mapPoint: ( { fields = {} } ) => ( { is: 'map-point', fields } ),
	list: ( { fields = {}, schema } ) => ( {
		is: 'rows',
		fields,
		...items( schema ),
	} ),
	steps: ( { fields = {}, schema } ) => ( {
		is: 'rows',
		fields,
		...items( schema ),
	} ),
	file: () => ( { is: 'file' } ),
	files: ( { schema } ) => ( {
		is: 'files',
		maximum: items( schema ).maximum,
	} ),
};

/** The control that edits a field. */
export function controlOf( field: FieldContract ): Control {
	return controls[ field.kind ]( field );
}

/** A column of the grid: one value that fits into one cell. */
export interface GridColumn {
	/** Dotted path inside the record. */
	path: string;
	/** Labels from the outer field to the inner one. */
	labels: Words[];
	field: FieldContract;
	/** False for what needs the whole form: lists, steps, files. */
	inCell: boolean;
	required: boolean;
}

const WHOLE_FORM: readonly Control[ 'is' ][] = [ 'rows', 'file', 'files' ];

/**
 * The grid's columns: objects are opened into their parts, so that a spreadsheet's columns find their places.
 *
 * @param fields The section's fields, in the order of the form.
 */
export function gridColumns(
	fields: Fields,
	outer: { path: string; labels: Words[]; required: boolean } = {
		path: '',
		labels: [],
		required: true,
	}
): GridColumn[] {
	return Object.entries( fields ).flatMap( ( [ name, field ] ) => {
		const path = outer.path === '' ? name : `${ outer.path }.${ name }`;
		const labels = [ ...outer.labels, field.label ];
		const required = outer.required && field.required;
		const control = controlOf( field );
		if ( control.is === 'group' || control.is === 'map-point' ) {
			return gridColumns( control.fields, { path, labels, required } );
		}
		return [
			{
				path,
				labels,
				field,
				inCell: ! WHOLE_FORM.includes( control.is ),
				required,
			},
		];
	} );
}
