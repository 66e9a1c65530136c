import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FieldContract } from '../../api/types';
import { isRecord } from '../path';
import { readPoint } from '../point';
import { Group } from './group';
import type { NestedProps } from './types';

interface Props extends NestedProps {
	fields: Record< string, FieldContract >;
}

/** A point: typed, pasted as "16.43, 102.83" or as a map's address, or where this telephone is. */
export function MapPoint( props: Props ) {
	const { value, onChange } = props;
	const [ failed, setFailed ] = useState( false );
	const point = isRecord( value ) ? value : {};
	const locate = () => {
		setFailed( false );
		navigator.geolocation.getCurrentPosition(
			( { coords } ) =>
				onChange( {
					latitude: Number( coords.latitude.toFixed( 6 ) ),
					longitude: Number( coords.longitude.toFixed( 6 ) ),
				} ),
			() => setFailed( true )
		);
	};
	return (
		<div
			className="prakat-map-point"
			onPaste={ ( event ) => {
				const pasted = readPoint( event.clipboardData.getData( 'text' ) );
				if ( pasted ) {
					event.preventDefault();
					onChange( { ...point, ...pasted } );
				}
			} }
		>
			<Group { ...props } className="is-side-by-side" />
			<Button variant="secondary" __next40pxDefaultSize onClick={ locate }>
				{ __( 'Use where I am now', 'prakat' ) }
			</Button>
			{ failed && (
				<p role="alert">{ __( 'This device did not say where it is. Paste the two numbers from a map instead.', 'prakat' ) }</p>
			) }
		</div>
	);
}
