/**
 * The kinds of fields. A section's record is made of these and of nothing else.
 *
 * Each function returns a zod schema, so that a record's TypeScript type follows from its
 * declaration, and notes label and kind in a registry of our own (never in zod's global one,
 * whose entries leak into JSON Schema). An optional field is `text( … ).optional()`.
 */

import * as z from 'zod';

import type { Choice, FieldKind, TextFormat, Words } from './contract';
import { patternOf } from './patterns';

/** What the registry keeps of a field beside its schema. */
export interface FieldMeta {
	kind: FieldKind;
	label: Words;
	help?: Words;
	hint?: Words;
	choices?: readonly Choice[];
	workingDays?: string;
	public?: boolean;
	aliases?: readonly string[];
}

export const fieldRegistry = z.registry< FieldMeta >();

/** What every field may say about itself. */
export interface FieldOptions {
	label: Words;
	/** One sentence beside the input. */
	help?: Words;
	/** False keeps the value inside the agency; it is true unless said otherwise. */
	public?: boolean;
	/** Other names of this column in spreadsheets. */
	aliases?: readonly string[];
}

export type Shape = z.core.$ZodShape;

function field< S extends z.ZodType >(
	kind: FieldKind,
	options: FieldOptions,
	schema: S,
	more: Pick< FieldMeta, 'choices' | 'hint' | 'workingDays' > = {}
): S {
	const { label, help, aliases } = options;
	fieldRegistry.add( schema, {
		kind,
		label,
		...( help ? { help } : {} ),
		...( aliases ? { aliases } : {} ),
		public: options.public ?? true,
		...more,
	} );
	return schema;
}

function formatted( format: Exclude< TextFormat, 'pattern' >, max: number ) {
	return z.stringFormat( format, patternOf( format ) ).min( 1 ).max( max );
}

export interface TextOptions extends FieldOptions {
	/** In characters (code points). 500 unless said otherwise. */
	max?: number;
	/** A pattern of the field's own, and the words that complete "… must be". */
	pattern?: { matches: RegExp; words: Words };
	/** Every byte is kept as it came: for what another system must get back unchanged, such as the title of a post. */
	exact?: boolean;
}

/**
 * One line of plain text.
 *
 * @param options Label, longest length, pattern.
 */
export function text( options: TextOptions ) {
	const { max = 500, pattern, exact } = options;
	return field(
		'text',
		options,
		pattern ? z.stringFormat( 'pattern', pattern.matches ).min( 1 ).max( max ) : formatted( exact ? 'exact-text' : 'plain-text', max ),
		pattern ? { hint: pattern.words } : {}
	);
}

/**
 * Several lines of plain text.
 *
 * @param options Label, longest length (4,000 characters unless said otherwise), and whether every byte is kept as it
 *                came: for what another system must get back unchanged, such as the markup of a post.
 */
export function longText( options: FieldOptions & { max?: number; exact?: boolean } ) {
	return field( 'longText', options, formatted( options.exact ? 'exact-text' : 'multiline-text', options.max ?? 4000 ) );
}

/**
 * Baht, exact to the satang, as text: "1480.00". Never negative, below ten million million.
 *
 * @param options Label.
 */
export function money( options: FieldOptions ) {
	return field( 'money', options, formatted( 'money', 16 ) );
}

/**
 * A whole number.
 *
 * @param options Label and bounds (0 and 999,999,999 unless said otherwise).
 */
export function integer( options: FieldOptions & { min?: number; max?: number } ) {
	return field(
		'integer',
		options,
		z
			.int()
			.min( options.min ?? 0 )
			.max( options.max ?? 999_999_999 )
	);
}

/**
 * Yes or no.
 *
 * @param options Label.
 */
export function flag( options: FieldOptions ) {
	return field( 'flag', options, z.boolean() );
}

/**
 * A day, as "2024-11-29".
 *
 * @param options Label.
 */
export function date( options: FieldOptions ) {
	return field( 'date', options, formatted( 'date', 10 ) );
}

/**
 * A moment in UTC, as "2024-11-29T02:30:00Z".
 *
 * @param options Label.
 */
export function dateTime( options: FieldOptions ) {
	return field( 'dateTime', options, formatted( 'date-time', 20 ) );
}

/**
 * A day, through its end in the agency's zone, or a moment.
 *
 * @param options Label.
 */
export function moment( options: FieldOptions ) {
	return field( 'moment', options, formatted( 'moment', 20 ) );
}

/**
 * A time of day, as "08:30".
 *
 * @param options Label.
 */
export function time( options: FieldOptions ) {
	return field( 'time', options, formatted( 'time', 5 ) );
}

/**
 * A month, as "2024-11".
 *
 * @param options Label.
 */
export function month( options: FieldOptions ) {
	return field( 'month', options, formatted( 'month', 7 ) );
}

/**
 * A fiscal year, by the Buddhist Era year in which it ends.
 *
 * @param options Label.
 */
export function fiscalYear( options: FieldOptions ) {
	return field( 'fiscalYear', options, z.int().min( 2443 ).max( 2842 ) );
}

/**
 * A length of time in one unit, as ISO 8601: "PT15M", "P3D".
 *
 * @param options Label, and where days may be working days the id of the flag beside it that says so: without one,
 *                "3 working days" is refused rather than read as three days.
 */
export function duration( options: FieldOptions & { workingDays?: string } ) {
	const { workingDays } = options;
	return field( 'duration', options, formatted( 'duration', 7 ), workingDays ? { workingDays } : {} );
}

/**
 * From one day to another; the end may be open.
 *
 * @param options Label.
 */
export function period( options: FieldOptions ) {
	return field(
		'period',
		options,
		z.strictObject( {
			from: date( { label: { en: 'From', th: 'ตั้งแต่วันที่' } } ),
			to: date( { label: { en: 'To', th: 'ถึงวันที่' } } ).optional(),
		} )
	);
}

/**
 * One value of a code list.
 *
 * @param options Label.
 * @param choices The code list.
 */
export function choice< const C extends readonly Choice[] >( options: FieldOptions, choices: C ) {
	const values = choices.map( ( { value } ) => value ) as [ C[ number ][ 'value' ], ...C[ number ][ 'value' ][] ];
	return field( 'choice', options, z.enum( values ), { choices } );
}

/**
 * Several rows of the same fields, in order.
 *
 * @param options Label and the numbers of rows (1 to 100 unless said otherwise; leave the field out for none).
 * @param shape   The fields of a row.
 */
export function list< S extends Shape >( options: FieldOptions & { min?: number; max?: number }, shape: S ) {
	return field(
		'list',
		options,
		z
			.array( z.strictObject( shape ) )
			.min( options.min ?? 1 )
			.max( options.max ?? 100 )
	);
}

export const PARTY_KINDS = [
	{
		value: 'organization',
		label: { en: 'Juristic person or shop', th: 'นิติบุคคลหรือร้านค้า' },
		aliases: [ 'นิติบุคคล', 'บริษัท', 'ห้างหุ้นส่วน', 'ร้านค้า' ],
	},
	{
		value: 'person',
		label: { en: 'Natural person', th: 'บุคคลธรรมดา' },
		aliases: [ 'บุคคล' ],
	},
] as const satisfies readonly Choice[];

/**
 * A person or an organisation. Only a juristic person's number can be stored: the number of a
 * natural person may not be published (PDPA; OIA s.15), so it is not kept at all.
 *
 * @param options Label.
 */
export function party( options: FieldOptions ) {
	return field(
		'party',
		options,
		z.strictObject( {
			kind: choice( { label: { en: 'Kind', th: 'ประเภทบุคคล' } }, PARTY_KINDS ),
			name: text( {
				label: { en: 'Name', th: 'ชื่อ' },
				max: 300,
			} ),
			taxId: field(
				'text',
				{
					label: {
						en: 'Juristic person number',
						th: 'เลขประจำตัวผู้เสียภาษีของนิติบุคคล',
					},
					help: {
						en: 'Thirteen digits beginning with 0. Leave it out for a natural person.',
						th: 'ตัวเลข 13 หลักขึ้นต้นด้วย 0 ไม่ต้องกรอกสำหรับบุคคลธรรมดา',
					},
				},
				formatted( 'tax-id', 13 )
			).optional(),
		} )
	);
}

/**
 * A telephone or fax number, with an extension where there is one.
 *
 * @param options Label.
 */
export function telephone( options: FieldOptions ) {
	return field( 'telephone', options, formatted( 'telephone', 60 ) );
}

/**
 * An e-mail address.
 *
 * @param options Label.
 */
export function email( options: FieldOptions ) {
	return field( 'email', options, formatted( 'email', 254 ) );
}

/**
 * A web address with http or https; one with a user name in it is refused.
 *
 * @param options Label.
 */
export function url( options: FieldOptions ) {
	return field( 'url', options, formatted( 'url', 2000 ) );
}

/**
 * A Thai postal address.
 *
 * @param options Label.
 */
export function address( options: FieldOptions ) {
	return field(
		'address',
		options,
		z.strictObject( {
			line: text( {
				label: {
					en: 'Number, village, road',
					th: 'เลขที่ หมู่ ถนน',
				},
				max: 300,
			} ),
			subdistrict: text( {
				label: { en: 'Subdistrict', th: 'ตำบล/แขวง' },
				max: 100,
			} ).optional(),
			district: text( {
				label: { en: 'District', th: 'อำเภอ/เขต' },
				max: 100,
			} ).optional(),
			province: text( {
				label: { en: 'Province', th: 'จังหวัด' },
				max: 100,
			} ),
			postcode: field( 'text', { label: { en: 'Postcode', th: 'รหัสไปรษณีย์' } }, formatted( 'postcode', 5 ) ).optional(),
		} )
	);
}

/**
 * A point on the map, in decimal degrees (WGS 84).
 *
 * @param options Label.
 */
export function mapPoint( options: FieldOptions ) {
	return field(
		'mapPoint',
		options,
		z.strictObject( {
			latitude: field( 'number', { label: { en: 'Latitude', th: 'ละติจูด' } }, z.number().min( -90 ).max( 90 ) ),
			longitude: field( 'number', { label: { en: 'Longitude', th: 'ลองจิจูด' } }, z.number().min( -180 ).max( 180 ) ),
		} )
	);
}

/**
 * Steps, each with its time and who does it (R017, R037, R038).
 *
 * @param options Label and the number of steps at most (50 unless said otherwise).
 */
export function steps( options: FieldOptions & { max?: number } ) {
	return field(
		'steps',
		options,
		z
			.array(
				z.strictObject( {
					title: text( {
						label: { en: 'Step', th: 'ขั้นตอน' },
						max: 300,
					} ),
					description: longText( {
						label: { en: 'Explanation', th: 'คำอธิบาย' },
					} ).optional(),
					duration: duration( {
						workingDays: 'workingDays',
						label: { en: 'Time', th: 'ระยะเวลา' },
					} ).optional(),
					workingDays: flag( {
						label: {
							en: 'Counted in working days',
							th: 'นับเป็นวันทำการ',
						},
					} ).optional(),
					responsible: text( {
						label: { en: 'Responsible', th: 'ผู้รับผิดชอบ' },
						max: 200,
					} ).optional(),
				} )
			)
			.min( 1 )
			.max( options.max ?? 50 )
	);
}

function fileShape() {
	return {
		file: field( 'text', { label: { en: 'File', th: 'ไฟล์' } }, formatted( 'uuid', 36 ) ),
		label: text( {
			label: { en: 'Name of the document', th: 'ชื่อเอกสาร' },
			max: 300,
		} ).optional(),
	};
}

/**
 * A file of the entry.
 *
 * @param options Label.
 */
export function file( options: FieldOptions ) {
	return field( 'file', options, z.strictObject( fileShape() ) );
}

/**
 * Files of the entry.
 *
 * @param options Label and the number of files at most (20 unless said otherwise).
 */
export function files( options: FieldOptions & { max?: number } ) {
	return field(
		'files',
		options,
		z
			.array( z.strictObject( fileShape() ) )
			.min( 1 )
			.max( options.max ?? 20 )
	);
}
