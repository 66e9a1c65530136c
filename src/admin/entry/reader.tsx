import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { seenOf, shownVersion } from '../api/entries';
import { markOpened } from '../api/review';
import type { EntryDetail, SectionContract } from '../api/types';
import { RemarkSpot } from '../comments/remark-spot';
import { PAGE, PageReader } from '../governed/page-reader';
import { Differences } from './differences';
import { ScreeningPanel } from '../screening/screening-panel';
import { SpokenWord } from './spoken-word';
import { VersionContent } from './version-content';

interface Props {
	entry: EntryDetail;
	section: SectionContract;
}

/** The version in hand, to be read: what changed first, then all of it. */
export function Reader( { entry, section }: Props ) {
	const version = shownVersion( entry );
	const seen = seenOf( entry );
	const shown = seen ? `${ seen.version }-${ seen.hash }` : '';
	useEffect( () => {
		if ( seen ) {
			// Only said so that several can be decided at once later; whoever misses it is asked to open it again.
			markOpened( entry.id, seen ).catch( () => undefined );
		}
		// Once for what is on the screen, whatever object carries it.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ entry.id, shown ] );
	if ( ! version ) {
		return <p className="prakat-quiet">{ __( 'There is nothing to read.', 'prakat' ) }</p>;
	}
	return (
		<>
			<RemarkSpot path="" />
			<ScreeningPanel entry={ entry } />
			<SpokenWord request={ entry.request } />
			{ entry.section === PAGE && <PageReader entry={ entry } /> }
			{ entry.open && entry.live && entry.section !== PAGE && (
				<section className="prakat-card is-changes">
					<h2>{ __( 'What changes for the public', 'prakat' ) }</h2>
					<Differences a={ entry.live.id } b={ entry.open.id } remarkable />
				</section>
			) }
			<VersionContent version={ version } section={ section } />
		</>
	);
}
