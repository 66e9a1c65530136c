import { Button, Flex, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { saveBytes } from '../api/files';
import { getImportProblems } from '../api/imports';
import type { ImportProblem, ImportProgress } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad, useTask } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { ProblemsTable } from './problems-table';
import { reportCsv } from './report-csv';

interface Props {
	uuid: string;
	progress: ImportProgress;
	/** Rows of the draft that the imported ones take the place of. */
	replaces: number;
	busy: boolean;
	onCommit: () => void;
	onMap: () => void;
	onAgain: () => void;
}

/** The last step: take all rows over, or read which row is refused and why. */
export function Report( { uuid, progress, replaces, busy, onCommit, onMap, onAgain }: Props ) {
	if ( progress.state === 'ready' ) {
		return (
			<>
				<Notice className="prakat-notice" status="success" isDismissible={ false }>
					{ sprintf(
						/* translators: %d: how many rows. */
						_n( '%d row is in order.', 'All %d rows are in order.', progress.total, 'prakat' ),
						progress.total
					) }
				</Notice>
				{ replaces > 0 && (
					<p>
						{ sprintf(
							/* translators: %d: how many rows. */
							_n(
								'They replace the %d row that is in the draft now.',
								'They replace the %d rows that are in the draft now.',
								replaces,
								'prakat'
							),
							replaces
						) }
					</p>
				) }
				<Flex justify="flex-end" className="prakat-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onAgain }>
						{ __( 'Another file', 'prakat' ) }
					</Button>
					<Button variant="primary" __next40pxDefaultSize isBusy={ busy } onClick={ onCommit }>
						{ __( 'Take the rows over into the draft', 'prakat' ) }
					</Button>
				</Flex>
			</>
		);
	}
	return <Refused uuid={ uuid } progress={ progress } onMap={ onMap } onAgain={ onAgain } />;
}

function Refused( { uuid, progress, onMap, onAgain }: Pick< Props, 'uuid' | 'progress' | 'onMap' | 'onAgain' > ) {
	const [ page, setPage ] = useState( 1 );
	const problems = useLoad( `import-problems-${ uuid }-${ page }`, () => getImportProblems( uuid, page ) );
	const task = useTask();
	const download = () =>
		task.run( async () => {
			const all: ImportProblem[] = [];
			let pages = 1;
			for ( let at = 1; at <= pages; at++ ) {
				const answer = await getImportProblems( uuid, at );
				all.push( ...answer.items );
				pages = answer.pages;
			}
			saveBytes( new Blob( [ reportCsv( all ) ], { type: 'text/csv' } ), 'import-report.csv' );
		} );
	return (
		<>
			<Notice className="prakat-notice" status="warning" isDismissible={ false }>
				{ sprintf(
					/* translators: %d: how many problems. */
					_n(
						'%d cell is refused, so nothing was taken over. Mend the file and choose it again.',
						'%d cells are refused, so nothing was taken over. Mend the file and choose it again.',
						progress.problems,
						'prakat'
					),
					progress.problems
				) }
			</Notice>
			<ErrorNotice error={ problems.error } onRetry={ problems.reload } />
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			{ ! problems.data && ! problems.error && <Waiting /> }
			{ problems.data && (
				<>
					<ProblemsTable problems={ problems.data.items } />
					<Pager page={ page } pages={ problems.data.pages } onPage={ setPage } label={ __( 'Pages of the report', 'prakat' ) } />
				</>
			) }
			<Flex justify="flex-end" wrap className="prakat-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onMap }>
					{ __( 'Back to the columns', 'prakat' ) }
				</Button>
				<Button variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ download }>
					{ __( 'Download the report', 'prakat' ) }
				</Button>
				<Button variant="primary" __next40pxDefaultSize onClick={ onAgain }>
					{ __( 'Another file', 'prakat' ) }
				</Button>
			</Flex>
		</>
	);
}
