import { __ } from '@wordpress/i18n';
import type { SectionContract, VersionDetail } from '../api/types';
import { useDesk } from '../context';
import { RecordView } from '../fields/record-view';
import { PAGE } from '../governed/page-reader';
import { RecordsReader } from '../grid/records-reader';
import { FileList } from './file-list';

interface Props {
	version: VersionDetail;
	section: SectionContract;
}

/** All of a version, to be read: its header, its records, its files. A page of the website is read as a page, elsewhere. */
export function VersionContent( { version, section }: Props ) {
	const { say, entry: contract } = useDesk();
	return (
		<>
			<section className="prakat-card">
				<h2>{ __( 'About the entry', 'prakat' ) }</h2>
				<RecordView fields={ contract.fields } record={ version.header } files={ version.files } scope="header" />
			</section>
			{ section.id !== PAGE && (
				<section className="prakat-card">
					<h2>{ say( section.words.records ) }</h2>
					<RecordsReader version={ version } section={ section } />
				</section>
			) }
			{ version.files.length > 0 && (
				<section className="prakat-card">
					<h2>{ __( 'Files', 'prakat' ) }</h2>
					<FileList files={ version.files } />
				</section>
			) }
		</>
	);
}
