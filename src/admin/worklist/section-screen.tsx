import { Button, Notice } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getSectionReview, reviewSection } from '../api/reviews';
import { useDesk } from '../context';
import { reaches } from '../duties/reach';
import { ErrorNotice } from '../ui/error-notice';
import { Flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad, useTask } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { showDate } from '../words/values';
import { today } from '../words/zone';
import { ReviewBar } from './review-bar';
import { useNext } from './use-next';
import { TaskError } from './task-error';
import { dueWords, subjectOf } from './words';

interface Props {
	unit: number;
	section: string;
}

/** A section as a whole: is everything there that should be? */
export function SectionScreen( { unit, section }: Props ) {
	const desk = useDesk();
	const review = useLoad( `section-review-${ unit }-${ section }`, () => getSectionReview( unit, section ) );
	const task = useTask();
	const next = useNext( subjectOf( { entry: null, unit, section } ) );
	const mayBegin = reaches( desk.me.duties, 'propose', unit, section, desk.units );
	const name = desk.sectionName( section );
	const { data } = review;
	const right = () =>
		task.run( async () => {
			if ( data ) {
				const after = await reviewSection( unit, section, data.digest );
				/* translators: %s: name of a section. */
				await next.done( sprintf( __( '%s as a whole', 'prakat' ), name ), after.due );
			}
		} );
	return (
		<Page
			/* translators: %s: name of a section. */
			title={ sprintf( __( '%s as a whole', 'prakat' ), name ) }
			kicker={ desk.unitName( unit ) }
			focusKey={ `section-${ unit }-${ section }` }
			above={ <ReviewBar onSkip={ () => void next.skip() } /> }
		>
			<Flash on={ { view: 'section-review', unit, section } } />
			<ErrorNotice error={ review.error } onRetry={ review.reload } />
			{ ! data && ! review.error && <Waiting /> }
			{ data?.due && (
				<Notice className="prakat-notice" status="info" isDismissible={ false }>
					{ dueWords( 'overdue', data.due, today( desk.now, desk.zone ), desk.language ) }
				</Notice>
			) }
			<TaskError
				task={ task }
				onReload={ () => {
					task.clear();
					review.reload();
				} }
			/>
			{ data && (
				<section className="prakat-card">
					<h2>
						{ data.count === 0
							? __( 'Nothing is public in this section.', 'prakat' )
							: sprintf(
									/* translators: %d: how many entries. */
									_n( '%d entry is public here', '%d entries are public here', data.count, 'prakat' ),
									data.count
								) }
					</h2>
					<p>
						{ __(
							'Is everything here that should be, and nothing that should not? The entries themselves are reviewed one by one.',
							'prakat'
						) }
					</p>
					<ul className="prakat-standing">
						{ data.entries.map( ( entry ) => (
							<li key={ entry.id }>
								<Link to={ { view: 'review', id: entry.id } }>{ entry.title }</Link>
								{ entry.due && (
									<span className="prakat-quiet">
										{ sprintf(
											/* translators: %s: a date. */
											__( 'next review %s', 'prakat' ),
											showDate( entry.due, 'short', desk.language )
										) }
									</span>
								) }
							</li>
						) ) }
					</ul>
					{ data.count > data.entries.length && (
						<p className="prakat-quiet">
							{ sprintf(
								/* translators: %d: how many entries. */
								__( 'And %d more.', 'prakat' ),
								data.count - data.entries.length
							) }
						</p>
					) }
				</section>
			) }
			{ data && ( ( data.mayReview && data.count > 0 ) || mayBegin ) && (
				<div className="prakat-acts is-review" role="group" aria-label={ __( 'What you can do', 'prakat' ) }>
					{ data.mayReview && data.count > 0 && (
						<Button variant="primary" __next40pxDefaultSize isBusy={ task.busy } onClick={ right }>
							{ __( 'Complete and still right', 'prakat' ) }
						</Button>
					) }
					{ mayBegin && (
						<Link to={ { view: 'new', section, unit } } className="components-button is-secondary is-next-40px-default-size">
							{ __( 'Something is missing: new entry', 'prakat' ) }
						</Link>
					) }
				</div>
			) }
		</Page>
	);
}
