import { __ } from '@wordpress/i18n';
import { read } from '../api/fetch';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Waiting } from '../ui/waiting';
import type { Governed } from './api';
import { BesideList } from './beside-list';
import { PageDifferences } from './differences';
import { publicSentence } from './standing';

/** The section that holds pages and posts: one record, written in WordPress's own editor. */
export const PAGE = 'page';

/** A page or post as who checks and approves it reads it: what the public would see otherwise, in words. */
export function PageReader( { entry }: { entry: EntryDetail } ) {
	const { zone, language } = useDesk();
	const governed = useLoad( `entry-governed-${ entry.id }-${ entry.rev }-${ entry.state }`, () =>
		read< Governed >( `/entries/${ entry.id }/governed` )
	);
	if ( governed.error ) {
		return <ErrorNotice error={ governed.error } onRetry={ governed.reload } />;
	}
	if ( ! governed.data ) {
		return <Waiting />;
	}
	const { pending, state, address, beside, apart } = governed.data;
	return (
		<section className="prakat-card is-changes">
			<h2>{ state === 'live' && pending ? __( 'What changes for the public', 'prakat' ) : __( 'The page', 'prakat' ) }</h2>
			<p>
				{ publicSentence( governed.data, zone, language ) }{ ' ' }
				{ governed.data.shown && (
					<a href={ address } target="_blank" rel="noreferrer">
						{ __( 'See the public page', 'prakat' ) }
						<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
					</a>
				) }
			</p>
			{ ( pending?.preview || governed.data.writable ) && (
				<p className="prakat-links">
					{ pending?.preview && (
						<a href={ pending.preview } target="_blank" rel="noreferrer">
							{ __( 'See this version as a page', 'prakat' ) }
							<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
						</a>
					) }
					{ governed.data.writable && (
						<a href={ `post.php?post=${ governed.data.post }&action=edit` }>{ __( 'Write it in the editor', 'prakat' ) }</a>
					) }
				</p>
			) }
			{ pending && <PageDifferences changes={ pending.changes } first={ state !== 'live' } scope="records.1" /> }
			<BesideList beside={ beside } apart={ apart } />
		</section>
	);
}
