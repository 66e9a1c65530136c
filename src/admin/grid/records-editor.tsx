import { Button } from '@wordpress/components';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { JsonRecord, SectionContract } from '../api/types';
import { RemarkScope } from '../comments/remarks';
import { useDesk } from '../context';
import { gridColumns } from '../fields/adapter';
import { Group } from '../fields/controls/group';
import { isRecord } from '../fields/path';
import type { Draft } from '../entry/use-draft';
import { useNarrow } from '../ui/narrow';
import { Waiting } from '../ui/waiting';
import { Cards } from './cards';
import { Grid } from './grid';
import { withDeleted, withInserted, withRecord } from './model';
import { RecordDialog } from './record-dialog';

interface Props {
	draft: Draft;
	section: SectionContract;
	/** A saved row to be opened, for example the one that a remark names; `at` tells a second wish for the same row. */
	goTo?: { row: number; at: number } | null;
}

/** A section's records as they are best written: one form, a spreadsheet, or cards. */
export function RecordsEditor( { draft, section, goTo = null }: Props ) {
	const narrow = useNarrow();
	const [ opened, setOpened ] = useState< number | null >( null );
	const columns = useMemo( () => gridColumns( section.fields ), [ section.fields ] );
	const { need } = draft;
	const wanted = goTo ? draft.grid.rows.findIndex( ( row ) => row.from === goTo.row ) : -1;
	useEffect( () => {
		if ( goTo && wanted >= 0 ) {
			need( wanted, wanted );
			setOpened( wanted );
		}
		// A wish is followed once, not again when rows move.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ goTo ] );
	if ( section.layout === 'facts' && draft.grid.rows.length <= 1 ) {
		return <OneRecord draft={ draft } section={ section } />;
	}
	const row = opened === null ? undefined : draft.grid.rows[ opened ];
	const apply = ( record: JsonRecord ) => {
		if ( opened !== null ) {
			draft.changeGrid( ( state ) => withRecord( state, opened, record ) );
		}
		setOpened( null );
	};
	return (
		<>
			{ section.layout === 'table' && ! narrow ? (
				<Grid draft={ draft } section={ section } columns={ columns } openRow={ setOpened } />
			) : (
				<Cards draft={ draft } section={ section } openRow={ setOpened } />
			) }
			{ opened !== null && row && row.record !== null && (
				<RecordDialog
					key={ row.key }
					section={ section }
					row={ row }
					place={ opened }
					onClose={ () => setOpened( null ) }
					onApply={ apply }
					onDelete={ () => {
						draft.changeGrid( ( state ) => withDeleted( state, [ opened ] ) );
						setOpened( null );
					} }
				/>
			) }
		</>
	);
}

/** The first record of a section of facts (most have no second), as a form on the page. */
function OneRecord( { draft, section }: Props ) {
	const row = draft.grid.rows[ 0 ];
	const { need } = draft;
	const { say } = useDesk();
	useEffect( () => need( 0, 0 ), [ need ] );
	if ( row && row.record === null ) {
		return <Waiting />;
	}
	return (
		<>
			<RemarkScope.Provider value="records.1">
				<Group
					fields={ section.fields }
					path={ [] }
					value={ row?.record ?? {} }
					problems={ row?.problems ?? [] }
					onChange={ ( next ) => {
						const record = isRecord( next ) ? next : {};
						draft.changeGrid( ( state ) =>
							state.rows.length === 0 ? withInserted( state, 0, record ) : withRecord( state, 0, record )
						);
					} }
				/>
			</RemarkScope.Provider>
			{ row && section.maxRecords > 1 && (
				<Button
					variant="secondary"
					__next40pxDefaultSize
					onClick={ () => draft.changeGrid( ( state ) => withInserted( state, 1 ) ) }
				>
					{ sprintf(
						/* translators: %s: what is added, for example "bidder". */
						__( 'Add another: %s', 'prakat' ),
						say( section.words.record )
					) }
				</Button>
			) }
		</>
	);
}
