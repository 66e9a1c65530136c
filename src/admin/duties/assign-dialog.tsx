import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent, ReactNode } from 'react';
import { assignDuty } from '../api/configuration';
import type { Duty } from '../api/types';
import { useDesk } from '../context';
import { dateNote, DateInput } from '../fields/controls/date';
import { problemsAt } from '../fields/path';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { Field, type ControlProps } from '../ui/field';
import { useTask } from '../ui/load';
import { PersonField } from '../ui/person-field';
import { Tick } from '../ui/tick';
import { dutyDescription, dutyIds, dutyWords } from '../words/workflow';
import { today } from '../words/zone';
import { dutyOf, wanted, type AssignDraft } from './assign';

interface Props {
	/** An acting appointment (รักษาราชการแทน): for whom, between two dates, by an order. */
	acting: boolean;
	onClose: () => void;
	onSaved: () => void;
}

/** Gives a person a duty for a unit and a section. */
export function AssignDialog( { acting, onClose, onSaved }: Props ) {
	const desk = useDesk();
	const task = useTask();
	const [ tried, setTried ] = useState( false );
	const [ draft, setDraft ] = useState< AssignDraft >( {
		user: null,
		unit: null,
		section: '*',
		duty: '',
		positionTitle: '',
		startsOn: today( desk.now, desk.zone ),
		endsOn: '',
		actingFor: null,
		orderNumber: '',
		orderDate: '',
		onLeaveOnly: false,
	} );
	const missing = tried ? wanted( draft, acting ) : [];
	const change = ( part: Partial< AssignDraft > ) => setDraft( ( before ) => ( { ...before, ...part } ) );
	const problemsOf = ( name: keyof AssignDraft ) => [
		...( missing.includes( name ) ? [ __( 'This is needed.', 'prakat' ) ] : [] ),
		...problemsAt( task.error?.problems ?? [], [ name ] ),
	];
	const needed = ( name: keyof AssignDraft ) => wanted( { ...draft, [ name ]: '' }, acting ).includes( name );

	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		setTried( true );
		const duty = dutyOf( draft, acting );
		if ( duty ) {
			await task.run( async () => {
				await assignDuty( duty );
				onSaved();
			} );
		}
	};

	const field = ( name: keyof AssignDraft, label: string, control: ( wiring: ControlProps ) => ReactNode, help?: string ) => (
		<Field label={ label } help={ help } required={ needed( name ) } problems={ problemsOf( name ) }>
			{ control }
		</Field>
	);
	const text = ( name: 'positionTitle' | 'orderNumber', label: string, help?: string ) =>
		field(
			name,
			label,
			( wiring ) => (
				<input
					{ ...wiring }
					type="text"
					className="prakat-input"
					value={ draft[ name ] }
					onChange={ ( event ) => change( { [ name ]: event.target.value } ) }
				/>
			),
			help
		);
	const date = ( name: 'startsOn' | 'endsOn' | 'orderDate', label: string ) => (
		<Field
			label={ label }
			required={ needed( name ) }
			problems={ problemsOf( name ) }
			note={ dateNote( draft[ name ], desk.language, desk.zone ) }
		>
			{ ( wiring ) => (
				<DateInput
					control={ wiring }
					value={ draft[ name ] || undefined }
					onChange={ ( value ) =>
						change( {
							[ name ]: typeof value === 'string' ? value : '',
						} )
					}
				/>
			) }
		</Field>
	);
	return (
		<Modal
			title={ acting ? __( 'Acting appointment', 'prakat' ) : __( 'Assign a duty', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog is-form"
			size="large"
			shouldCloseOnClickOutside={ false }
		>
			<form onSubmit={ submit } noValidate>
				{ acting && (
					<p>
						{ __(
							'Someone stands in for another between two dates. What is done under it is written so in the register.',
							'prakat'
						) }
					</p>
				) }
				<PersonField
					label={ __( 'Person', 'prakat' ) }
					value={ draft.user }
					problems={ problemsOf( 'user' ) }
					onChange={ ( user ) => change( { user } ) }
				/>
				{ acting && (
					<PersonField
						label={ __( 'Acting for', 'prakat' ) }
						value={ draft.actingFor }
						problems={ problemsOf( 'actingFor' ) }
						onChange={ ( actingFor ) => change( { actingFor } ) }
					/>
				) }
				{ acting && (
					<Tick
						checked={ draft.onLeaveOnly }
						onChange={ ( onLeaveOnly ) => change( { onLeaveOnly } ) }
						label={ __( 'Alternate: only on days on which that person is on leave', 'prakat' ) }
						help={ __( 'The days of leave are written on this screen; no last day is needed then.', 'prakat' ) }
					/>
				) }
				{ text( 'positionTitle', __( 'Position', 'prakat' ), __( 'As it stands under a signature.', 'prakat' ) ) }
				<div className="prakat-group is-side-by-side">
					{ field(
						'duty',
						__( 'Duty', 'prakat' ),
						( wiring ) => (
							<select
								{ ...wiring }
								className="prakat-input"
								value={ draft.duty }
								onChange={ ( event ) =>
									change( {
										duty: event.target.value as Duty | '',
									} )
								}
							>
								<option value="">{ __( '— choose —', 'prakat' ) }</option>
								{ dutyIds.map( ( id ) => (
									<option key={ id } value={ id }>
										{ desk.say( dutyWords( id ) ) }
									</option>
								) ) }
							</select>
						),
						draft.duty === '' ? undefined : desk.say( dutyDescription( draft.duty ) )
					) }
					{ field( 'unit', __( 'Unit', 'prakat' ), ( wiring ) => (
						<select
							{ ...wiring }
							className="prakat-input"
							value={ draft.unit ?? '' }
							onChange={ ( event ) =>
								change( {
									unit: Number( event.target.value ) || null,
								} )
							}
						>
							<option value="">{ __( '— choose —', 'prakat' ) }</option>
							{ desk.units.map( ( unit ) => (
								<option key={ unit.id } value={ unit.id }>
									{ desk.say( unit.name ) }
								</option>
							) ) }
						</select>
					) ) }
					{ field( 'section', __( 'Section', 'prakat' ), ( wiring ) => (
						<select
							{ ...wiring }
							className="prakat-input"
							value={ draft.section }
							onChange={ ( event ) => change( { section: event.target.value } ) }
						>
							<option value="*">{ __( 'All sections', 'prakat' ) }</option>
							{ desk.sections.map( ( section ) => (
								<option key={ section.id } value={ section.id }>
									{ desk.say( section.words.name ) }
								</option>
							) ) }
						</select>
					) ) }
				</div>
				<div className="prakat-group is-side-by-side">
					{ date( 'startsOn', __( 'From', 'prakat' ) ) }
					{ date( 'endsOn', __( 'Until (the day is included)', 'prakat' ) ) }
				</div>
				<div className="prakat-group is-side-by-side">
					{ text( 'orderNumber', __( 'Number of the order', 'prakat' ) ) }
					{ date( 'orderDate', __( 'Date of the order', 'prakat' ) ) }
				</div>
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Assign', 'prakat' ) } busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
