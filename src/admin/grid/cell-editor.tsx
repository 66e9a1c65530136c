import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import { useDesk } from '../context';
import { controlOf, type GridColumn } from '../fields/adapter';
import type { GridControl } from './use-grid';

interface Props {
	column: GridColumn;
	label: string;
	/** What stands in the cell when writing begins. */
	text: string;
	/** Whether the text was just typed, so that the cursor goes behind it instead of marking it. */
	typed: boolean;
	commit: GridControl[ 'commit' ];
	cancel: () => void;
}

/** Writing in one cell. Enter goes down, Tab to the side, Escape gives it up. */
export function CellEditor( { column, label, text, typed, commit, cancel }: Props ) {
	const { say } = useDesk();
	const [ now, setNow ] = useState( text );
	const input = useRef< HTMLInputElement & HTMLSelectElement >( null );
	const done = useRef( false );
	const control = controlOf( column.field );

	useEffect( () => {
		input.current?.focus();
		if ( ! typed && input.current instanceof HTMLInputElement ) {
			input.current.select();
		}
	}, [ typed ] );

	const finish = ( how: Parameters< GridControl[ 'commit' ] >[ 1 ] ) => {
		if ( ! done.current ) {
			done.current = true;
			commit( now, how );
		}
	};
	const onKeyDown = ( event: KeyboardEvent ) => {
		event.stopPropagation();
		if ( event.nativeEvent.isComposing ) {
			return;
		}
		if ( event.key === 'Enter' ) {
			event.preventDefault();
			finish( 'down' );
		} else if ( event.key === 'Tab' ) {
			event.preventDefault();
			finish( event.shiftKey ? 'left' : 'right' );
		} else if ( event.key === 'Escape' ) {
			event.preventDefault();
			done.current = true;
			cancel();
		}
	};
	const shared = {
		ref: input,
		className: 'prakat-grid__input',
		'aria-label': label,
		value: now,
		onKeyDown,
		onBlur: () => finish( 'stay' ),
	};
	if ( control.is === 'choice' || control.is === 'tick' ) {
		const choices =
			control.is === 'choice'
				? control.choices.map( ( choice ) => say( choice.label ) )
				: [ __( 'Yes', 'prakat' ), __( 'No', 'prakat' ) ];
		return (
			<select { ...shared } onChange={ ( event ) => setNow( event.target.value ) }>
				<option value="">{ __( '— choose —', 'prakat' ) }</option>
				{ now !== '' && ! choices.includes( now ) && <option value={ now }>{ now }</option> }
				{ choices.map( ( choice ) => (
					<option key={ choice } value={ choice }>
						{ choice }
					</option>
				) ) }
			</select>
		);
	}
	return <input { ...shared } type="text" onChange={ ( event ) => setNow( event.target.value ) } />;
}
