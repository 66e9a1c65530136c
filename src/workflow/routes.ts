import type { RouteLevel, WorkflowDefinition } from './types';

const check: RouteLevel = {
	name: { en: 'Check', th: 'ตรวจสอบ' },
	duty: 'check',
	unit: 'own',
	approvals: 1,
	dueDays: 3,
};
const approve: RouteLevel = {
	name: { en: 'Approval', th: 'อนุมัติ' },
	duty: 'approve',
	unit: 'own',
	approvals: 1,
	dueDays: 3,
};
const division: RouteLevel = { ...check, name: { en: 'Head of the division', th: 'หัวหน้าฝ่าย/ผู้อำนวยการกอง' } };
const clerk: RouteLevel = { ...approve, name: { en: 'Clerk', th: 'ปลัด' }, unit: 'parent' };

/** The ways of a request through the offices that the announcements describe; an agency edits them and adds its own. */
export const routes: WorkflowDefinition[ 'routes' ] = {
	standard: 'check-approve',
	most: 4,
	templates: {
		'check-approve': {
			name: { en: 'Checker, approver, webmaster', th: 'ผู้ตรวจสอบ ผู้อนุมัติ และ webmaster' },
			levels: [ check, approve ],
			publishDays: 3,
			basis: [ '001 clauses 2.1 and 2.2 (R045, R046, R047)' ],
		},
		'division-clerk': {
			name: { en: 'Head of the division, then the clerk', th: 'หัวหน้าฝ่าย แล้วปลัด' },
			levels: [ division, clerk ],
			publishDays: 3,
			basis: [ '004 clause 6.1 (R114)' ],
		},
		'division-finance-clerk': {
			name: { en: 'Head of the division, finance, then the clerk', th: 'หัวหน้าฝ่าย กองคลัง แล้วปลัด (จัดซื้อจัดจ้าง)' },
			levels: [ division, { ...check, name: { en: 'Finance', th: 'กองคลัง' }, unit: 'finance' }, clerk ],
			publishDays: 3,
			basis: [ '004 clauses 6.1 and 6.2 (R114, R115)' ],
		},
		'one-person': {
			name: { en: 'One approver (small office)', th: 'ผู้อนุมัติคนเดียว (หน่วยงานขนาดเล็ก)' },
			levels: [ approve ],
			publishDays: 3,
			basis: [ '000 clause 1.2 (R007)' ],
		},
	},
};
