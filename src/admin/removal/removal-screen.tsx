import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { listRemovals } from '../api/removals';
import type { ProofOf, ProofState } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { Outages } from './outages';
import { ProofCard } from './proof-card';
import { ofWords, proofWords } from './proof-words';

const STATES: readonly ProofState[] = [ 'answers', 'unclear', 'waiting', 'clean', 'public' ];

const OF: readonly ( ProofOf | '' )[] = [ '', 'entry', 'version' ];

const PER_PAGE = 20;

/** What was taken down, and whether every address that it ever had is gone. */
export function RemovalScreen() {
	const [ state, setState ] = useState< ProofState | '' >( '' );
	const [ of, setOf ] = useState< ProofOf | '' >( '' );
	const [ page, setPage ] = useState( 1 );
	const list = useLoad( `removals-${ state }-${ of }-${ page }`, () => listRemovals( state, of, page ) );
	const counts = list.data?.counts;
	const all = counts ? STATES.reduce( ( sum, one ) => sum + counts[ one ], 0 ) : 0;
	const choose = ( wanted: ProofState | '' ) => {
		setState( wanted );
		setPage( 1 );
	};
	const chooseOf = ( wanted: ProofOf | '' ) => {
		setOf( wanted );
		setPage( 1 );
	};
	const address = new URLSearchParams( { action: 'prakat_removal_urls', state, of } );
	return (
		<Page title={ __( 'Taken down', 'prakat' ) } focusKey="removal">
			<p className="prakat-quiet">
				{ __(
					'After something comes down, every address that it ever had is asked from this server: its page, its versions, its data, its files. When a version is replaced, what only that version had is asked. The answers are filed in the register.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			{ ! list.data && ! list.error && <Waiting /> }
			<div className="prakat-proofs__filter" role="group" aria-label={ __( 'Of what', 'prakat' ) }>
				{ OF.map( ( one ) => (
					<Chip key={ one } label={ ofWords( one ) } on={ of === one } onChoose={ () => chooseOf( one ) } />
				) ) }
			</div>
			{ counts && (
				<div className="prakat-proofs__filter" role="group" aria-label={ __( 'What the addresses answer', 'prakat' ) }>
					<Chip label={ __( 'All', 'prakat' ) } count={ all } on={ state === '' } onChoose={ () => choose( '' ) } />
					{ STATES.filter( ( one ) => one !== 'public' || counts.public > 0 || state === 'public' ).map( ( one ) => (
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
						<a className="components-button is-secondary is-next-40px-default-size" href={ `admin-post.php?${ address }` }>
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

function Chip( { label, count, on, onChoose }: { label: string; count?: number; on: boolean; onChoose: () => void } ) {
	return (
		<button type="button" className={ `prakat-proofs__chip ${ on ? 'is-on' : '' }` } aria-pressed={ on } onClick={ onChoose }>
			{ label } { count !== undefined && <strong>{ count }</strong> }
		</button>
	);
}
