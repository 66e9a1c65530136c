import { read, send } from './fetch';
import type {
	AttestationDraft,
	AttestationList,
	CalendarFeed,
	CalendarPage,
	ReviewResult,
	ReviewSettings,
	ReviewState,
	SectionReview,
	Seen,
	WorklistPage,
} from './types';

/** Things on one page of a worklist. */
export const PER_PAGE = 20;

/** Of which things a worklist is shown. */
export interface WorklistFilter {
	/** One kind; empty for all. */
	kind: string;
	/** One unit and those below it; null for all. */
	unit: number | null;
	/** One section; absent for all. */
	section?: string;
}

export function getWorklist( { kind, unit, section }: WorklistFilter, page: number ): Promise< WorklistPage > {
	return read( '/worklist', {
		page,
		per_page: PER_PAGE,
		...( kind === '' ? {} : { kind } ),
		...( unit === null ? {} : { unit } ),
		...( section ? { section } : {} ),
	} );
}

export function getReview( entry: number ): Promise< ReviewState > {
	return read( `/entries/${ entry }/reviews` );
}

/** "Reviewed, still right." */
export function reviewEntry( entry: number, seen: Seen ): Promise< ReviewState > {
	return send( 'POST', `/entries/${ entry }/reviews`, { seen } );
}

/** "It has changed", of who may not propose; answers whom that told, by name. */
export function tellChange( entry: number, seen: Seen, words: string ): Promise< ReviewState & { told: string[] } > {
	return send( 'POST', `/entries/${ entry }/reviews/changed`, { seen, words } );
}

export function reviewSeveral( items: { entry: number; seen: Seen }[] ): Promise< { results: ReviewResult[] } > {
	return send( 'POST', '/reviews', { items } );
}

export function getSectionReview( unit: number, section: string ): Promise< SectionReview > {
	return read( '/reviews/sections', { unit, section } );
}

export function reviewSection( unit: number, section: string, digest: string ): Promise< SectionReview > {
	return send( 'POST', '/reviews/sections', { unit, section, digest } );
}

/**
 * @param from First day.
 * @param to   Last day.
 * @param unit This one and those below it; null for all.
 */
export function getCalendar( from: string, to: string, unit: number | null ): Promise< CalendarPage > {
	return read( '/calendar', { from, to, ...( unit === null ? {} : { unit } ) } );
}

export function getFeed(): Promise< { feed: CalendarFeed | null } > {
	return read( '/calendar/feed' );
}

/** A new address in place of the one before; it is told this once. */
export function makeFeed(): Promise< { address: string; feed: CalendarFeed } > {
	return send( 'POST', '/calendar/feed' );
}

export function revokeFeed(): Promise< { feed: null } > {
	return send( 'DELETE', '/calendar/feed' );
}

export function getAttestations(): Promise< AttestationList > {
	return read( '/attestations' );
}

export function getAttestationDraft( unit: number, year: number, quarter: number ): Promise< AttestationDraft > {
	return read( '/attestations/draft', { unit, year, quarter } );
}

export function signAttestation( unit: number, year: number, quarter: number, seen: string ): Promise< { id: number; url: string } > {
	return send( 'POST', '/attestations', { unit, year, quarter, seen } );
}

export function getReviewSettings(): Promise< ReviewSettings > {
	return read( '/settings/reviews' );
}

export function saveReviewSettings( settings: ReviewSettings ): Promise< ReviewSettings > {
	const { soonDays, expiringDays, links, hosts, responsible } = settings;
	return send( 'PUT', '/settings/reviews', { soonDays, expiringDays, links, hosts, responsible } );
}
