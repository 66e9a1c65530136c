import { mergeHeaders } from '../../../src/admin/entry/stale';

const base = { title: 'เดิม', source: 'กองคลัง', covers: { from: '2026-10-01' } };

test( 'fields that only one of two persons changed are put together', () => {
	const merge = mergeHeaders( base, { ...base, title: 'ของฉัน' }, { ...base, source: 'ของเขา' } );
	expect( merge ).toEqual( { merged: { ...base, title: 'ของฉัน', source: 'ของเขา' }, conflicts: [] } );
} );

test( 'a field that both changed differently is told with both values', () => {
	const merge = mergeHeaders( base, { ...base, title: 'ของฉัน' }, { ...base, title: 'ของเขา' } );
	expect( merge.conflicts ).toEqual( [ { field: 'title', mine: 'ของฉัน', theirs: 'ของเขา' } ] );
	expect( merge.merged[ 'title' ] ).toBe( 'ของฉัน' );
} );

test( 'the same change by both is no conflict', () => {
	expect( mergeHeaders( base, { ...base, title: 'ใหม่' }, { ...base, title: 'ใหม่' } ).conflicts ).toEqual( [] );
} );

test( 'a field that I emptied stays empty, and one that they added stays', () => {
	const { covers: _covers, ...without } = base;
	const merge = mergeHeaders( base, without, { ...base, summary: 'ของเขา' } );
	expect( merge.merged ).toEqual( { title: 'เดิม', source: 'กองคลัง', summary: 'ของเขา' } );
} );
