import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { trash } from '@wordpress/icons';
import type { Json } from '../../api/types';
import { useDesk } from '../../context';
import type { ControlProps } from '../../ui/field';
import { UploadButton } from '../../ui/upload-button';
import { showSize } from '../../words/values';
import { useFileDesk } from '../file-desk';
import { isRecord } from '../path';

interface Props {
	control: ControlProps;
	value: Json | undefined;
	onChange: ( value: Json | undefined ) => void;
	/** What the choice is called where no label of its own stands before it. */
	name?: string;
}

function part( value: Json | undefined, key: string ): string {
	const found = isRecord( value ) ? value[ key ] : undefined;
	return typeof found === 'string' ? found : '';
}

/** One file of the entry: chosen among those uploaded or uploaded here, with a label for the public. */
export function FileInput( { control, value, onChange, name }: Props ) {
	const { language } = useDesk();
	const desk = useFileDesk();
	const uuid = part( value, 'file' );
	const file = desk.files.find( ( one ) => one.uuid === uuid );
	const label = part( value, 'label' );
	const choose = ( chosen: string ) => onChange( chosen === '' ? undefined : { file: chosen, ...( label ? { label } : {} ) } );
	return (
		<div className="prakat-file">
			<div className="prakat-file__line">
				<select
					{ ...control }
					aria-label={ name }
					className="prakat-input"
					value={ uuid }
					onChange={ ( event ) => choose( event.target.value ) }
				>
					<option value="">{ __( '— no file —', 'prakat' ) }</option>
					{ desk.files.map( ( one ) => (
						<option key={ one.uuid } value={ one.uuid }>
							{ `${ one.name } (${ showSize( one.bytes, language ) })` }
						</option>
					) ) }
				</select>
				<Upload onUploaded={ choose } />
			</div>
			{ uuid !== '' && (
				<div className="prakat-file__label">
					<label htmlFor={ `${ control.id }-label` }>{ __( 'Name shown to the public', 'prakat' ) }</label>
					<input
						id={ `${ control.id }-label` }
						type="text"
						className="prakat-input"
						value={ label }
						placeholder={ file?.name }
						onChange={ ( event ) =>
							onChange( {
								file: uuid,
								...( event.target.value ? { label: event.target.value } : {} ),
							} )
						}
					/>
				</div>
			) }
		</div>
	);
}

/** Several files in order. */
export function FilesInput( { control, value, onChange, maximum }: Props & { maximum: number } ) {
	const list: Json[] = Array.isArray( value ) ? value : [];
	const write = ( next: Json[] ) => onChange( next.length === 0 ? undefined : next );
	return (
		<div className="prakat-files">
			{ list.map( ( item, place ) => (
				<div className="prakat-files__row" key={ part( item, 'file' ) || place }>
					<FileInput
						control={ { ...control, id: `${ control.id }-${ place }` } }
						value={ item }
						name={ sprintf(
							/* translators: %d: number of a file in a list. */
							__( 'File %d', 'prakat' ),
							place + 1
						) }
						onChange={ ( next ) =>
							write(
								list.flatMap( ( one, here ) => {
									if ( here !== place ) {
										return [ one ];
									}
									return next === undefined ? [] : [ next ];
								} )
							)
						}
					/>
					<Button
						icon={ trash }
						label={ __( 'Remove', 'prakat' ) }
						onClick={ () => write( list.filter( ( _one, here ) => here !== place ) ) }
					/>
				</div>
			) ) }
			{ list.length < maximum && (
				<FileInput
					key={ `new-${ list.length }` }
					control={ control }
					value={ undefined }
					name={ __( 'One more file', 'prakat' ) }
					onChange={ ( next ) => next && write( [ ...list, next ] ) }
				/>
			) }
		</div>
	);
}

/** Uploads a file into the entry. */
export function Upload( { onUploaded }: { onUploaded?: ( uuid: string ) => void } ) {
	const { language } = useDesk();
	const desk = useFileDesk();
	return (
		<UploadButton
			variant="secondary"
			accept={ desk.accept.map( ( one ) => `.${ one }` ) }
			busy={ desk.busy }
			hint={ sprintf(
				/* translators: 1: file extensions, 2: a size such as "20 MB". */
				__( 'Takes %1$s up to %2$s', 'prakat' ),
				desk.accept.join( ', ' ),
				showSize( desk.maxBytes, language )
			) }
			onFile={ async ( chosen ) => {
				const file = await desk.upload( chosen );
				if ( file ) {
					onUploaded?.( file.uuid );
				}
			} }
		>
			{ desk.busy ? __( 'Uploading…', 'prakat' ) : __( 'Upload a file', 'prakat' ) }
		</UploadButton>
	);
}
