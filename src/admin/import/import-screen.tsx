import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { commitImport, dropImport } from '../api/imports';
import { seenOf } from '../api/entries';
import type { EntryDetail, Import, ImportPreview, ImportProgress, SectionContract } from '../api/types';
import { navigate } from '../router';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { ChooseFile } from './choose-file';
import { MapColumns } from './map-columns';
import { Preview } from './preview';
import { Report } from './report';
import { Running } from './running';

interface Props {
	entry: EntryDetail;
	section: SectionContract;
	onCommitted: ( entry: EntryDetail ) => void;
}

/** Where an import is; each step carries what the next one needs. */
type Step =
	| { is: 'choose' }
	| { is: 'map'; import: Import }
	| { is: 'preview'; import: Import; preview: ImportPreview }
	| { is: 'run'; import: Import }
	| { is: 'done'; import: Import; progress: ImportProgress };

/** From a spreadsheet's file into the draft: all of it, or nothing. */
export function ImportScreen( { entry, section, onCommitted }: Props ) {
	const [ step, setStep ] = useState< Step >( { is: 'choose' } );
	const task = useTask();
	const names = [
		__( 'File', 'prakat' ),
		__( 'Columns', 'prakat' ),
		__( 'Preview', 'prakat' ),
		__( 'Check every row', 'prakat' ),
		__( 'Take over', 'prakat' ),
	];
	const place = [ 'choose', 'map', 'preview', 'run', 'done' ].indexOf( step.is );

	const again = () => {
		if ( step.is !== 'choose' ) {
			// Best effort: what stays behind is cleared away by the server in time.
			dropImport( step.import.uuid ).catch( () => undefined );
		}
		setStep( { is: 'choose' } );
	};
	const commit = ( uuid: string ) =>
		task.run( async () => {
			const seen = seenOf( entry );
			if ( seen ) {
				onCommitted( await commitImport( uuid, seen ) );
				announce( __( 'The rows are in the draft.', 'prakat' ) );
				navigate( { view: 'entry', id: entry.id, tab: 'content' } );
			}
		} );

	return (
		<section className="prakat-card prakat-import">
			<h2>{ __( 'Import from a spreadsheet', 'prakat' ) }</h2>
			<ol className="prakat-import__steps">
				{ names.map( ( name, index ) => (
					<li key={ name } className={ index < place ? 'is-done' : '' } aria-current={ index === place ? 'step' : undefined }>
						{ name }
					</li>
				) ) }
			</ol>
			{ step.is === 'choose' && (
				<ChooseFile entry={ entry } onUploaded={ ( started ) => setStep( { is: 'map', import: started } ) } />
			) }
			{ step.is === 'map' && (
				<MapColumns
					key={ `${ step.import.sheet }-${ step.import.encoding }` }
					started={ step.import }
					section={ section }
					existing={ entry.open?.recordCount ?? 0 }
					onMapped={ ( preview ) => setStep( { is: 'preview', import: preview.import, preview } ) }
					onReread={ ( reread ) => setStep( { is: 'map', import: reread } ) }
					onAgain={ again }
				/>
			) }
			{ step.is === 'preview' && (
				<Preview
					preview={ step.preview }
					section={ section }
					onBack={ () => setStep( { is: 'map', import: step.import } ) }
					onRun={ () => setStep( { is: 'run', import: step.import } ) }
				/>
			) }
			{ step.is === 'run' && (
				<Running
					uuid={ step.import.uuid }
					onEnd={ ( progress ) => setStep( { is: 'done', import: step.import, progress } ) }
					onAgain={ again }
				/>
			) }
			{ step.is === 'done' && (
				<>
					<ErrorNotice error={ task.error } onDismiss={ task.clear } />
					<Report
						uuid={ step.import.uuid }
						progress={ step.progress }
						replaces={ step.import.mode === 'replace' ? ( entry.open?.recordCount ?? 0 ) : 0 }
						busy={ task.busy }
						onCommit={ () => commit( step.import.uuid ) }
						onAgain={ again }
						onMap={ () => setStep( { is: 'map', import: step.import } ) }
					/>
				</>
			) }
		</section>
	);
}
