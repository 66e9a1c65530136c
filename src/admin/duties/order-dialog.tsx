import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { makeOrder } from '../api/configuration';
import { useDesk } from '../context';
import { dateNote, DateInput } from '../fields/controls/date';
import { navigate } from '../router';
import { Choose } from '../ui/choose';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { LineField } from '../ui/line';
import { useTask } from '../ui/load';

/** Makes the draft of an appointment order from the duties as they are today: it is proposed and published like any entry. */
export function OrderDialog( { onClose }: { onClose: () => void } ) {
	const { units, say, language, zone } = useDesk();
	const task = useTask();
	const active = units.filter( ( unit ) => unit.active );
	const [ unit, setUnit ] = useState( String( active[ 0 ]?.id ?? '' ) );
	const [ order, setOrder ] = useState( '' );
	const [ orderDate, setOrderDate ] = useState( '' );
	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		await task.run( async () => {
			const { id } = await makeOrder( {
				unit: Number( unit ),
				...( order.trim() === '' ? {} : { order: order.trim() } ),
				...( orderDate === '' ? {} : { orderDate } ),
			} );
			navigate( { view: 'entry', id, tab: 'content' } );
		} );
	};
	return (
		<Modal
			title={ __( 'Make an appointment order', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog is-form"
			size="medium"
			shouldCloseOnClickOutside={ false }
		>
			<form onSubmit={ submit } noValidate>
				<p>
					{ __(
						'A draft is made that lists who holds which duty today, in which position and from when. It is read, proposed, approved and published like any other entry.',
						'prakat'
					) }
				</p>
				<Choose
					label={ __( 'Unit', 'prakat' ) }
					value={ unit }
					options={ active.map( ( { id, name } ) => [ String( id ), say( name ) ] as const ) }
					onChange={ setUnit }
				/>
				<LineField label={ __( 'Number of the order', 'prakat' ) } value={ order } onChange={ setOrder } />
				<Field label={ __( 'Date of the order', 'prakat' ) } note={ dateNote( orderDate, language, zone ) }>
					{ ( control ) => (
						<DateInput
							control={ control }
							value={ orderDate || undefined }
							onChange={ ( value ) => setOrderDate( typeof value === 'string' ? value : '' ) }
						/>
					) }
				</Field>
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Make the draft', 'prakat' ) } busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
