import { __, sprintf } from '@wordpress/i18n';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { showDateTime } from '../words/values';
import { actWords } from '../words/workflow';
import { whyNotMine } from './acts';
import { stationsOf, type Station } from './steps';

function label( state: Station[ 'state' ] ): string {
	return {
		draft: __( 'Written', 'prakat' ),
		submitted: __( 'Proposed', 'prakat' ),
		checked: __( 'Checked', 'prakat' ),
		approved: __( 'Approved', 'prakat' ),
		published: __( 'Published', 'prakat' ),
	}[ state ];
}

/** Where the entry is, who did what, and who is waited for. */
export function Stepper( { entry }: { entry: EntryDetail } ) {
	const desk = useDesk();
	const why = whyNotMine( entry );
	return (
		<section className="prakat-steps" aria-label={ __( 'Where it is', 'prakat' ) }>
			<ol>
				{ stationsOf( entry ).map( ( station ) => (
					<li
						key={ station.state }
						className={ [ station.done ? 'is-done' : '', station.current ? 'is-current' : '' ].join( ' ' ) }
						aria-current={ station.current ? 'step' : undefined }
					>
						<span className="prakat-steps__mark" aria-hidden="true">
							{ station.done ? '✓' : '' }
						</span>
						<span className="prakat-steps__label">
							{ label( station.state ) }
							{ station.done && <span className="screen-reader-text">{ __( '(done)', 'prakat' ) }</span> }
						</span>
						{ station.person && <span className="prakat-steps__who">{ station.person.name }</span> }
						{ station.at && (
							<span className="prakat-steps__when">{ showDateTime( station.at, desk.zone, desk.language ) }</span>
						) }
					</li>
				) ) }
			</ol>
			{ entry.next && (
				<p className="prakat-steps__next">
					{ entry.next.people.length > 0
						? sprintf(
								/* translators: 1: an act, for example "Approve". 2: names. */
								__( 'Next: %1$s, by %2$s.', 'prakat' ),
								desk.say( actWords( entry.next.act ) ),
								entry.next.people.map( ( person ) => person.name ).join( ', ' )
							)
						: sprintf(
								/* translators: %s: an act, for example "Approve". */
								__( 'Next: %s, but nobody holds this duty. Ask the administrator to assign it.', 'prakat' ),
								desk.say( actWords( entry.next.act ) )
							) }
					{ why !== '' && ` ${ why }` }
				</p>
			) }
		</section>
	);
}
