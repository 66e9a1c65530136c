/**
 * Where a governed post stands, in sentences: what the public sees, and what waits beside it.
 */
import { __, sprintf } from '@wordpress/i18n';
import type { Language } from '../words/language';
import { showDateTime } from '../words/values';
import type { Governed } from './api';

type Standing = Pick< Governed, 'state' | 'shown' | 'live' | 'gone' >;

/** What the public sees now. */
export function publicSentence( post: Standing, zone: string, language: Language ): string {
	const time = ( at: string ) => showDateTime( at, zone, language );
	if ( post.state === 'gone' || ( post.state === 'live' && ! post.shown ) ) {
		return post.gone
			? sprintf(
					/* translators: %s: date and time. */
					__( 'The public no longer sees it, since %s.', 'prakat' ),
					time( post.gone.at )
				)
			: __( 'The public does not see it at this time.', 'prakat' );
	}
	if ( post.state !== 'live' ) {
		return __( 'Not public yet. It becomes public when it is approved and published.', 'prakat' );
	}
	const { how, by, at } = post.live ?? { how: 'approved', by: null, at: null };
	if ( at === null ) {
		return __( 'The public sees it.', 'prakat' );
	}
	if ( how === 'accepted' ) {
		return by
			? sprintf(
					/* translators: 1: date and time, 2: name of a person. */
					__( 'The public sees it. It was public before and was accepted as found on %1$s by %2$s.', 'prakat' ),
					time( at ),
					by.name
				)
			: sprintf(
					/* translators: %s: date and time. */
					__( 'The public sees it. It was public before and was accepted as found on %s.', 'prakat' ),
					time( at )
				);
	}
	return by
		? sprintf(
				/* translators: 1: date and time, 2: name of a person. */
				__( 'The public sees it as it was approved on %1$s by %2$s.', 'prakat' ),
				time( at ),
				by.name
			)
		: sprintf(
				/* translators: %s: date and time. */
				__( 'The public sees it as it was approved on %s.', 'prakat' ),
				time( at )
			);
}

/** Until when the public sees it, or an empty text. */
export function untilSentence( post: Pick< Governed, 'state' | 'published' >, zone: string, language: Language ): string {
	const until = post.state === 'live' ? post.published?.until : null;
	return until
		? sprintf(
				/* translators: %s: date and time. */
				__( 'It is taken down by itself on %s.', 'prakat' ),
				showDateTime( until, zone, language )
			)
		: '';
}
