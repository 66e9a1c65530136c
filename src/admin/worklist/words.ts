import { __, _n, sprintf } from '@wordpress/i18n';
import { definition } from '../../workflow';
import type { WorklistItem, Words } from '../api/types';
import type { Route } from '../router';
import { showDate } from '../words/values';
import type { Language } from '../words/language';

const kinds: Record< string, { words: Words; late?: true } > = definition.worklist.kinds;

/** What a kind is called. */
export function kindWords( kind: string ): Words {
	return kinds[ kind ]?.words ?? { en: kind, th: kind };
}

/** Whether it should have been done already. */
export function isLate( kind: string ): boolean {
	return kinds[ kind ]?.late ?? false;
}

/** Days from one day to another; negative where it lies before. */
export function daysBetween( from: string, to: string ): number {
	return Math.round( ( Date.parse( `${ to }T00:00:00Z` ) - Date.parse( `${ from }T00:00:00Z` ) ) / 86_400_000 );
}

/** When it is due, in a line; a kind whose day is an end, to come or past, says so. */
export function dueWords( kind: string, due: string, today: string, language: Language ): string {
	const days = daysBetween( today, due );
	if ( kind === 'expiring' || kind === 'evidence' ) {
		if ( days < 1 ) {
			return __( 'public until the end of today', 'prakat' );
		}
		return sprintf(
			/* translators: 1: a date, 2: how many days. */
			_n( 'public until %1$s (%2$d day)', 'public until %1$s (%2$d days)', days, 'prakat' ),
			showDate( due, 'short', language ),
			days
		);
	}
	const day = showDate( due, 'short', language );
	if ( kind === 'still-answers' ) {
		/* translators: %s: a date. */
		return sprintf( __( 'taken down %s', 'prakat' ), day );
	}
	if ( days === 0 ) {
		return __( 'due today', 'prakat' );
	}
	if ( days < 0 ) {
		/* translators: 1: how many days, 2: a date. */
		return sprintf( _n( '%1$d day late · due %2$s', '%1$d days late · due %2$s', -days, 'prakat' ), -days, day );
	}
	/* translators: 1: a date, 2: how many days. */
	return sprintf( _n( 'due %1$s (in %2$d day)', 'due %1$s (in %2$d days)', days, 'prakat' ), day, days );
}

/** Whether it is to be read again, and nothing is wrong with it but that. */
export function isReview( item: WorklistItem ): boolean {
	return item.kind === 'overdue' || item.kind === 'due-soon';
}

/** Where one goes to see to it. */
export function placeOf( item: WorklistItem ): Route {
	if ( item.kind === 'still-answers' ) {
		return { view: 'removal' };
	}
	if ( item.entry !== null ) {
		return isReview( item ) ? { view: 'review', id: item.entry } : { view: 'entry', id: item.entry, tab: 'content' };
	}
	return isReview( item )
		? { view: 'section-review', unit: item.unit, section: item.section }
		: { view: 'new', section: item.section, unit: item.unit, ...( item.month ? { month: item.month } : {} ) };
}

/** What the public has of an entry must have been opened before several are reviewed together. */
export function mayChoose( item: WorklistItem ): boolean {
	return item.entry !== null && item.mayReview && item.seen !== null && isReview( item );
}

/** What a review is of, by name: an entry, or a section of a unit as a whole. */
export function subjectOf( { entry, unit, section }: Pick< WorklistItem, 'entry' | 'unit' | 'section' > ): string {
	return entry === null ? `${ unit }-${ section }` : String( entry );
}

/**
 * The review to go on with: the first that is neither done nor left for later.
 *
 * @param items  In their order.
 * @param passed Subjects that are passed over.
 */
export function nextReview( items: readonly WorklistItem[], passed: ReadonlySet< string > ): WorklistItem | null {
	return items.find( ( item ) => isReview( item ) && item.mayReview && ! passed.has( subjectOf( item ) ) ) ?? null;
}
