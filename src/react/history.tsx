import type { ReactElement } from 'react';

import { safeUrl } from './safe-url';
import { Speaker } from './speaker';
import type { EventView, OlderView } from './types';

/** When which version of an entry came before the public and went. Twin of `Prakat\Render\History::html()`. */
export function History( { events, speaker }: { events: readonly EventView[] | undefined; speaker: Speaker } ): ReactElement | null {
	if ( ! events || events.length === 0 ) {
		return null;
	}
	return (
		<section className="prakat-history">
			<h2>{ speaker.word( 'history' ) }</h2>
			<ol>
				{ events.map( ( event ) => (
					<li key={ event.code }>
						<time dateTime={ event.at }>{ speaker.date( event.at ) }</time>{ ' ' }
						<a href={ safeUrl( event.url ) }>{ speaker.text( speaker.words( event.words ) ) }</a>
						{ event.reason && (
							<>
								{ ' ' }
								<span>{ speaker.word( 'historyReason', { reason: speaker.text( speaker.words( event.reason ) ) } ) }</span>
							</>
						) }{ ' ' }
						<span className="prakat-code">
							{ speaker.word( 'historyCode' ) }
							<a href={ safeUrl( event.codeUrl ) }>{ event.code }</a>
						</span>
					</li>
				) ) }
			</ol>
		</section>
	);
}

/** What stands at the address of a version that is shown no longer. Twin of `Prakat\Render\Renderer::older()`. */
export function OlderVersion( { view }: { view: OlderView } ): ReactElement {
	const speaker = new Speaker( view );
	return (
		<div className="prakat prakat-gone" lang={ view.language }>
			<p className="prakat-lead">
				{ speaker.word( 'olderVersion', {
					number: speaker.number( view.number ),
					from: speaker.date( view.from ),
					date: speaker.date( view.until ),
				} ) }
			</p>
			<p>
				<a href={ safeUrl( view.url ) }>{ speaker.word( 'presentVersion' ) }</a>
			</p>
			<History events={ view.history } speaker={ speaker } />
		</div>
	);
}
