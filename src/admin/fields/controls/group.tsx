import type { FieldContract } from '../../api/types';
import { isRecord, withKey } from '../path';
import { FieldControl } from '../field-control';
import type { NestedProps } from './types';

interface Props extends NestedProps {
	fields: Record< string, FieldContract >;
	className?: string;
}

/** The fields of an object, one beside or under the other. */
export function Group( { fields, value, onChange, path, problems, className = '' }: Props ) {
	const record = isRecord( value ) ? value : {};
	return (
		<div className={ `prakat-group ${ className }` }>
			{ Object.entries( fields ).map( ( [ name, field ] ) => (
				<FieldControl
					key={ name }
					field={ field }
					path={ [ ...path, name ] }
					problems={ problems }
					value={ record[ name ] }
					onChange={ ( next ) => {
						const changed = withKey( record, name, next );
						onChange( Object.keys( changed ).length === 0 ? undefined : changed );
					} }
				/>
			) ) }
		</div>
	);
}
