/**
 * Words of states, acts, duties and reasons, from the workflow's definition: none is written a second time here.
 */
import { definition, reasons } from '../../workflow';
import type { Words } from '../api/types';

type Worded = Record< string, { words: Words } >;

function wordsOf( all: Worded, id: string ): Words {
	return all[ id ]?.words ?? { en: id, th: id };
}

export function stateWords( state: string ): Words {
	return wordsOf( definition.states, state );
}

/** How something left the public, in words: a way of taking down, or the state that it came to by itself. */
export function goneWords( gone: string ): Words {
	return Object.values( definition.removals ).find( ( way ) => way.gone === gone )?.state ?? stateWords( gone );
}

/** What the button of an act says. */
export function actWords( act: string ): Words {
	return wordsOf( definition.acts, act );
}

/** What the history says of an act. */
export function pastWords( act: string ): Words {
	const acts: Record< string, { past: Words } > = definition.acts;
	return acts[ act ]?.past ?? eventWords( act );
}

function eventWords( event: string ): Words {
	const events: Record< string, Words > = definition.events;
	return events[ event ] ?? { en: event, th: event };
}

export function dutyWords( duty: string ): Words {
	return wordsOf( definition.duties, duty );
}

export function dutyDescription( duty: string ): Words {
	const duties: Record< string, { description: Words } > = definition.duties;
	return duties[ duty ]?.description ?? { en: '', th: '' };
}

export const dutyIds = Object.keys( definition.duties );

/** States that an entry can be in, in the order of its life. */
export const stateIds = Object.keys( definition.states ).filter( ( state ) => state !== 'none' );

/** The same, with the ways of taking down told apart: what lists can be narrowed to. */
export const standings = stateIds.flatMap( ( state ) =>
	state === 'withdrawn' ? Object.values( definition.removals ).map( ( way ) => way.gone as string ) : [ state ]
);

/** Reasons that may be given for an act, in the order of the list. */
export function reasonsFor( act: string ): { code: string; words: Words }[] {
	return Object.entries( reasons )
		.filter( ( [ , reason ] ) => ( reason.acts as readonly string[] ).includes( act ) )
		.map( ( [ code, reason ] ) => ( { code, words: reason.words } ) );
}

export function reasonWords( code: string ): Words {
	return wordsOf( reasons, code );
}

/** Whether an act must carry a reason. */
export function needsReason( act: string ): boolean {
	const acts: Record< string, { reason: boolean } > = definition.acts;
	return acts[ act ]?.reason ?? false;
}

/** A way of taking something down. */
export interface RemovalWay {
	id: string;
	words: Words;
	means: Words;
	asks: readonly ( 'act' | 'order' | 'orderDate' | 'entry' )[];
	/** The reason that usually goes with it. */
	reason?: string;
}

/** The ways of taking down with these ids, in the order of the list. */
export function removalsOf( ids: readonly string[] ): RemovalWay[] {
	return Object.entries( definition.removals )
		.filter( ( [ id ] ) => ids.includes( id ) )
		.map( ( [ id, way ] ) => ( {
			id,
			words: way.words,
			means: way.means,
			asks: way.asks,
			...( way.reason ? { reason: way.reason } : {} ),
		} ) );
}

/** What a way of taking down asks for, in words. */
export function removalFieldWords( name: string ): Words {
	const fields: Record< string, Words > = definition.removalFields;
	return fields[ name ] ?? { en: name, th: name };
}

/** Whether an act takes something down, and must say in which way. */
export function takesDown( act: string ): boolean {
	const acts: Record< string, { removes?: true } > = definition.acts;
	return acts[ act ]?.removes ?? false;
}

/** Ways in which a word of mouth can have been given. */
export function urgentMeans(): { value: string; words: Words }[] {
	const means: Record< string, Words > = definition.urgent.means;
	return Object.entries( means ).map( ( [ value, words ] ) => ( {
		value,
		words,
	} ) );
}

/** What a checker declares: that it may be disclosed, and that it is good (R055, R103). */
export interface Declaration {
	code: string;
	group: 'restricted' | 'quality';
	words: Words;
}

/** Declarations with their words; one that an agency added and the workflow does not know is shown by its name. */
export function declarationsOf( codes: readonly string[] ): Declaration[] {
	const known = ( definition as { declarations?: Record< string, { group: string; words: Words } > } ).declarations ?? {};
	return codes.map( ( code ) => ( {
		code,
		group: known[ code ]?.group === 'restricted' ? 'restricted' : 'quality',
		words: known[ code ]?.words ?? { en: code, th: code },
	} ) );
}
