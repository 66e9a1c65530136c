import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { listRemovals } from '../api/removals';
import type { ProofState } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { Outages } from './outages';
import { ProofCard } from './proof-card';
import { proofWords } from './proof-words';

const STATES: readonly ProofState[] = [ 'answers', 'unclear', 'waiting', 'clean', 'public' ];

const PER_PAGE = 20;

/** What was taken down, and whether every address that it ever had is gone. */
export function RemovalScreen() {
	const [ state, setState ] = useState< ProofState | '' >( '' );
	const [ page, setPage ] = useState( 1 );
	const list = useLoad( `removals-${ state }-${ page }`, () => listRemovals( state, page ) );
	const counts = list.data?.counts;
	const all = counts ? STATES.reduce( ( sum, one ) => sum + counts[ one ], 0 ) : 0;
	const choose = ( wanted: ProofState | '' ) => {
		setState( wanted );
		setPage( 1 );
	};
	return (
		<Page title={ __( 'Taken down', 'prakat' ) } focusKey="removal">
			<p className="prakat-quiet">
				{ __(
					'After something comes down, every address that it ever had is asked from this server: its page, its versions, its data, its files. The answers are filed in the register.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			{ ! list.data && ! list.error && <Waiting /> }
			{ counts && (
				<div className="prakat-proofs__filter" role="group" aria-label={ __( 'Show', 'prakat' ) }>
					<Chip label={ __( 'All', 'prakat' ) } count={ all } on={ state === '' } onChoose={ () => choose( '' ) } />
					{ STATES.map( ( one ) => (
						<Chip
							key={ one }
							label={ proofWords( one ) }
							count={ counts[ one ] }
							on={ state === one }
							onChoose={ () => choose( one ) }
						/>
					) ) }
				</div>
			) }
			{ list.data && list.data.items.length === 0 && <p>{ __( 'Nothing is here.', 'prakat' ) }</p> }
			{ list.data && list.data.items.length > 0 && (
				<>
					<ul className="prakat-proofs">
						{ list.data.items.map( ( one ) => (
							<ProofCard key={ one.id } removal={ one } onChecked={ list.reload } />
						) ) }
					</ul>
					<div className="prakat-proofs__foot">
						<a
							className="components-button is-secondary is-next-40px-default-size"
							href={ `admin-post.php?action=prakat_removal_urls${ state === '' ? '' : `&state=${ state }` }` }
						>
							{ __( 'Addresses for search engines (CSV)', 'prakat' ) }
						</a>
						{ ( page > 1 || list.data.items.length === PER_PAGE ) && (
							<span className="prakat-proofs__pages">
								<Button
									variant="tertiary"
									__next40pxDefaultSize
									disabled={ page === 1 }
									onClick={ () => setPage( page - 1 ) }
								>
									{ __( 'Newer', 'prakat' ) }
								</Button>
								{ sprintf(
									/* translators: %d: number of a page. */
									__( 'Page %d', 'prakat' ),
									page
								) }
								<Button
									variant="tertiary"
									__next40pxDefaultSize
									disabled={ list.data.items.length < PER_PAGE }
									onClick={ () => setPage( page + 1 ) }
								>
									{ __( 'Older', 'prakat' ) }
								</Button>
							</span>
						) }
					</div>
					<p className="prakat-quiet">
						{ __(
							'Give the file to the removal tool of a search engine (Google Search Console: Removals; Bing Webmaster Tools: Content Removal), so that its copies go too.',
							'prakat'
						) }
					</p>
				</>
			) }
			<Outages />
		</Page>
	);
}

function Chip( { label, count, on, onChoose }: { label: string; count: number; on: boolean; onChoose: () => void } ) {
	return (
		<button type="button" className={ `prakat-proofs__chip ${ on ? 'is-on' : '' }` } aria-pressed={ on } onClick={ onChoose }>
			{ label } <strong>{ count }</strong>
		</button>
	);
}
