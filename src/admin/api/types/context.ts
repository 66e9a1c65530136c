/**
 * Who asks, and what the screens know at once.
 */
import type { FieldContract, SectionContract, Words } from './basics';

/** What a person may do for a unit and section. */
export type Duty = 'propose' | 'check' | 'approve' | 'publish' | 'monitor' | 'answer' | 'acknowledge';

/** A duty that the person holds today; a duty on a unit covers its sub-units. */
export interface HeldDuty {
	duty: Duty;
	unit: number;
	/** A section's id, or `*` for all. */
	section: string;
	positionTitle: string;
	/** Name of the person stood in for (รักษาราชการแทน), or null. */
	actingFor: string | null;
}

/** A part of the agency. */
export interface Unit {
	id: number;
	slug: string;
	parent: number | null;
	name: Words;
	active: boolean;
	position: number;
}

/** GET /context: who asks, and what the screens need to know at once. */
export interface Context {
	me: {
		id: number;
		name: string;
		positions: string[];
		duties: HeldDuty[];
		canConfigure: boolean;
	};
	units: Unit[];
	sections: {
		id: string;
		words: SectionContract[ 'words' ];
		unit: string;
		/** Whether its entries are begun on the screens. */
		offered: boolean;
	}[];
	/** The header's fields, the same for every section. */
	entry: { fields: Record< string, FieldContract > };
	language: 'en' | 'th';
	zone: string;
	now: string;
	contractHash: string;
}
