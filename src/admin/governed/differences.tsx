import { __ } from '@wordpress/i18n';
import { RemarkSpot } from '../comments/remark-spot';
import { pathIn } from '../comments/remarks';
import type { GovernedChange } from './api';
import { TextDifference } from './text-difference';

/** Shorter texts are shown as they were and as they are; longer ones as one text with marks. */
const SHORT = 160;

interface Props {
	changes: readonly GovernedChange[];
	/** Nothing of it is public yet. */
	first?: boolean;
	/** Where remarks on a field belong, on a screen that takes remarks. */
	scope?: string | null;
}

/** Whether it is read better as one text than as two side by side. */
export function isLong( text: string | null ): boolean {
	return text !== null && ( text.length > SHORT || text.includes( '\n' ) );
}

/** What the public would see otherwise, field by field. */
export function PageDifferences( { changes, first = false, scope = null }: Props ) {
	if ( changes.length === 0 ) {
		return <p className="prakat-quiet">{ __( 'Nothing differs from what is public.', 'prakat' ) }</p>;
	}
	return (
		<div className="prakat-diff prakat-pagediff">
			{ changes.map( ( change ) => (
				<section key={ change.path.join( '.' ) }>
					<h3>{ change.label }</h3>
					{ first ? (
						<p className="prakat-words">{ change.after }</p>
					) : (
						<OneDifference before={ change.before } after={ change.after } />
					) }
					{ scope !== null && <RemarkSpot path={ pathIn( scope, change.path ) } /> }
				</section>
			) ) }
		</div>
	);
}

export function OneDifference( { before, after }: Pick< GovernedChange, 'before' | 'after' > ) {
	if ( before !== null && after !== null && isLong( before + after ) ) {
		return <TextDifference before={ before } after={ after } />;
	}
	const none = <span className="prakat-quiet">{ __( '(empty)', 'prakat' ) }</span>;
	return (
		<dl className="prakat-beforeafter">
			<div>
				<dt>{ __( 'Before', 'prakat' ) }</dt>
				<dd className="prakat-words">{ before === null || before === '' ? none : <del>{ before }</del> }</dd>
			</div>
			<div>
				<dt>{ __( 'After', 'prakat' ) }</dt>
				<dd className="prakat-words">{ after === null || after === '' ? none : <ins>{ after }</ins> }</dd>
			</div>
		</dl>
	);
}
