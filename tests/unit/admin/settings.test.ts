/**
 * Settings of the workflow: holidays as people have them, and routes that can be taken.
 */
import type { RouteLevel, RouteTemplate } from '../../../src/admin/api/settings';
import { joined } from '../../../src/admin/api/configuration';
import type { Verdict } from '../../../src/admin/api/types';
import { readHolidays, withHolidays } from '../../../src/admin/settings/holidays';
import { assignedWith, copyOf, levelsWith, moved, problemsOf } from '../../../src/admin/settings/routes';

describe( 'a list of holidays', () => {
	test( 'is read as the Cabinet writes it, with weekdays, Thai numerals and the Buddhist Era', () => {
		expect(
			readHolidays( 'วันศุกร์ที่ ๑ มกราคม ๒๕๗๐ วันขึ้นปีใหม่\n2. วันจันทร์ที่ 22 กุมภาพันธ์ พ.ศ. 2570 – วันมาฆบูชา' ).found
		).toEqual( [
			{ date: '2027-01-01', name: 'วันขึ้นปีใหม่' },
			{ date: '2027-02-22', name: 'วันมาฆบูชา' },
		] );
	} );

	test( 'is read from a table, from numbers with slashes, from ISO dates, with the name before or behind', () => {
		expect( readHolidays( '"2027-05-20","วันวิสาขบูชา"\nวันเข้าพรรษา\t19/7/2570\n6 พ.ค. 70 วันหยุดชดเชย' ).found ).toEqual( [
			{ date: '2027-05-06', name: 'วันหยุดชดเชย' },
			{ date: '2027-05-20', name: 'วันวิสาขบูชา' },
			{ date: '2027-07-19', name: 'วันเข้าพรรษา' },
		] );
	} );

	test( 'is read from a calendar, and lines without a day are named', () => {
		const calendar = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270413\nSUMMARY:วันสงกรานต์\nEND:VEVENT\nEND:VCALENDAR';
		expect( readHolidays( calendar ).found ).toEqual( [ { date: '2027-04-13', name: 'วันสงกรานต์' } ] );
		expect( readHolidays( 'วันหยุดราชการ\n31/2/2570 ไม่มีจริง' ) ).toEqual( {
			found: [],
			lost: [ 'วันหยุดราชการ', '31/2/2570 ไม่มีจริง' ],
		} );
	} );

	test( 'keeps a day once, by its later name', () => {
		expect( withHolidays( [ { date: '2027-01-01', name: 'ก' } ], [ { date: '2027-01-01', name: 'ข' } ] ) ).toEqual( [
			{ date: '2027-01-01', name: 'ข' },
		] );
	} );
} );

describe( 'a route', () => {
	const level = ( duty: RouteLevel[ 'duty' ], th = 'ขั้น' ): RouteLevel => ( {
		name: { en: th, th },
		duty,
		unit: 'own',
		approvals: 1,
		dueDays: 3,
	} );
	const route = ( levels: RouteLevel[], th = 'เส้นทาง' ): RouteTemplate => ( {
		id: 'r',
		name: { en: th, th },
		levels,
		publishDays: null,
		builtIn: true,
		basis: [ 'x' ],
	} );

	test( 'needs names, checks before approvals, and an approval at its end', () => {
		const problems = ( one: RouteTemplate ) =>
			problemsOf( { templates: [ one ] } ).map( ( { what, level: place } ) => [ what, place ] );
		expect( problems( route( [ level( 'check' ), level( 'approve' ) ] ) ) ).toEqual( [] );
		expect( problems( route( [ level( 'approve' ), level( 'check' ) ] ) ) ).toEqual( [ [ 'order', null ] ] );
		expect( problems( route( [ level( 'check' ) ] ) ) ).toEqual( [ [ 'order', null ] ] );
		expect( problems( route( [ level( 'approve', ' ' ) ], '' ) ) ).toEqual( [
			[ 'name', null ],
			[ 'name', 0 ],
		] );
	} );

	test( 'has four levels at most, and a level moves among them', () => {
		const four = [ level( 'check', 'ก' ), level( 'check', 'ข' ), level( 'approve', 'ค' ), level( 'approve', 'ง' ) ];
		expect( levelsWith( four ) ).toHaveLength( 4 );
		expect( levelsWith( four.slice( 0, 3 ) ) ).toHaveLength( 4 );
		expect( moved( four, 1, -1 ).map( ( { name } ) => name.th ) ).toEqual( [ 'ข', 'ก', 'ค', 'ง' ] );
		expect( moved( four, 0, -1 ) ).toEqual( four );
	} );

	test( 'made from another one is the agency’s own, under a name that no other has', () => {
		const copy = copyOf( route( [] ), [ { ...route( [] ), id: 'own-1' } ], { en: 'x', th: 'x' } );
		expect( copy ).toMatchObject( { id: 'own-2', builtIn: false, basis: [] } );
	} );

	test( 'holds once for a unit and section', () => {
		const place = { unit: 1, section: '*' };
		expect( assignedWith( [ { ...place, template: 'a' } ], { ...place, template: 'b' } ) ).toEqual( [ { ...place, template: 'b' } ] );
	} );
} );

test( 'a register verified in pieces is sound only when every piece is, and the first finding is told', () => {
	const piece = ( more: Partial< Verdict > ): Verdict => ( {
		sound: true,
		rows: 10,
		head: 'h',
		brokenAt: null,
		sentence: 'ครบ',
		findings: [],
		anchors: 1,
		next: null,
		of: 20,
		verifiedAt: '',
		...more,
	} );
	const broken = piece( { sound: false, brokenAt: 7, sentence: 'แถว 7', findings: [ { kind: 'edited', seq: 7, sentence: 'แถว 7' } ] } );
	expect( joined( broken, piece( {} ) ) ).toMatchObject( { sound: false, rows: 20, anchors: 2, brokenAt: 7, sentence: 'แถว 7' } );
	expect( joined( piece( {} ), broken ) ).toMatchObject( { sound: false, sentence: 'แถว 7' } );
} );
