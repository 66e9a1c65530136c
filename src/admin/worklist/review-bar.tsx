import { Button, Icon } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { chevronLeft, chevronRight } from '@wordpress/icons';
import { Link } from '../ui/link';
import { lastList } from './use-next';

/** The way back to the worklist, and the way past this one. */
export function ReviewBar( { onSkip }: { onSkip: () => void } ) {
	return (
		<nav className="prakat-queue" aria-label={ __( 'Reviews', 'prakat' ) }>
			<Link to={ lastList() }>
				<Icon icon={ chevronLeft } />
				{ __( 'Reviews', 'prakat' ) }
			</Link>
			<Button variant="link" onClick={ onSkip }>
				{ __( 'Leave for later', 'prakat' ) }
				<Icon icon={ chevronRight } />
			</Button>
		</nav>
	);
}
