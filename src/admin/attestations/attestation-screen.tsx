import { Button, Notice } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getAttestationDraft, signAttestation } from '../api/reviews';
import type { AttestationDraft, AttestationSection } from '../api/types';
import { definition } from '../../workflow';
import { useDesk } from '../context';
import { navigate } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad, useTask } from '../ui/load';
import { Page } from '../ui/page';
import { Tick } from '../ui/tick';
import { Waiting } from '../ui/waiting';
import { showDate, showDateTime, showMonth } from '../words/values';
import { TaskError } from '../worklist/task-error';
import { quarterWords } from './attestations-screen';

const LIST = { view: 'attestations', unit: null, year: 0, quarter: 0 } as const;

interface Props {
	unit: number;
	year: number;
	quarter: number;
}

/** What stands in all sections of a unit, to be looked at and signed. */
export function AttestationScreen( { unit, year, quarter }: Props ) {
	const desk = useDesk();
	const draft = useLoad( `attestation-${ unit }-${ year }-${ quarter }`, () => getAttestationDraft( unit, year, quarter ) );
	const task = useTask();
	const [ read, setRead ] = useState( false );
	const [ missed, setMissed ] = useState( false );
	const { data } = draft;
	useEffect( () => {
		// What is signed must have been read as it stands.
		setRead( false );
		setMissed( false );
	}, [ data?.hash ] );
	const sign = () => {
		if ( ! read ) {
			setMissed( true );
			return;
		}
		void task.run( async () => {
			if ( data ) {
				const { url } = await signAttestation( unit, year, quarter, data.hash );
				flash(
					LIST,
					/* translators: 1: name of a unit, 2: a quarter. */
					sprintf( __( 'Signed: %1$s, %2$s.', 'prakat' ), desk.unitName( unit ), quarterWords( quarter, year ) ),
					<a href={ url }>{ __( 'Print', 'prakat' ) }</a>
				);
				navigate( LIST );
			}
		} );
	};
	return (
		<Page
			title={ desk.unitName( unit ) }
			kicker={ quarterWords( quarter, year ) }
			focusKey={ `attestation-${ unit }-${ year }-${ quarter }` }
			above={ <Link to={ LIST }>{ __( 'All attestations', 'prakat' ) }</Link> }
		>
			<ErrorNotice error={ draft.error } onRetry={ draft.reload } />
			{ ! data && ! draft.error && <Waiting /> }
			{ data && (
				<>
					<Totals draft={ data } />
					{ data.data.sections.map( ( section ) => (
						<SectionCard key={ section.section } section={ section } annex={ data.annex } />
					) ) }
					<section className="prakat-card">
						<h2>{ __( 'Annex', 'prakat' ) }</h2>
						<p>
							{ sprintf(
								/* translators: %d: how many entries. */
								_n(
									'%d entry stands in the list that is signed with it.',
									'All %d entries stand in the list that is signed with it.',
									data.data.annex.rows,
									'prakat'
								),
								data.data.annex.rows
							) }{ ' ' }
							<a href={ data.annex }>{ __( 'The whole list (CSV)', 'prakat' ) }</a>
						</p>
						<p className="prakat-quiet prakat-digest">{ `SHA-256 ${ data.data.annex.sha256 }` }</p>
					</section>
					{ data.maySign ? (
						<section className="prakat-card">
							<h2>{ __( 'Signature', 'prakat' ) }</h2>
							<Tick
								checked={ read }
								onChange={ setRead }
								label={ desk.say( definition.worklist.statement ) }
								problems={ missed && ! read ? [ __( 'Tick it when it is so.', 'prakat' ) ] : [] }
								help={ __(
									'Your name, your position and the time are kept with what is shown here. It can’t be changed afterwards.',
									'prakat'
								) }
							/>
							<TaskError
								task={ task }
								onReload={ () => {
									task.clear();
									draft.reload();
								} }
							/>
							<Button variant="primary" className="prakat-start" __next40pxDefaultSize isBusy={ task.busy } onClick={ sign }>
								{ __( 'Sign', 'prakat' ) }
							</Button>
						</section>
					) : (
						<WhyNot draft={ data } />
					) }
				</>
			) }
		</Page>
	);
}

/** Why this person does not sign it. */
function WhyNot( { draft }: { draft: AttestationDraft } ) {
	const { zone, language } = useDesk();
	const { data, signed, isOpen } = draft;
	if ( signed ) {
		return (
			<Notice className="prakat-notice" status="success" isDismissible={ false }>
				{ sprintf(
					/* translators: 1: name of a person, 2: day and time. */
					__( 'Signed by %1$s, %2$s. What was signed is kept as it was:', 'prakat' ),
					signed.by,
					showDateTime( signed.at, zone, language )
				) }{ ' ' }
				<a href={ signed.url }>{ __( 'Print', 'prakat' ) }</a>
			</Notice>
		);
	}
	return (
		<Notice className="prakat-notice" status="info" isDismissible={ false }>
			{ isOpen && __( 'The quarter is over and waits for the signature of the head of the unit.', 'prakat' ) }
			{ ! isOpen && data.to >= data.asOf && __( 'The head of the unit signs when the quarter is over.', 'prakat' ) }
			{ ! isOpen &&
				data.to < data.asOf &&
				__( 'This quarter was not signed. Only the quarter that ended last can be signed.', 'prakat' ) }
		</Notice>
	);
}

function Totals( { draft }: { draft: AttestationDraft } ) {
	const { language } = useDesk();
	const { totals, asOf } = draft.data;
	const facts: [ label: string, count: number, bad: boolean ][] = [
		[ __( 'Public entries', 'prakat' ), totals.public, false ],
		[ __( 'Reviewed in the quarter', 'prakat' ), totals.reviewed, false ],
		[ __( 'Overdue', 'prakat' ), totals.overdue, totals.overdue > 0 ],
		[ __( 'Sections with nothing', 'prakat' ), totals.missing, totals.missing > 0 ],
	];
	return (
		<>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: %s: a date. */
					__( 'As it stands on %s', 'prakat' ),
					showDate( asOf, 'long', language )
				) }
			</p>
			<dl className="prakat-totals">
				{ facts.map( ( [ label, count, bad ] ) => (
					<div key={ label } className={ bad ? 'is-bad' : '' }>
						<dt>{ label }</dt>
						<dd>{ count.toLocaleString( language ) }</dd>
					</div>
				) ) }
			</dl>
		</>
	);
}

function SectionCard( { section, annex }: { section: AttestationSection; annex: string } ) {
	const { say, language } = useDesk();
	const day = ( date: string | null ) => ( date ? showDate( date, 'short', language ) : '–' );
	const more = section.public - section.entries.length;
	return (
		<section className="prakat-card">
			<h2>{ say( section.name ) }</h2>
			<p>
				{ section.public === 0
					? __( 'Nothing is public in this section.', 'prakat' )
					: sprintf(
							/* translators: 1: public entries, 2: reviewed ones, 3: overdue ones. */
							__( 'Public: %1$d · reviewed in the quarter: %2$d · overdue: %3$d', 'prakat' ),
							section.public,
							section.reviewed,
							section.overdue
						) }
			</p>
			{ section.months.length > 0 && (
				<p className="prakat-inbox__by">
					{ sprintf(
						/* translators: %s: months. */
						__( 'Months without a report: %s', 'prakat' ),
						section.months.map( ( month ) => showMonth( month, language ) ).join( ', ' )
					) }
				</p>
			) }
			{ section.entries.length > 0 && (
				<details>
					<summary>{ __( 'The entries', 'prakat' ) }</summary>
					<div className="prakat-tablebox">
						<table className="prakat-table is-stacking">
							<thead>
								<tr>
									<th scope="col">{ __( 'Entry', 'prakat' ) }</th>
									<th scope="col">{ __( 'Published on', 'prakat' ) }</th>
									<th scope="col">{ __( 'Last reviewed', 'prakat' ) }</th>
									<th scope="col">{ __( 'Next review', 'prakat' ) }</th>
								</tr>
							</thead>
							<tbody>
								{ section.entries.map( ( entry ) => (
									<tr key={ entry.uuid }>
										<td className="is-primary">{ entry.title }</td>
										<td data-label={ __( 'Published on', 'prakat' ) }>{ day( entry.published ) }</td>
										<td data-label={ __( 'Last reviewed', 'prakat' ) }>{ day( entry.reviewed ) }</td>
										<td data-label={ __( 'Next review', 'prakat' ) }>{ day( entry.due ) }</td>
									</tr>
								) ) }
							</tbody>
						</table>
					</div>
					{ more > 0 && (
						<p className="prakat-quiet">
							{ sprintf(
								/* translators: %d: how many entries. */
								__( 'And %d more.', 'prakat' ),
								more
							) }{ ' ' }
							<a href={ annex }>{ __( 'The whole list (CSV)', 'prakat' ) }</a>
						</p>
					) }
				</details>
			) }
		</section>
	);
}
