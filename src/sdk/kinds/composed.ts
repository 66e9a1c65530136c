/**
 * Kinds that are made of several values: a period, a party, an address, steps, files.
 */

import * as z from 'zod';

import type { Choice } from '../contract';
import { choice, date, duration, flag, longText, text } from './plain';
import { field, formatted, type FieldOptions } from './registry';

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
