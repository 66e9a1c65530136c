import { __, sprintf } from '@wordpress/i18n';
import { getWorklist } from '../api/reviews';
import { useDesk } from '../context';
import { navigate, type Route } from '../router';
import { flash } from '../ui/flash';
import { showDate } from '../words/values';
import { nextReview, placeOf } from './words';

export type List = Extract< Route, { view: 'worklist' } >;

/** The worklist as it was looked at last: what follows is taken from it, and the way back leads there. */
let last: List = { view: 'worklist', kind: '', unit: null };

/** What was done or left for later since then: nobody is led in a circle. */
const passed = new Set< string >();

export function lastList(): List {
	return last;
}

export function rememberList( list: List ): void {
	last = list;
	passed.clear();
}

/**
 * Goes on with the next review, and says there what was done; back to the worklist when there is none.
 *
 * @param subject What is on the screen, by subjectOf().
 */
export function useNext( subject: string ): {
	skip: () => Promise< void >;
	done: ( title: string, due: string | null ) => Promise< void >;
	/** It has changed: whom that told, by name. */
	told: ( names: string[] ) => Promise< void >;
} {
	const { language } = useDesk();
	const next = async (): Promise< Route > => {
		passed.add( subject );
		for ( const kind of [ 'overdue', 'due-soon' ] ) {
			const { items } = await getWorklist( { ...last, kind }, 1 );
			const found = nextReview( items, passed );
			if ( found ) {
				return placeOf( found );
			}
		}
		return last;
	};
	const go = async ( words: string ) => {
		const to = await next().catch( () => last );
		flash( to, words );
		navigate( to );
	};
	return {
		skip: async () => navigate( await next().catch( () => last ) ),
		done: ( title, due ) =>
			go(
				due
					? sprintf(
							/* translators: 1: title of an entry, 2: a date. */
							__( 'Reviewed: %1$s. Due again %2$s.', 'prakat' ),
							title,
							showDate( due, 'short', language )
						)
					: sprintf(
							/* translators: %s: title of an entry. */
							__( 'Reviewed: %s.', 'prakat' ),
							title
						)
			),
		told: ( names ) =>
			go(
				names.length
					? sprintf(
							/* translators: %s: names of people. */
							__( 'Told: %s. What is public stays as it is until there is a new version.', 'prakat' ),
							names.join( ', ' )
						)
					: __( 'It was written down, but nobody holds the duty to propose there: tell whoever assigns duties.', 'prakat' )
			),
	};
}
