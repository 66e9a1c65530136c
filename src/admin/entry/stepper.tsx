import { __, sprintf } from '@wordpress/i18n';
import type { StepGiven } from '../api/types/review';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { useNarrow } from '../ui/narrow';
import { showDateTime, showDeadline } from '../words/values';
import { actWords } from '../words/workflow';
import { whyNotMine } from './acts';
import { stationsOf, type Station, type StationState } from './steps';

function label( state: StationState ): string {
	return {
		draft: __( 'Written', 'prakat' ),
		submitted: __( 'Proposed', 'prakat' ),
		checked: __( 'Checked', 'prakat' ),
		approved: __( 'Approved', 'prakat' ),
		published: __( 'Published', 'prakat' ),
	}[ state ];
}

/** Where the entry is, who gave what when and in which position, and who is waited for until when. */
export function Stepper( { entry }: { entry: EntryDetail } ) {
	const narrow = useNarrow();
	const stations = stationsOf( entry );
	const current = stations.findIndex( ( station ) => station.current );
	const here = stations[ current ];
	const list = (
		<ol>
			{ stations.map( ( station, place ) => (
				// A route may name two levels alike: their place tells them apart.
				<StationLine key={ place } station={ station } />
			) ) }
		</ol>
	);
	return (
		<section className="prakat-steps" aria-label={ __( 'Where it is', 'prakat' ) }>
			{ narrow && here ? (
				<details>
					<summary>
						<span className="prakat-steps__bar" aria-hidden="true">
							{ stations.map( ( station, place ) => (
								<span key={ place } className={ classOf( station ) } />
							) ) }
						</span>
						<span className="prakat-steps__label">
							{ sprintf(
								/* translators: 1: number of the step, 2: how many steps, 3: its name. */
								__( 'Step %1$d of %2$d: %3$s', 'prakat' ),
								current + 1,
								stations.length,
								here.name ?? label( here.state )
							) }
						</span>
						<Due station={ here } />
					</summary>
					{ list }
				</details>
			) : (
				list
			) }
			<Next entry={ entry } />
		</section>
	);
}

function classOf( station: Station ): string {
	return [ station.done ? 'is-done' : '', station.current ? 'is-current' : '', station.current && station.late ? 'is-late' : '' ].join(
		' '
	);
}

function StationLine( { station }: { station: Station } ) {
	return (
		<li className={ classOf( station ) } aria-current={ station.current ? 'step' : undefined }>
			<span className="prakat-steps__mark" aria-hidden="true">
				{ station.done ? '✓' : '' }
			</span>
			<span className="prakat-steps__label">
				{ station.name ?? label( station.state ) }
				{ station.needed > 1 && ` (${ station.given.length }/${ station.needed })` }
				{ station.done && <span className="screen-reader-text">{ __( '(done)', 'prakat' ) }</span> }
			</span>
			{ station.given.map( ( one ) => (
				<Given key={ one.person.id } given={ one } />
			) ) }
			<Due station={ station } />
		</li>
	);
}

function Given( { given }: { given: StepGiven } ) {
	const { zone, language } = useDesk();
	return (
		<span className="prakat-steps__given">
			<span className="prakat-steps__who">{ given.person.name }</span>
			{ given.position !== '' && <span className="prakat-steps__who">{ given.position }</span> }
			{ given.acting_for && (
				<span className="prakat-steps__who">
					{ sprintf(
						/* translators: %s: name of the person stood in for. */
						__( 'acting for %s', 'prakat' ),
						given.acting_for
					) }
				</span>
			) }
			{ given.at !== '' && <span className="prakat-steps__when">{ showDateTime( given.at, zone, language ) }</span> }
		</span>
	);
}

/** Until when the step that is waited for is to be done. */
function Due( { station }: { station: Station } ) {
	const { zone, language } = useDesk();
	if ( ! station.current || station.done || station.due === null ) {
		return null;
	}
	const day = showDeadline( station.due, zone, language );
	return (
		<span className={ `prakat-steps__due ${ station.late ? 'is-late' : '' }` }>
			{ station.late
				? sprintf(
						/* translators: %s: day and time. */
						__( 'Late: it was due %s', 'prakat' ),
						day
					)
				: sprintf(
						/* translators: %s: day and time. */
						__( 'Due %s', 'prakat' ),
						day
					) }
		</span>
	);
}

function Next( { entry }: { entry: EntryDetail } ) {
	const { say } = useDesk();
	if ( ! entry.next ) {
		return null;
	}
	const why = whyNotMine( entry );
	const act = say( actWords( entry.next.act ) );
	return (
		<p className="prakat-steps__next">
			{ entry.next.people.length > 0
				? sprintf(
						/* translators: 1: an act, for example "Approve". 2: names. */
						__( 'Next: %1$s, by %2$s.', 'prakat' ),
						act,
						entry.next.people.map( ( person ) => person.name ).join( ', ' )
					)
				: sprintf(
						/* translators: %s: an act, for example "Approve". */
						__( 'Next: %s, but nobody holds this duty. Ask the administrator to assign it.', 'prakat' ),
						act
					) }
			{ why !== '' && ` ${ why }` }
		</p>
	);
}
