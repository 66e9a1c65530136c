import { __ } from '@wordpress/i18n';
import type { Beside } from './api';

interface Props {
	beside: readonly Beside[];
	/** Names of further things that are no part of it. */
	apart: readonly string[];
}

function kindWords( kind: string ): string {
	const words: Record< string, string > = {
		pattern: __( 'Pattern', 'prakat' ),
		navigation: __( 'Navigation', 'prakat' ),
		template: __( 'Template', 'prakat' ),
		'template-part': __( 'Part of the template', 'prakat' ),
		media: __( 'Media', 'prakat' ),
		block: __( 'Block', 'prakat' ),
	};
	return words[ kind ] ?? '';
}

/** What the page shows beside its own text: what of it was approved with it, and what was not. */
export function BesideList( { beside, apart }: Props ) {
	const within = beside.filter( ( one ) => one.approved );
	const outside = beside.filter( ( one ) => ! one.approved );
	const further = apart.filter( ( name ) => ! outside.some( ( one ) => one.name === name ) );
	if ( within.length + outside.length + further.length === 0 ) {
		return null;
	}
	return (
		<div className="prakat-beside">
			{ within.length > 0 && (
				<>
					<h3>{ __( 'Approved together with the page', 'prakat' ) }</h3>
					<ul>
						{ within.map( ( one ) => (
							<Item key={ `${ one.kind }-${ one.id }` } one={ one } />
						) ) }
					</ul>
				</>
			) }
			{ outside.length + further.length > 0 && (
				<>
					<h3>{ __( 'Shown on the page, but not part of what is approved', 'prakat' ) }</h3>
					<ul>
						{ outside.map( ( one ) => (
							<Item key={ `${ one.kind }-${ one.id }` } one={ one } />
						) ) }
						{ further.map( ( name ) => (
							<li key={ name }>{ name }</li>
						) ) }
					</ul>
				</>
			) }
		</div>
	);
}

function Item( { one }: { one: Beside } ) {
	const kind = kindWords( one.kind );
	return (
		<li>
			{ kind !== '' && <span className="prakat-quiet">{ `${ kind } ` }</span> }
			{ one.edit ? <a href={ one.edit }>{ one.name }</a> : one.name }
		</li>
	);
}
