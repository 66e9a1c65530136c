import { Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** Something is on its way. */
export function Waiting( { label }: { label?: string } ) {
	return (
		<p className="prakat-waiting" role="status">
			<Spinner />
			<span>{ label ?? __( 'Loading…', 'prakat' ) }</span>
		</p>
	);
}
