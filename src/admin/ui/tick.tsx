import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface Props {
	checked: boolean;
	onChange: ( checked: boolean ) => void;
	label: ReactNode;
	help?: string | undefined;
	problems?: readonly string[];
}

/** A box to tick, with its label beside it. */
export function Tick( { checked, onChange, label, help, problems = [] }: Props ) {
	const id = useId();
	return (
		<div className={ `prakat-field is-tick ${ problems.length > 0 ? 'has-problems' : '' }` }>
			<div className="prakat-tick">
				<input
					id={ id }
					type="checkbox"
					checked={ checked }
					aria-invalid={ problems.length > 0 ? true : undefined }
					aria-describedby={ help || problems.length > 0 ? `${ id }-more` : undefined }
					onChange={ ( event ) => onChange( event.target.checked ) }
				/>
				<label htmlFor={ id }>{ label }</label>
			</div>
			<div id={ `${ id }-more` }>
				{ help && <p className="prakat-field__help">{ help }</p> }
				{ problems.map( ( sentence ) => (
					<p className="prakat-field__problems" key={ sentence }>
						{ sentence }
					</p>
				) ) }
			</div>
		</div>
	);
}
