import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { decideOutage, listOutages, reportOutage } from '../api/removals';
import type { Duty, Outage } from '../api/types';
import { useDesk } from '../context';
import { dateNote, DateTimeInput } from '../fields/controls/date';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useLoad, useTask } from '../ui/load';
import { showDateTime } from '../words/values';

const blank = { from: '', until: '', reason: '' };

/** Hours in which nobody could read: reported by a webmaster, allowed by an approver, given back to what was public then. */
export function Outages() {
	const { me } = useDesk();
	const list = useLoad( 'outages', listOutages );
	const task = useTask();
	const [ draft, setDraft ] = useState< typeof blank | null >( null );
	const holds = ( duty: Duty ) => me.duties.some( ( held ) => held.duty === duty );
	const report = ( event: FormEvent ) => {
		event.preventDefault();
		void task.run( async () => {
			if ( draft ) {
				list.put( await reportOutage( draft ) );
				setDraft( null );
			}
		} );
	};
	const decide = ( id: number, approve: boolean ) => task.run( async () => list.put( await decideOutage( id, approve ) ) );
	if ( list.data?.length === 0 && ! holds( 'publish' ) ) {
		return null;
	}
	return (
		<section className="prakat-card">
			<h2>{ __( 'When the service was down', 'prakat' ) }</h2>
			<p className="prakat-quiet">
				{ __(
					'What was public then and still is gets the lost time back. The webmaster reports it, somebody else with the duty to approve decides. What is over already comes back only by a new request.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ list.error ?? task.error } onRetry={ list.reload } />
			<ul className="prakat-proofs">
				{ ( list.data ?? [] ).map( ( one ) => (
					<OutageCard key={ one.id } outage={ one } onDecide={ holds( 'approve' ) ? decide : null } busy={ task.busy } />
				) ) }
			</ul>
			{ draft && (
				<form onSubmit={ report } noValidate className="prakat-proofs">
					<When
						label={ __( 'Down from', 'prakat' ) }
						value={ draft.from }
						onChange={ ( from ) => setDraft( { ...draft, from } ) }
					/>
					<When
						label={ __( 'Down until', 'prakat' ) }
						value={ draft.until }
						onChange={ ( until ) => setDraft( { ...draft, until } ) }
					/>
					<Field label={ __( 'Why', 'prakat' ) } required>
						{ ( control ) => (
							<textarea
								{ ...control }
								className="prakat-input"
								rows={ 2 }
								value={ draft.reason }
								onChange={ ( event ) => setDraft( { ...draft, reason: event.target.value } ) }
							/>
						) }
					</Field>
					<div className="prakat-proof__buttons">
						<Button type="submit" variant="primary" __next40pxDefaultSize isBusy={ task.busy }>
							{ __( 'Report', 'prakat' ) }
						</Button>
						<Button variant="tertiary" __next40pxDefaultSize onClick={ () => setDraft( null ) }>
							{ __( 'Cancel', 'prakat' ) }
						</Button>
					</div>
				</form>
			) }
			{ ! draft && holds( 'publish' ) && (
				<Button variant="secondary" className="prakat-start" __next40pxDefaultSize onClick={ () => setDraft( blank ) }>
					{ __( 'Report an outage', 'prakat' ) }
				</Button>
			) }
		</section>
	);
}

function When( { label, value, onChange }: { label: string; value: string; onChange: ( at: string ) => void } ) {
	const { language, zone } = useDesk();
	return (
		<Field label={ label } required note={ value && dateNote( value, language, zone ) }>
			{ ( control ) => (
				<DateTimeInput
					control={ control }
					value={ value || undefined }
					onChange={ ( at ) => onChange( typeof at === 'string' ? at : '' ) }
				/>
			) }
		</Field>
	);
}

interface CardProps {
	outage: Outage;
	onDecide: ( ( id: number, approve: boolean ) => void ) | null;
	busy: boolean;
}

function OutageCard( { outage, onDecide, busy }: CardProps ) {
	const { zone, language } = useDesk();
	const time = ( at: string ) => showDateTime( at, zone, language );
	const words: Record< Outage[ 'state' ], string > = {
		proposed: __( 'Waits to be approved', 'prakat' ),
		approved: __( 'Approved, ends are being moved', 'prakat' ),
		done: __( 'Ends moved', 'prakat' ),
		refused: __( 'Refused', 'prakat' ),
	};
	return (
		<li className="prakat-proof">
			<div className="prakat-proof__head">
				<span className="prakat-proof__state">{ words[ outage.state ] }</span>
				{ sprintf(
					/* translators: 1: a day and time. 2: a later one. */
					__( '%1$s to %2$s', 'prakat' ),
					time( outage.from ),
					time( outage.until )
				) }
			</div>
			<p>{ outage.reason }</p>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: 1: name of a person. 2: how many entries are public for longer. 3: how many ended while the service was down. */
					__( 'Reported by %1$s. Public for longer: %2$d. Ended meanwhile and not brought back: %3$d.', 'prakat' ),
					outage.by,
					outage.moved,
					outage.missed
				) }
			</p>
			{ outage.state === 'proposed' && onDecide && (
				<div className="prakat-proof__buttons">
					<Button variant="primary" __next40pxDefaultSize isBusy={ busy } onClick={ () => onDecide( outage.id, true ) }>
						{ __( 'Approve', 'prakat' ) }
					</Button>
					<Button variant="secondary" __next40pxDefaultSize disabled={ busy } onClick={ () => onDecide( outage.id, false ) }>
						{ __( 'Refuse', 'prakat' ) }
					</Button>
				</div>
			) }
		</li>
	);
}
