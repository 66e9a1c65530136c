import { Button } from '@wordpress/components';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { removeFile, seenOf, uploadFile } from '../api/entries';
import type { EntryDetail, SectionContract, VersionDetail } from '../api/types';
import { placeOf } from '../comments/place';
import { RemarkScope } from '../comments/remarks';
import { RemarksSummary } from '../comments/remarks-summary';
import { useDesk } from '../context';
import { Group } from '../fields/controls/group';
import { FileDeskContext, type FileDesk } from '../fields/file-desk';
import { PAGE, PageReader } from '../governed/page-reader';
import { RecordsEditor } from '../grid/records-editor';
import { ScreeningPanel } from '../screening/screening-panel';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { useUnsavedGuard } from '../ui/unsaved';
import { isRecord } from '../fields/path';
import { FileList } from './file-list';
import { headerFields } from './header-fields';
import { StaleDialog } from './stale-dialog';
import { useDraft } from './use-draft';

interface Props {
	entry: EntryDetail;
	version: VersionDetail;
	section: SectionContract;
	put: ( entry: EntryDetail ) => void;
	onDirty: ( dirty: boolean ) => void;
}

/** The draft: the header's form, the records, the files, and one button that saves all of it. */
export function Editor( { entry, version, section, put, onDirty }: Props ) {
	const { say, entry: contract } = useDesk();
	const draft = useDraft( entry, version, put );
	const files = useTask();
	const [ goTo, setGoTo ] = useState< { row: number; at: number } | null >( null );
	useUnsavedGuard( draft.dirty );
	useEffect( () => {
		onDirty( draft.dirty );
		return () => onDirty( false );
	}, [ draft.dirty, onDirty ] );

	const desk: FileDesk = useMemo(
		() => ( {
			files: version.files,
			accept: section.files.accept,
			maxBytes: section.files.maxBytes,
			busy: files.busy,
			upload: async ( file ) => {
				const seen = seenOf( entry );
				let uploaded = null;
				await files.run( async () => {
					if ( seen ) {
						const answer = await uploadFile( entry.id, seen, file );
						put( answer.entry );
						uploaded = answer.file;
						announce( __( 'Uploaded.', 'prakat' ) );
					}
				} );
				return uploaded;
			},
		} ),
		[ entry, version.files, section.files, files, put ]
	);

	const save = async () => {
		if ( await draft.save() ) {
			announce( __( 'Saved.', 'prakat' ) );
		}
	};
	const go = ( path: string ) => {
		const place = placeOf( path );
		if ( place.of === 'row' && section.layout !== 'facts' ) {
			setGoTo( { row: place.row, at: ( goTo?.at ?? 0 ) + 1 } );
			return;
		}
		const there = document.querySelector( `[data-place="${ path }"]` );
		there?.scrollIntoView( { block: 'center' } );
		there?.querySelector< HTMLElement >( 'input, select, textarea, button' )?.focus( { preventScroll: true } );
	};
	const problems = entry.problems.count;
	return (
		<FileDeskContext.Provider value={ desk }>
			<RemarksSummary onGo={ go } />
			{ ! draft.dirty && <ScreeningPanel entry={ entry } onGo={ go } /> }
			<section className="prakat-card">
				<h2>{ __( 'About the entry', 'prakat' ) }</h2>
				<RemarkScope.Provider value="header">
					<Group
						fields={ headerFields( contract.fields, section, draft.header, entry.publishedAt !== null ) }
						path={ [] }
						value={ draft.header }
						problems={ draft.headerProblems }
						onChange={ ( header ) => draft.setHeader( isRecord( header ) ? header : {} ) }
					/>
				</RemarkScope.Provider>
			</section>
			{ entry.section === PAGE ? (
				<PageReader entry={ entry } />
			) : (
				<section className={ `prakat-card ${ section.layout === 'table' ? 'is-wide' : '' }` }>
					<h2>{ say( section.words.records ) }</h2>
					<RecordsEditor draft={ draft } section={ section } goTo={ goTo } />
				</section>
			) }
			<section className="prakat-card" hidden={ entry.section === PAGE }>
				<h2>{ __( 'Files', 'prakat' ) }</h2>
				<ErrorNotice error={ files.error } onDismiss={ files.clear } />
				<FileList
					files={ version.files }
					onRemove={ ( uuid ) =>
						files.run( async () => {
							const seen = seenOf( entry );
							if ( seen ) {
								put( await removeFile( entry.id, seen, uuid ) );
								announce( __( 'Removed.', 'prakat' ) );
							}
						} )
					}
					canUpload
				/>
			</section>
			<ErrorNotice error={ draft.error } onDismiss={ draft.clearError } />
			{ ! draft.dirty && <ToMend entry={ entry } /> }
			<div className={ `prakat-save ${ draft.dirty ? 'is-dirty' : '' }` }>
				<p role="status">
					{ draft.dirty && __( 'Not saved yet.', 'prakat' ) }
					{ ! draft.dirty && problems === 0 && __( 'Saved; nothing is missing.', 'prakat' ) }
					{ ! draft.dirty &&
						problems > 0 &&
						sprintf(
							/* translators: %d: how many things are wrong or missing. */
							_n(
								'Saved; %d thing is to be mended before it can be submitted.',
								'Saved; %d things are to be mended before it can be submitted.',
								problems,
								'prakat'
							),
							problems
						) }
				</p>
				<Button
					variant="primary"
					__next40pxDefaultSize
					isBusy={ draft.busy }
					disabled={ ! draft.dirty || draft.busy }
					accessibleWhenDisabled
					onClick={ save }
				>
					{ __( 'Save', 'prakat' ) }
				</Button>
			</div>
			<StaleDialog draft={ draft } fields={ contract.fields } />
		</FileDeskContext.Provider>
	);
}

/** What is still wrong or missing in what is saved, in the order in which one meets it. */
function ToMend( { entry }: { entry: EntryDetail } ) {
	const { count, first = [] } = entry.problems;
	if ( count === 0 || first.length === 0 ) {
		return null;
	}
	return (
		<section className="prakat-card">
			<h2>{ __( 'Still to be mended', 'prakat' ) }</h2>
			<ul className="prakat-tomend">
				{ first.map( ( { row, sentence } ) => (
					<li key={ `${ row }-${ sentence }` }>
						{ row === null
							? sentence
							: sprintf(
									/* translators: 1: number of a row, 2: what is wrong there. */
									__( 'Row %1$d: %2$s', 'prakat' ),
									row,
									sentence
								) }
					</li>
				) ) }
			</ul>
			{ count > first.length && (
				<p className="prakat-quiet">
					{ sprintf(
						/* translators: %d: how many more problems there are. */
						_n( 'and %d more', 'and %d more', count - first.length, 'prakat' ),
						count - first.length
					) }
				</p>
			) }
		</section>
	);
}
