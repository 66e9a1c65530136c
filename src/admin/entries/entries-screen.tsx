import { lazy, Suspense } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useDesk } from '../context';
import { proposable } from '../duties/reach';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { wordsForDataViews } from '../words/dataviews';
import { QuarterForms } from './quarter-forms';

// DataViews is large, so only this screen loads it.
const EntriesTable = lazy( () => {
	wordsForDataViews();
	return import( './entries-table' );
} );

/** All entries that the person may see. */
export function EntriesScreen() {
	const desk = useDesk();
	const mayPropose = proposable( desk.me.duties, desk.sections, desk.units ).length > 0;
	return (
		<Page
			title={ __( 'All entries', 'prakat' ) }
			focusKey="entries"
			actions={
				mayPropose && (
					<Link to={ { view: 'new' } } className="components-button is-primary is-next-40px-default-size">
						{ __( 'New entry', 'prakat' ) }
					</Link>
				)
			}
		>
			<Suspense fallback={ <Waiting /> }>
				<EntriesTable />
			</Suspense>
			<QuarterForms />
		</Page>
	);
}
