import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { SectionContract } from '../api/types';
import { RemarkCount } from '../comments/remark-count';
import { useDesk } from '../context';
import type { Draft } from '../entry/use-draft';
import { Pager } from '../ui/pager';
import { rowProblemCount } from './cell-problems';
import { withInserted } from './model';
import { summaryOf, titleOf } from './summary';

const PER_PAGE = 20;

interface Props {
	draft: Draft;
	section: SectionContract;
	openRow: ( place: number ) => void;
}

/** Records as cards that open into their form: for a telephone, and for what is no table. */
export function Cards( { draft, section, openRow }: Props ) {
	const { say, language, zone } = useDesk();
	const [ page, setPage ] = useState( 1 );
	const rows = draft.grid.rows;
	const first = ( page - 1 ) * PER_PAGE;
	const { need } = draft;
	useEffect( () => need( first, first + PER_PAGE - 1 ), [ need, first ] );
	const add = () => {
		draft.changeGrid( ( state ) => withInserted( state, rows.length ) );
		setPage( Math.ceil( ( rows.length + 1 ) / PER_PAGE ) );
		openRow( rows.length );
	};
	return (
		<div className="prakat-cards">
			<ul>
				{ rows.slice( first, first + PER_PAGE ).map( ( row, step ) => {
					const wrong = rowProblemCount( row );
					return (
						<li key={ row.key } className={ wrong > 0 ? 'has-problems' : '' }>
							<button type="button" onClick={ () => openRow( first + step ) }>
								<span className="prakat-cards__number">{ first + step + 1 }</span>
								<span className="prakat-cards__body">
									<strong>
										{ row.record === null
											? '…'
											: titleOf( section, row.record, language, zone ) || __( '(empty)', 'prakat' ) }
									</strong>
									<span className="prakat-quiet">{ row.record && summaryOf( section, row.record, language, zone ) }</span>
									{ row.from !== null && <RemarkCount row={ row.from } /> }
									{ wrong > 0 && (
										<span className="prakat-field__problems">
											{ sprintf(
												/* translators: %d: how many problems a row has. */
												_n( '%d thing to mend', '%d things to mend', wrong, 'prakat' ),
												wrong
											) }
										</span>
									) }
								</span>
							</button>
						</li>
					);
				} ) }
			</ul>
			<Pager
				page={ page }
				pages={ Math.ceil( rows.length / PER_PAGE ) }
				onPage={ setPage }
				label={ __( 'Pages of records', 'prakat' ) }
			/>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled={ rows.length >= section.maxRecords }
				accessibleWhenDisabled
				onClick={ add }
			>
				{ sprintf(
					/* translators: %s: what is added, for example "bidder". */
					__( 'Add: %s', 'prakat' ),
					say( section.words.record )
				) }
			</Button>
		</div>
	);
}
