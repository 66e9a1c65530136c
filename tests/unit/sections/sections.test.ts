import Ajv04 from 'ajv-draft-04';
import type * as z from 'zod';

import { checklists, compileChecklists } from '../../../src/checklists';
import { compileEntry, entry, fieldAt, validate, type FieldContract, type SectionContract } from '../../../src/sdk';
import { PATTERNS } from '../../../src/sdk/patterns';
import { contracts, procurement as procurementSection, sections } from '../../../src/sections';
import { examples, judged, type Judged } from '../../contract/examples';

const byId = Object.fromEntries( contracts.map( ( contract ) => [ contract.id, contract ] ) );
const procurement = byId[ 'procurement' ] as SectionContract;
const manuals = byId[ 'manuals' ] as SectionContract;
const contact = byId[ 'contact' ] as SectionContract;
const channels = byId[ 'complaint-channels' ] as SectionContract;

const THAI = /[\u0e00-\u0e7f]/;

function everyField( fields: Record< string, FieldContract >, prefix = '' ): [ string, FieldContract ][] {
	return Object.entries( fields ).flatMap( ( [ id, field ] ) => [
		[ prefix + id, field ] as [ string, FieldContract ],
		...everyField( field.fields ?? {}, `${ prefix }${ id }.` ),
	] );
}

describe( 'The sections', () => {
	test( 'are six, of four shapes', () => {
		expect( sections.map( ( section ) => section.id ) ).toEqual( [
			'procurement',
			'manuals',
			'contact',
			'complaint-channels',
			'appointments',
			'page',
		] );
		expect( contracts.map( ( contract ) => contract.layout ) ).toEqual( [ 'table', 'documents', 'facts', 'list', 'table', 'list' ] );
	} );

	test.each( contracts.map( ( contract ) => [ contract.id, contract ] as const ) )(
		'%s labels every field in Thai letters and in English',
		( _, contract ) => {
			for ( const [ path, { label, help, choices, hint } ] of everyField( contract.fields ) ) {
				for ( const words of [ label, help, hint, ...( choices ?? [] ).map( ( one ) => one.label ) ] ) {
					if ( words && ( ! THAI.test( words.th ) || THAI.test( words.en ) || words.en.trim() === '' ) ) {
						throw new Error( `${ contract.id } ${ path }: “${ words.en }” / “${ words.th }”` );
					}
				}
			}
		}
	);

	test.each( contracts.map( ( contract ) => [ contract.id, contract ] as const ) )(
		'%s has an index that begins with each column that is filtered or sorted by',
		( _, contract ) => {
			const leading = contract.indexes.map( ( [ first ] ) => first );
			for ( const { column } of contract.filters ) {
				expect( leading ).toContain( column );
			}
			for ( const { column } of contract.sorts ) {
				expect( leading ).toContain( column );
			}
		}
	);

	test.each( contracts.map( ( contract ) => [ contract.id, contract ] as const ) )(
		'%s sorts by the default order inside each filter',
		( _, contract ) => {
			const order = contract.sorts.find( ( sort ) => sort.id === contract.defaultSort.id )?.column;
			for ( const { control, column } of contract.filters ) {
				if ( control !== 'range' && control !== 'date-range' ) {
					expect( contract.indexes ).toContainEqual( [ column, order ] );
				}
			}
		}
	);

	test.each( contracts.map( ( contract ) => [ contract.id, contract ] as const ) )(
		'%s is reviewed every three months (R119) and says its law and its unit',
		( _, contract ) => {
			expect( contract.review.every ).toBe( 'P3M' );
			expect( contract.basis.length ).toBeGreaterThan( 0 );
			expect( contract.unit ).toMatch( /^[a-z]+$/ );
		}
	);

	test.each( contracts.map( ( contract ) => [ contract.id, contract ] as const ) )(
		'%s accepts no file that runs in a browser or holds macros (R060)',
		( _, contract ) => {
			expect( contract.files.accept ).toContain( 'pdf' );
			for ( const risky of [ 'svg', 'html', 'htm', 'js', 'php', 'exe', 'docm', 'xlsm', 'zip' ] ) {
				expect( contract.files.accept ).not.toContain( risky );
			}
		}
	);

	test( 'give their records a type', () => {
		type ProcurementRecord = z.infer< typeof procurementSection.record >;
		const record: ProcurementRecord = { stage: 'item', title: 'ก', fiscalYear: 2569, date: '2026-01-20', budget: '1.00' };
		// @ts-expect-error The stages are a closed list.
		const wrong: ProcurementRecord = { ...record, stage: 'done' };
		expect( procurementSection.record.safeParse( record ).success ).toBe( true );
		expect( procurementSection.record.safeParse( wrong ).success ).toBe( false );
	} );

	test( 'cannot hold the number of a natural person anywhere', () => {
		const person = '1234567890121';
		for ( const contract of contracts ) {
			for ( const [ path, field ] of everyField( contract.fields ) ) {
				if ( /tax(?!onomy)|nationalId|citizen/i.test( path ) ) {
					expect( field.schema ).toMatchObject( { type: 'string', format: 'tax-id' } );
				}
			}
		}
		expect( person ).not.toMatch( new RegExp( PATTERNS[ 'tax-id' ], 'u' ) );
	} );
} );

describe( 'procurement', () => {
	const label = ( path: string ) => fieldAt( procurement.fields, path )?.label.th;

	test( 'has every field of announcement 004 clause 5.7 (R101–R108), which are the columns of form สขร.1', () => {
		expect(
			[
				'title',
				'budget',
				'referencePrice',
				'method',
				'bidders',
				'bidders.bidder',
				'bidders.price',
				'winner',
				'agreedPrice',
				'reason',
				'contractNumber',
				'contractDate',
			].map( label )
		).toEqual( [
			'งานที่จัดซื้อหรือจัดจ้าง',
			'วงเงินที่จะซื้อหรือจ้าง (บาท)',
			'ราคากลาง (บาท)',
			'วิธีซื้อหรือจ้าง',
			'รายชื่อผู้เสนอราคาและราคาที่เสนอ',
			'ผู้เสนอราคา',
			'ราคาที่เสนอ (บาท)',
			'ผู้ได้รับการคัดเลือก',
			'ราคาที่ตกลงซื้อหรือจ้าง (บาท)',
			'เหตุผลที่คัดเลือกโดยสรุป',
			'เลขที่ของสัญญาหรือข้อตกลง',
			'วันที่ของสัญญาหรือข้อตกลง',
		] );
		expect( procurement.prints ).toContain( 'sokhoro-1' );
	} );

	test( 'has the further columns of the ITA procurement sheet', () => {
		expect(
			[ 'fiscalYear', 'agency', 'district', 'province', 'ministry', 'agencyType', 'budgetSource', 'status', 'egpProject' ].map(
				label
			)
		).toEqual( [
			'ปีงบประมาณ',
			'ชื่อหน่วยงาน',
			'อำเภอ',
			'จังหวัด',
			'กระทรวง',
			'ประเภทหน่วยงาน',
			'แหล่งที่มาของงบประมาณ',
			'สถานะการจัดซื้อจัดจ้าง',
			'เลขที่โครงการในระบบ e-GP',
		] );
	} );

	test( 'is shown as plan, item or result, newest first, with a statement for a month without any', () => {
		expect( fieldAt( procurement.fields, 'stage' )?.choices?.map( ( choice ) => choice.value ) ).toEqual( [
			'plan',
			'item',
			'result',
		] );
		expect( procurement.facet ).toBe( 'stage' );
		expect( procurement.defaultSort ).toEqual( { id: 'date', direction: 'desc' } );
		expect( procurement.words.nothing?.th ).toBe( 'ไม่มีการจัดซื้อจัดจ้างในเดือนนี้' );
	} );

	test( 'is filtered by fiscal year, month, method, type, stage and status, and searched by title, winner, project and contract number', () => {
		expect( procurement.filters.map( ( filter ) => filter.id ) ).toEqual(
			expect.arrayContaining( [ 'year', 'month', 'method', 'type', 'stage', 'status' ] )
		);
		expect( procurement.search ).toEqual( [ 'title', 'winner.name', 'egpProject', 'contractNumber' ] );
	} );

	test( "keeps the e-GP codes as text, none twice, and names every one of the portal's list", () => {
		const codes = fieldAt( procurement.fields, 'method' )?.choices?.map( ( choice ) => choice.value ) ?? [];
		expect( codes ).toHaveLength( 26 );
		expect( codes.every( ( code ) => /^[0-9]{2}$/.test( code ) ) ).toBe( true );
	} );

	test( 'knows the columns of the open e-GP data by their names', () => {
		const known = ( header: string ) =>
			Object.entries( procurement.fields ).find(
				( [ , field ] ) => field.label.th === header || field.aliases?.includes( header )
			)?.[ 0 ];
		expect(
			[
				'รหัสโครงการ',
				'ชื่อโครงการ',
				'ชื่อประเภทโครงการ',
				'ชื่อหน่วยงาน',
				'ชื่อหน่วยงานย่อย',
				'กลุ่มวิธีจัดซื้อฯ',
				'วันที่ประกาศ',
				'งบประมาณ(บาท)',
				'ราคากลาง(บาท)',
				'ราคาตกลงซื้อ/จ้าง',
				'ปีงบประมาณ',
				'วันที่เกิดรายการ',
				'จังหวัด',
			].map( known )
		).toEqual( [
			'egpProject',
			'title',
			'type',
			'agency',
			'agencyUnit',
			'method',
			'announcedOn',
			'budget',
			'referencePrice',
			'agreedPrice',
			'fiscalYear',
			'date',
			'province',
		] );
	} );

	test( 'gives no column name to two fields', () => {
		const names = Object.values( procurement.fields ).flatMap( ( field ) => [ field.label.th, ...( field.aliases ?? [] ) ] );
		expect( names.filter( ( name, i ) => names.indexOf( name ) !== i ) ).toEqual( [] );
	} );
} );

describe( 'The other sections', () => {
	test( 'manuals have steps with time and who does it, fees, documents, the manual and its forms (R037, R038)', () => {
		expect( fieldAt( manuals.fields, 'type' )?.choices?.map( ( choice ) => choice.value ) ).toEqual( [ 'operations', 'service' ] );
		for ( const path of [
			'steps.title',
			'steps.description',
			'steps.duration',
			'steps.responsible',
			'fees.amount',
			'documents.name',
			'manual.file',
			'forms.file',
		] ) {
			expect( fieldAt( manuals.fields, path ) ).toBeDefined();
		}
		expect( manuals.fields[ 'manual' ]?.required ).toBe( true );
	} );

	test( 'contact has address, telephones, fax, e-mail, hours, map and the place to ask for information (R012, R032)', () => {
		for ( const path of [ 'address', 'telephones', 'email', 'hours', 'mapPoint', 'informationPlace' ] ) {
			expect( fieldAt( contact.fields, path ) ).toBeDefined();
		}
		expect( fieldAt( contact.fields, 'telephones.type' )?.choices?.map( ( choice ) => choice.value ) ).toContain( 'fax' );
		expect( contact.structured ).toBe( 'organization' );
	} );

	test( 'channels say who receives, what happens next and by when (R112, R113), and keep a place for the form', () => {
		for ( const path of [ 'receiver', 'next', 'answerWithin' ] ) {
			expect( channels.fields[ path ]?.required ).toBe( true );
		}
		expect( channels.slots ).toEqual( [ 'intake-form' ] );
	} );
} );

describe( 'The JSON Schema of a record', () => {
	const ajv = new Ajv04( {
		strict: true,
		allErrors: true,
		formats: Object.fromEntries( [ ...Object.keys( PATTERNS ), 'pattern' ].map( ( name ) => [ name, true ] ) ),
	} );

	test.each(
		[ ...contracts.map( ( contract ) => contract.recordSchema ), compileEntry( entry ).recordSchema ].map(
			( schema, i ) => [ i, schema ] as const
		)
	)( 'is JSON Schema draft 4 and nothing else (%i)', ( _, schema ) => {
		expect( ajv.validateSchema( schema ) ).toBe( true );
		expect( () => ajv.compile( schema ) ).not.toThrow();
	} );

	test( 'judges the shared examples as zod does, where no rule between fields is at stake', () => {
		for ( const example of examples ) {
			const { record, contract } = judged[ example.section ] as Judged;
			const byZod = record.safeParse( example.value ).success;
			if ( ajv.validate( contract.recordSchema, example.value ) !== byZod ) {
				throw new Error( `${ example.section }: ${ example.name }` );
			}
			if ( byZod && example.problems.length > 0 ) {
				expect( validate( record, { ...contract, rules: [] }, example.value ) ).toEqual( [] );
			}
		}
	} );
} );

describe( 'The checklists', () => {
	const compiled = compileChecklists( checklists, contracts );

	test( 'have as many items as the year has', () => {
		expect( Object.fromEntries( checklists.map( ( list ) => [ list.id, list.items.length ] ) ) ).toEqual( {
			'oia-7': 5,
			'oia-9': 8,
			'oit-2566': 43,
			'oit-2567': 35,
			'oit-2568': 28,
			'oit-2569': 26,
		} );
	} );

	test( 'number their items without a gap and say where they come from and how sure they are', () => {
		for ( const list of checklists ) {
			expect( list.items.map( ( item ) => item.code.replace( /^O/, '' ) ) ).toEqual( list.items.map( ( _, i ) => String( i + 1 ) ) );
			expect( list.source.th ).toMatch( THAI );
			expect( [ 'primary', 'secondary', 'unverified' ] ).toContain( list.confidence );
		}
		expect( checklists.find( ( list ) => list.id === 'oit-2567' )?.confidence ).toBe( 'unverified' );
	} );

	test( 'say which section answers an item', () => {
		const answers = ( id: string, code: string ) => compiled[ id ]?.items.find( ( item ) => item.code === code )?.sections;
		expect( answers( 'oia-7', '3' ) ).toEqual( [ 'contact' ] );
		expect( answers( 'oit-2569', 'O11' ) ).toEqual( [ 'procurement' ] );
		expect( answers( 'oit-2569', 'O17' ) ).toEqual( [ 'complaint-channels' ] );
		expect( answers( 'oit-2569', 'O1' ) ).toEqual( [] );
	} );

	test( 'do not compile when a section answers an item that is not there', () => {
		expect( () => compileChecklists( checklists, [ { ...procurement, checklists: { 'oit-2569': [ 'O99' ] } } ] ) ).toThrow(
			'“procurement” answers items O99 of “oit-2569”'
		);
		expect( () => compileChecklists( checklists, [ { ...procurement, checklists: { 'oit-2570': [ 'O1' ] } } ] ) ).toThrow(
			'“oit-2570”, which no checklist has'
		);
	} );
} );
