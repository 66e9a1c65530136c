import { acts } from './acts';
import { chronicle } from './chronicle';
import { declarations } from './declarations';
import { duties } from './duties';
import { edges } from './edges';
import { events } from './events';
import { facts, guards } from './guards';
import { holidays } from './holidays';
import { letters, messages } from './messages';
import { reasons } from './reasons';
import { removalFields, removals } from './removals';
import { routes } from './routes';
import { screening } from './screening';
import { states } from './states';
import { verdicts } from './verdicts';
import { warnings } from './warnings';
import { worklist } from './worklist';
import type { WorkflowDefinition } from './types';

/** The whole workflow as data; `plugin/contract/workflow.php` is this and nothing else. */
export const definition: WorkflowDefinition = {
	version: 1,
	states,
	acts,
	duties,
	facts,
	guards,
	edges,
	reasons,
	removals,
	removalFields,
	declarations,
	routes,
	urgent: {
		ratifyWithin: 3,
		means: {
			telephone: { en: 'By telephone', th: 'ทางโทรศัพท์' },
			'in-person': { en: 'Face to face', th: 'ต่อหน้า' },
			radio: { en: 'By radio', th: 'ทางวิทยุสื่อสาร' },
			message: { en: 'By message', th: 'ทางข้อความ' },
			other: { en: 'Otherwise', th: 'ทางอื่น' },
		},
	},
	calendar: {
		weekend: [ 6, 7 ],
		holidays,
	},
	warnings,
	screening,
	verdicts,
	events,
	chronicle,
	messages,
	letters,
	worklist,
};
