import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

interface Props {
	page: number;
	pages: number;
	onPage: ( page: number ) => void;
	label: string;
}

/** Earlier and later; nothing at all for one page. */
export function Pager( { page, pages, onPage, label }: Props ) {
	if ( pages <= 1 ) {
		return null;
	}
	return (
		<nav className="prakat-pager" aria-label={ label }>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled={ page <= 1 }
				accessibleWhenDisabled
				onClick={ () => onPage( page - 1 ) }
			>
				{ __( 'Previous', 'prakat' ) }
			</Button>
			<span role="status">
				{ sprintf(
					/* translators: 1: number of this page, 2: how many pages. */
					__( 'Page %1$d of %2$d', 'prakat' ),
					page,
					pages
				) }
			</span>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled={ page >= pages }
				accessibleWhenDisabled
				onClick={ () => onPage( page + 1 ) }
			>
				{ __( 'Next', 'prakat' ) }
			</Button>
		</nav>
	);
}
