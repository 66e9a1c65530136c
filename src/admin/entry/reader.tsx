import { __ } from '@wordpress/i18n';
import { shownVersion } from '../api/entries';
import type { EntryDetail, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { RecordsReader } from '../grid/records-reader';
import { RecordView } from '../fields/record-view';
import { Link } from '../ui/link';
import { ChangeSummary } from './change-summary';
import { FileList } from './file-list';
import { SpokenWord } from './spoken-word';

interface Props {
	entry: EntryDetail;
	section: SectionContract;
}

/** The version in hand, to be read: what changed first, then all of it. */
export function Reader( { entry, section }: Props ) {
	const { say, entry: contract } = useDesk();
	const version = shownVersion( entry );
	if ( ! version ) {
		return <p className="prakat-quiet">{ __( 'There is nothing to read.', 'prakat' ) }</p>;
	}
	return (
		<>
			<SpokenWord request={ entry.request } />
			{ entry.open && entry.live && (
				<section className="prakat-card is-changes">
					<h2>{ __( 'What changes for the public', 'prakat' ) }</h2>
					<ChangeSummary a={ entry.live.id } b={ entry.open.id } />
					<Link to={ { view: 'entry', id: entry.id, tab: 'compare' } }>{ __( 'See the versions side by side', 'prakat' ) }</Link>
				</section>
			) }
			<section className="prakat-card">
				<h2>{ __( 'About the entry', 'prakat' ) }</h2>
				<RecordView fields={ contract.fields } record={ version.header } files={ version.files } />
			</section>
			<section className="prakat-card">
				<h2>{ say( section.words.records ) }</h2>
				<RecordsReader version={ version } section={ section } />
			</section>
			{ version.files.length > 0 && (
				<section className="prakat-card">
					<h2>{ __( 'Files', 'prakat' ) }</h2>
					<FileList files={ version.files } />
				</section>
			) }
		</>
	);
}
