import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

/** What a control must put on its input, so that label, help and problems belong to it. */
export interface ControlProps {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': true | undefined;
	'aria-required': true | undefined;
}

interface Props {
	label: string;
	help?: string | undefined;
	/** Sentences of what is wrong. */
	problems?: readonly string[] | undefined;
	required?: boolean | undefined;
	/** `group` when the control is several inputs: a fieldset with a legend. */
	as?: 'single' | 'group';
	children: ( control: ControlProps ) => ReactNode;
	/** Shown under the control, for example how a date was understood. */
	note?: ReactNode;
	className?: string | undefined;
	/** What others remarked on it: between the label and the control, and read with it. */
	remarks?: ReactNode;
	/** Its place in the version, by which a remark finds it. */
	place?: string | null;
}

/** A label, a control, its help and its problems, tied together for every reader. */
export function Field( {
	label,
	help,
	problems = [],
	required = false,
	as = 'single',
	children,
	note,
	className = '',
	remarks,
	place = null,
}: Props ) {
	const id = useId();
	const described = [ remarks ? `${ id }-remarks` : '', help ? `${ id }-help` : '', problems.length > 0 ? `${ id }-problems` : '' ]
		.filter( Boolean )
		.join( ' ' );
	const control: ControlProps = {
		id,
		'aria-describedby': described || undefined,
		'aria-invalid': problems.length > 0 ? true : undefined,
		'aria-required': required && as === 'single' ? true : undefined,
	};
	const star = required && (
		<span className="prakat-field__required" aria-hidden="true">
			*
		</span>
	);
	const below = (
		<>
			{ note && <div className="prakat-field__note">{ note }</div> }
			{ help && (
				<p className="prakat-field__help" id={ `${ id }-help` }>
					{ help }
				</p>
			) }
			{ problems.length > 0 && (
				<ul className="prakat-field__problems" id={ `${ id }-problems` }>
					{ problems.map( ( sentence ) => (
						<li key={ sentence }>{ sentence }</li>
					) ) }
				</ul>
			) }
		</>
	);
	const remarked = remarks && <div id={ `${ id }-remarks` }>{ remarks }</div>;
	const classes = `prakat-field ${ className } ${ problems.length > 0 ? 'has-problems' : '' }`;
	if ( as === 'group' ) {
		return (
			<fieldset className={ `${ classes } is-group` } data-place={ place ?? undefined } aria-describedby={ described || undefined }>
				<legend className="prakat-field__label">
					{ label }
					{ star }
				</legend>
				{ remarked }
				{ children( control ) }
				{ below }
			</fieldset>
		);
	}
	return (
		<div className={ classes } data-place={ place ?? undefined }>
			<label className="prakat-field__label" htmlFor={ id }>
				{ label }
				{ star }
			</label>
			{ remarked }
			{ children( control ) }
			{ below }
		</div>
	);
}
