import type { ReactElement } from 'react';

import { defaultColumns } from './default-columns';
import { filesOf } from './files';
import { History } from './history';
import { layouts } from './layouts';
import type { Parts } from './layouts/parts';
import { EntryFacts } from './meta';
import { safeUrl } from './safe-url';
import { Speaker } from './speaker';
import { Structured } from './structured';
import type { EntryPageView, GoneView, RenderContract } from './types';
import { Values } from './values';

/** One entry on its own page. Twin of `Prakat\Render\Renderer::entry()`. */
export function EntryPage( { view, contract }: { view: EntryPageView; contract: RenderContract } ): ReactElement {
	const speaker = new Speaker( view );
	const values = new Values( speaker, filesOf( [ view.entry ] ) );
	const Layout = layouts[ contract.layout ];
	const parts: Parts = {
		contract,
		rows: view.rows,
		entries: [ view.entry ],
		columns: defaultColumns( contract ),
		instance: view.instance,
		level: 2,
		speaker,
		values,
	};
	const { summary, nothingIn } = view.entry;
	const lead = values.show( { kind: 'longText' }, summary );
	return (
		<article
			id={ view.instance }
			className={ `prakat prakat-page prakat-${ contract.layout }${ view.thaiNumerals ? ' prakat-thai' : '' }` }
			lang={ view.language }
		>
			{ lead !== null && <div className="prakat-lead">{ lead }</div> }
			<EntryFacts entry={ view.entry } speaker={ speaker } values={ values } alone />
			{ nothingIn && (
				<p className="prakat-nothing">
					<strong>
						{ `${ speaker.month( nothingIn ) }: ${ speaker.words( contract.words.nothing ?? contract.words.empty ) }` }
					</strong>
				</p>
			) }
			{ view.rows.length > 0 && <Layout parts={ parts } /> }
			{ view.total > view.rows.length && (
				<p>
					{ speaker.word( 'firstOf', {
						shown: speaker.number( view.rows.length ),
						total: speaker.number( view.total ),
					} ) }
				</p>
			) }
			<History events={ view.history } speaker={ speaker } />
			<Structured speaker={ speaker } contract={ contract } rows={ view.rows } agency={ view.agency } />
		</article>
	);
}

const GONE = {
	expired: 'goneExpired',
	withdrawn: 'goneWithdrawn',
	suspended: 'goneSuspended',
	annulled: 'goneAnnulled',
	superseded: 'goneSuperseded',
	lapsed: 'goneWithdrawn',
	replaced: 'goneReplaced',
} as const;

/** What stands at the address of an entry that is no longer public. Twin of `Prakat\Render\Renderer::gone()`. */
export function Gone( { view }: { view: GoneView } ): ReactElement {
	const speaker = new Speaker( view );
	return (
		<div className="prakat prakat-gone" lang={ view.language }>
			<p className="prakat-lead">
				{ speaker.word( GONE[ view.kind ], {
					title: speaker.text( view.title ),
					date: speaker.date( view.date ),
					act: speaker.text( view.act ?? '' ),
					order: speaker.text( view.order ?? '' ),
					orderDate: view.orderDate === undefined ? '' : speaker.date( view.orderDate ),
				} ) }
			</p>
			{ view.next && (
				<p>
					{ speaker.word( 'goneNext' ) }
					<a href={ safeUrl( view.next.url ) }>{ speaker.text( view.next.title ) }</a>
				</p>
			) }
			<p>{ speaker.word( 'goneAsk' ) }</p>
			<History events={ view.history } speaker={ speaker } />
		</div>
	);
}
