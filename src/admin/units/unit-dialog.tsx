import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { saveUnit, type UnitInput } from '../api/configuration';
import type { Unit } from '../api/types';
import { useDesk } from '../context';
import { problemsAt } from '../fields/path';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { Tick } from '../ui/tick';
import { possibleParents } from './tree';

interface Props {
	unit: Unit | null;
	units: readonly Unit[];
	onClose: () => void;
	onSaved: () => void;
}

function blank( units: readonly Unit[] ): UnitInput {
	return {
		slug: '',
		parent: units.find( ( unit ) => unit.parent === null )?.id ?? null,
		name: { th: '', en: '' },
		active: true,
		position: units.length + 1,
	};
}

/** Writes a unit: its names, where it belongs, whether it is in use. */
export function UnitDialog( { unit, units, onClose, onSaved }: Props ) {
	const { say } = useDesk();
	const task = useTask();
	const [ input, setInput ] = useState< UnitInput >( unit ?? blank( units ) );
	const change = ( part: Partial< UnitInput > ) => setInput( ( before ) => ( { ...before, ...part } ) );
	const problems = task.error?.problems ?? [];
	const text = ( label: string, path: string[], value: string, onText: ( text: string ) => void, help?: string ) => (
		<Field label={ label } help={ help } required problems={ problemsAt( problems, path ) }>
			{ ( control ) => (
				<input
					{ ...control }
					type="text"
					className="prakat-input"
					value={ value }
					onChange={ ( event ) => onText( event.target.value ) }
				/>
			) }
		</Field>
	);
	return (
		<Modal
			title={ unit ? __( 'Change the unit', 'prakat' ) : __( 'New unit', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
		>
			<form
				noValidate
				onSubmit={ async ( event ) => {
					event.preventDefault();
					await task.run( async () => {
						await saveUnit( input );
						onSaved();
					} );
				} }
			>
				{ text( __( 'Name in Thai', 'prakat' ), [ 'name', 'th' ], input.name.th, ( th ) =>
					change( { name: { ...input.name, th } } )
				) }
				{ text( __( 'Name in English', 'prakat' ), [ 'name', 'en' ], input.name.en, ( en ) =>
					change( { name: { ...input.name, en } } )
				) }
				{ text(
					__( 'Short name for addresses', 'prakat' ),
					[ 'slug' ],
					input.slug,
					( slug ) => change( { slug } ),
					__( 'Small letters a–z, digits and hyphens.', 'prakat' )
				) }
				<Field label={ __( 'Belongs to', 'prakat' ) } problems={ problemsAt( problems, [ 'parent' ] ) }>
					{ ( control ) => (
						<select
							{ ...control }
							className="prakat-input"
							value={ input.parent ?? '' }
							onChange={ ( event ) =>
								change( {
									parent: Number( event.target.value ) || null,
								} )
							}
						>
							<option value="">{ __( '(the agency itself)', 'prakat' ) }</option>
							{ possibleParents( units, unit?.id ?? null ).map( ( one ) => (
								<option key={ one.id } value={ one.id }>
									{ say( one.name ) }
								</option>
							) ) }
						</select>
					) }
				</Field>
				<Tick checked={ input.active } onChange={ ( active ) => change( { active } ) } label={ __( 'In use', 'prakat' ) } />
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Save', 'prakat' ) } busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
