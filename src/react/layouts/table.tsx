import type { ReactElement } from 'react';

import { SortLink } from '../controls';
import { Fact } from '../meta';
import { fieldAt, valueAt } from '../paths';
import type { RowView } from '../types';
import { factsOf, keyOf, labelOf, nameOf, primaryOf, type Parts } from './parts';

const NUMBERS = [ 'money', 'integer' ];

/** A column's label; that of money says in what. */
function columnLabel( parts: Parts, path: string ): string {
	const label = labelOf( parts, path );
	return fieldAt( parts.contract.fields, path )?.kind === 'money' && ! label.includes( '(' )
		? `${ label } (${ parts.speaker.word( 'baht' ) })`
		: label;
}

function columnClass( parts: Parts, path: string ): string | undefined {
	return NUMBERS.includes( fieldAt( parts.contract.fields, path )?.kind ?? '' ) ? 'prakat-number' : undefined;
}

function ColumnHeading( { parts, path }: { parts: Parts; path: string } ): ReactElement {
	const { state } = parts;
	const sort = state?.sort( path );
	const label = columnLabel( parts, path );
	return (
		<th scope="col" className={ columnClass( parts, path ) } aria-sort={ sort && state?.ariaSort( sort ) }>
			{ state && sort ? <SortLink state={ state } sort={ sort } label={ label } /> : label }
		</th>
	);
}

/** Id of a record's row heading. */
const rowId = ( { instance }: Parts, { key }: RowView ): string => `${ instance }-${ key }`;

/** What else is known of a record. */
function More( { parts, columns, row }: { parts: Parts; columns: readonly string[]; row: RowView } ): ReactElement | null {
	const { speaker, entries } = parts;
	const facts = factsOf( parts, row.record, columns );
	const place = entries.length > 1 ? entries.findIndex( ( { uuid } ) => uuid === row.entry ) + 1 : 0;
	if ( ! facts.length && ! place ) {
		return null;
	}
	return (
		<tr className="prakat-more">
			<td colSpan={ columns.length }>
				<details>
					{ /* "Details" alone says nothing to who can't see which row it is in. */ }
					<summary aria-describedby={ rowId( parts, row ) }>{ speaker.word( 'details' ) }</summary>
					<dl>
						{ facts }
						{ place > 0 && (
							// Its title and facts stand once, below the table.
							<Fact term={ speaker.word( 'partOf' ) }>
								<a href={ `#${ parts.instance }-e${ place }` }>
									{ speaker.word( 'entryNumber', { number: speaker.number( place ) } ) }
								</a>
							</Fact>
						) }
					</dl>
				</details>
			</td>
		</tr>
	);
}

/** Records as a table. Twin of `Prakat\Render\Layouts\Table`. */
export function Table( { parts }: { parts: Parts } ): ReactElement {
	const { contract, speaker, values, state, rows } = parts;
	const columns = [ ...new Set( [ primaryOf( contract ), ...parts.columns ] ) ];
	const order = state?.orderWords();
	return (
		<table>
			<caption>
				{ speaker.words( contract.words.records ) }
				{ order && (
					<>
						{ ' ' }
						<span className="prakat-order">{ order }</span>
					</>
				) }
			</caption>
			<thead data-label={ state && speaker.word( 'sortBy' ) }>
				<tr>
					{ columns.map( ( path ) => (
						<ColumnHeading key={ path } parts={ parts } path={ path } />
					) ) }
				</tr>
			</thead>
			{ rows.map( ( row ) => (
				<tbody key={ row.key } data-wp-key={ keyOf( parts, row.key ) }>
					<tr>
						<th scope="row" id={ rowId( parts, row ) }>
							{ nameOf( parts, row.record ) }
						</th>
						{ columns.slice( 1 ).map( ( path ) => {
							const field = fieldAt( contract.fields, path );
							return (
								<td key={ path } data-label={ columnLabel( parts, path ) } className={ columnClass( parts, path ) }>
									{ field && values.show( field, valueAt( row.record, path ), true ) }
								</td>
							);
						} ) }
					</tr>
					<More parts={ parts } columns={ columns } row={ row } />
				</tbody>
			) ) }
		</table>
	);
}
