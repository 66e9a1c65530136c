import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { listEntries } from '../api/entries';
import type { EntryDetail, EntrySummary } from '../api/types';
import { useDesk } from '../context';
import type { ActFieldsProps } from '../entry/reason-fields';
import { dateNote, DateInput } from '../fields/controls/date';
import { Field } from '../ui/field';
import { Radio } from '../ui/radio';
import { removalFieldWords, removalsOf } from '../words/workflow';
import type { RemovalField } from './removal-draft';

interface Props extends ActFieldsProps {
	entry: EntryDetail;
	/** The ways that this person may choose. */
	ways: readonly string[];
}

/** How it is taken down, each way with what the public then reads, and what the way asks for. */
export function RemovalFields( { entry, ways, draft, missing, onChange }: Props ) {
	const { say, language, zone } = useDesk();
	const asks = removalsOf( [ draft.removal ] )[ 0 ]?.asks ?? [];
	const wanted = ( name: RemovalField ) => ( missing.includes( name ) ? [ __( 'This is needed.', 'prakat' ) ] : [] );
	return (
		<>
			<fieldset className="prakat-field is-group" aria-invalid={ missing.includes( 'removal' ) || undefined } tabIndex={ -1 }>
				<legend className="prakat-field__label">{ __( 'How is it taken down?', 'prakat' ) }</legend>
				<div className="prakat-choices">
					{ removalsOf( ways ).map( ( way ) => (
						<Radio
							key={ way.id }
							name="prakat-removal"
							checked={ draft.removal === way.id }
							onChoose={ () => onChange( { removal: way.id, ...( way.reason ? { code: way.reason } : {} ) } ) }
							label={ say( way.words ) }
							more={ say( way.means ) }
						/>
					) ) }
				</div>
				{ missing.includes( 'removal' ) && (
					<p className="prakat-field__problems" role="alert">
						{ __( 'Choose how it is taken down.', 'prakat' ) }
					</p>
				) }
			</fieldset>
			{ asks.map( ( name ) => {
				if ( name === 'entry' ) {
					return (
						<SuccessorField
							key={ name }
							entry={ entry }
							problems={ wanted( name ) }
							value={ draft.entry }
							onChange={ onChange }
						/>
					);
				}
				return (
					<Field
						key={ name }
						label={ say( removalFieldWords( name ) ) }
						required
						problems={ wanted( name ) }
						{ ...( name === 'orderDate'
							? { note: dateNote( draft.orderDate, language, zone ) }
							: { help: __( 'For example: Announcement No. 12/2569. The public reads it.', 'prakat' ) } ) }
					>
						{ ( control ) =>
							name === 'orderDate' ? (
								<DateInput
									control={ control }
									value={ draft.orderDate || undefined }
									onChange={ ( day ) => onChange( { orderDate: typeof day === 'string' ? day : '' } ) }
								/>
							) : (
								<input
									{ ...control }
									type="text"
									className="prakat-input"
									maxLength={ 120 }
									value={ draft[ name ] }
									onChange={ ( event ) => onChange( { [ name ]: event.target.value } ) }
								/>
							)
						}
					</Field>
				);
			} ) }
		</>
	);
}

interface SuccessorProps {
	entry: EntryDetail;
	value: string;
	problems: readonly string[];
	onChange: ActFieldsProps[ 'onChange' ];
}

/** Finds the entry that takes the place, among what is public. */
function SuccessorField( { entry, value, problems, onChange }: SuccessorProps ) {
	const { say, sectionName } = useDesk();
	const [ asked, setAsked ] = useState( '' );
	const [ found, setFound ] = useState< readonly EntrySummary[] >( [] );
	useEffect( () => {
		let wanted = true;
		// Waits for a pause in typing, so that each letter isn't a question.
		const timer = window.setTimeout( () => {
			listEntries( { search: asked, state: 'published', per_page: 20 } )
				.then( ( list ) => wanted && setFound( list.items.filter( ( one ) => one.id !== entry.id ) ) )
				.catch( () => wanted && setFound( [] ) );
		}, 200 );
		return () => {
			wanted = false;
			window.clearTimeout( timer );
		};
	}, [ asked, entry.id ] );
	return (
		<div className={ `prakat-field ${ problems.length > 0 ? 'has-problems' : '' }` }>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ say( removalFieldWords( 'entry' ) ) }
				help={ __( 'It must be public already. Publish it first if it isn’t.', 'prakat' ) }
				value={ value === '' ? null : value }
				options={ found.map( ( one ) => ( { value: one.uuid, label: `${ one.title } · ${ sectionName( one.section ) }` } ) ) }
				onFilterValueChange={ setAsked }
				onChange={ ( chosen ) => onChange( { entry: chosen ?? '' } ) }
				placeholder={ __( 'Type a part of its title', 'prakat' ) }
			/>
			{ problems.map( ( sentence ) => (
				<p className="prakat-field__problems" key={ sentence } role="alert">
					{ sentence }
				</p>
			) ) }
		</div>
	);
}
