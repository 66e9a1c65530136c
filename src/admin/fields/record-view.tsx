import type { FieldContract, EntryFile, Json, JsonRecord } from '../api/types';
import { RemarkSpot } from '../comments/remark-spot';
import { useDesk } from '../context';
import { showSize } from '../words/values';
import { textOf } from './cells';
import { isEmpty, isRecord } from './path';

interface Props {
	fields: Record< string, FieldContract >;
	record: JsonRecord;
	files?: readonly EntryFile[];
	/** Where the record stands, so that its fields can be remarked on: `header`, `records.12`. */
	scope?: string | null;
}

/** A record to be read: each field that says something, with its label. */
export function RecordView( { fields, record, files = [], scope = null }: Props ) {
	const { say } = useDesk();
	return (
		<dl className="prakat-record">
			{ Object.entries( fields )
				.filter( ( [ name ] ) => ! isEmpty( record[ name ] ) )
				.map( ( [ name, field ] ) => (
					<div key={ name }>
						<dt>{ say( field.label ) }</dt>
						<dd>
							<Value field={ field } value={ record[ name ] } files={ files } />
							<RemarkSpot path={ scope === null ? null : `${ scope }.${ name }` } />
						</dd>
					</div>
				) ) }
		</dl>
	);
}

interface ValueProps {
	field: FieldContract;
	value: Json | undefined;
	files: readonly EntryFile[];
}

function Value( { field, value, files }: ValueProps ) {
	const { language, zone } = useDesk();
	if ( field.kind === 'file' ) {
		return <FileName value={ value } files={ files } />;
	}
	if ( Array.isArray( value ) ) {
		return (
			<ol>
				{ value.map( ( item, place ) => (
					// The list is only read: a place is identity enough.

					<li key={ place }>
						{ field.kind === 'files' ? (
							<FileName value={ item } files={ files } />
						) : (
							<RecordView fields={ field.fields ?? {} } record={ isRecord( item ) ? item : {} } files={ files } />
						) }
					</li>
				) ) }
			</ol>
		);
	}
	if ( isRecord( value ) && field.kind !== 'period' ) {
		return <RecordView fields={ field.fields ?? {} } record={ value } files={ files } />;
	}
	return <span className={ field.kind === 'longText' ? 'prakat-words' : '' }>{ textOf( field, value, language, zone ) }</span>;
}

function FileName( { value, files }: { value: Json | undefined; files: readonly EntryFile[] } ) {
	const { language } = useDesk();
	const uuid = isRecord( value ) ? value[ 'file' ] : undefined;
	const label = isRecord( value ) ? value[ 'label' ] : undefined;
	const file = files.find( ( one ) => one.uuid === uuid );
	return (
		<span>
			{ typeof label === 'string' ? label : ( file?.name ?? '' ) }
			{ file && ` (${ file.extension.toUpperCase() }, ${ showSize( file.bytes, language ) })` }
		</span>
	);
}
