import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { addLeave, endLeave, getLeave, type LeaveDays } from '../api/configuration';
import { useDesk } from '../context';
import { dateNote, DateInput } from '../fields/controls/date';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { LineField } from '../ui/line';
import { useLoad, useTask } from '../ui/load';
import { PersonField } from '../ui/person-field';
import { showDate } from '../words/values';
import { today } from '../words/zone';

interface Props {
	/** Only one's own. */
	mine: boolean;
	/** What is warned of may be another now. */
	onChanged?: () => void;
}

/** Who is away on which days: whoever decides then needs an alternate. */
export function Leave( { mine, onChanged }: Props ) {
	const { now, zone } = useDesk();
	const leave = useLoad( `leave-${ mine }`, () => getLeave( mine ) );
	const task = useTask();
	const day = today( now, zone );
	const shown = ( leave.data ?? [] ).filter( ( { to, endedAt } ) => endedAt === null && to >= day );
	const changed = () => {
		announce( __( 'Saved.', 'prakat' ) );
		leave.reload();
		onChanged?.();
	};
	return (
		<section className="prakat-card">
			<h2>{ mine ? __( 'My leave', 'prakat' ) : __( 'Leave', 'prakat' ) }</h2>
			<p className="prakat-quiet">
				{ __(
					'On these days an alternate stands in, where one is appointed. Without one it is warned of above the duties.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ leave.error ?? task.error } onRetry={ leave.reload } />
			{ leave.data && shown.length === 0 && <p>{ __( 'Nobody is on leave or will be.', 'prakat' ) }</p> }
			{ shown.length > 0 && (
				<ul className="prakat-holidays">
					{ shown.map( ( one ) => (
						<LeaveLine
							key={ one.id }
							leave={ one }
							busy={ task.busy }
							onEnd={ () =>
								task.run( async () => {
									await endLeave( one.id );
									changed();
								} )
							}
						/>
					) ) }
				</ul>
			) }
			<AddLeave mine={ mine } onAdded={ changed } />
		</section>
	);
}

function LeaveLine( { leave, busy, onEnd }: { leave: LeaveDays; busy: boolean; onEnd: () => void } ) {
	const { language } = useDesk();
	const days = `${ showDate( leave.from, 'short', language ) } – ${ showDate( leave.to, 'short', language ) }`;
	return (
		<li>
			<span className="prakat-holidays__day">{ days }</span>
			<span className="prakat-holidays__name">{ [ leave.user.name, leave.note ].filter( Boolean ).join( ' · ' ) }</span>
			<Button
				variant="tertiary"
				isDestructive
				__next40pxDefaultSize
				disabled={ busy }
				onClick={ onEnd }
				aria-label={ sprintf(
					/* translators: 1: name of a person, 2: two dates. */
					__( 'End the leave of %1$s, %2$s', 'prakat' ),
					leave.user.name,
					days
				) }
			>
				{ __( 'End', 'prakat' ) }
			</Button>
		</li>
	);
}

function AddLeave( { mine, onAdded }: { mine: boolean; onAdded: () => void } ) {
	const { me, language, zone } = useDesk();
	const task = useTask();
	const [ user, setUser ] = useState< number | null >( mine ? me.id : null );
	const [ from, setFrom ] = useState( '' );
	const [ to, setTo ] = useState( '' );
	const [ note, setNote ] = useState( '' );
	const [ tried, setTried ] = useState( false );
	const wanted = ( value: unknown ) => ( tried && ! value ? [ __( 'This is needed.', 'prakat' ) ] : [] );
	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		setTried( true );
		if ( user !== null && from !== '' && to !== '' ) {
			await task.run( async () => {
				await addLeave( { user, from, to, note: note.trim() } );
				setFrom( '' );
				setTo( '' );
				setNote( '' );
				setTried( false );
				onAdded();
			} );
		}
	};
	const day = ( label: string, value: string, put: ( value: string ) => void ) => (
		<Field label={ label } required problems={ wanted( value ) } note={ dateNote( value, language, zone ) }>
			{ ( control ) => (
				<DateInput
					control={ control }
					value={ value || undefined }
					onChange={ ( typed ) => put( typeof typed === 'string' ? typed : '' ) }
				/>
			) }
		</Field>
	);
	return (
		<details className="prakat-fold">
			<summary>{ __( 'Write down a leave', 'prakat' ) }</summary>
			<form className="prakat-group" onSubmit={ submit } noValidate>
				{ ! mine && (
					<PersonField label={ __( 'Person', 'prakat' ) } value={ user } problems={ wanted( user ) } onChange={ setUser } />
				) }
				<div className="prakat-group is-side-by-side">
					{ day( __( 'From', 'prakat' ), from, setFrom ) }
					{ day( __( 'Until (the day is included)', 'prakat' ), to, setTo ) }
				</div>
				<LineField
					label={ __( 'Note', 'prakat' ) }
					help={ __( 'Not the reason for the leave: only what the others must know.', 'prakat' ) }
					value={ note }
					onChange={ setNote }
				/>
				<ErrorNotice error={ task.error } onDismiss={ task.clear } />
				<Button className="prakat-start" type="submit" variant="secondary" __next40pxDefaultSize isBusy={ task.busy }>
					{ __( 'Write it down', 'prakat' ) }
				</Button>
			</form>
		</details>
	);
}
