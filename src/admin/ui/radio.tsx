import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface Props {
	name: string;
	checked: boolean;
	onChoose: () => void;
	label: ReactNode;
	/** A second, quieter line. */
	more?: ReactNode;
}

/** One of several choices, with its label beside it. */
export function Radio( { name, checked, onChoose, label, more }: Props ) {
	const id = useId();
	return (
		<div className="prakat-radio">
			<input
				id={ id }
				type="radio"
				name={ name }
				checked={ checked }
				aria-describedby={ more ? `${ id }-more` : undefined }
				onChange={ onChoose }
			/>
			<div>
				<label htmlFor={ id }>{ label }</label>
				{ more && (
					<div className="prakat-quiet" id={ `${ id }-more` }>
						{ more }
					</div>
				) }
			</div>
		</div>
	);
}
