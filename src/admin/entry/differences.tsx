import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getDiff } from '../api/entries';
import type { FieldDifference, RowDifference } from '../api/types';
import { pathIn } from '../comments/remarks';
import { RemarkSpot } from '../comments/remark-spot';
import { isLong } from '../governed/differences';
import { TextDifference } from '../governed/text-difference';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { sentencesOf } from './change-summary';

interface Props {
	a: number;
	b: number;
	/** The newer one is the version in hand: its fields and rows can be remarked on. */
	remarkable?: boolean;
}

/** What differs between two versions: in sentences, then field by field and row by row. */
export function Differences( { a, b, remarkable = false }: Props ) {
	const [ page, setPage ] = useState( 1 );
	const diff = useLoad( `diff-${ a }-${ b }-${ page }`, () => getDiff( a, b, page ) );
	if ( diff.error ) {
		return <ErrorNotice error={ diff.error } onRetry={ diff.reload } />;
	}
	if ( ! diff.data ) {
		return <Waiting />;
	}
	return (
		<div className="prakat-diff">
			<div role="status">
				<ul className="prakat-diff__sum">
					{ sentencesOf( diff.data ).map( ( sentence ) => (
						<li key={ sentence }>{ sentence }</li>
					) ) }
				</ul>
			</div>
			{ diff.data.header.length > 0 && (
				<>
					<h3>{ __( 'About the entry', 'prakat' ) }</h3>
					<FieldDifferences fields={ diff.data.header } scope={ remarkable ? 'header' : null } />
				</>
			) }
			{ diff.data.rows.length > 0 && (
				<>
					<h3>{ __( 'Rows', 'prakat' ) }</h3>
					{ diff.data.rows.map( ( row ) => (
						<RowDifferences
							key={ `${ row.kind }-${ row.before }-${ row.after }` }
							row={ row }
							scope={ remarkable && row.after !== null ? `records.${ row.after }` : null }
						/>
					) ) }
				</>
			) }
			<Pager page={ diff.data.page } pages={ diff.data.pages } onPage={ setPage } label={ __( 'Pages of differences', 'prakat' ) } />
		</div>
	);
}

function kindWords( kind: RowDifference[ 'kind' ] ): string {
	return {
		added: __( 'Added', 'prakat' ),
		removed: __( 'Removed', 'prakat' ),
		changed: __( 'Changed', 'prakat' ),
	}[ kind ];
}

function RowDifferences( { row, scope }: { row: RowDifference; scope: string | null } ) {
	return (
		<details className={ `prakat-diff__row is-${ row.kind }` } open={ row.kind === 'changed' }>
			<summary>
				<span className="prakat-diff__kind">{ kindWords( row.kind ) }</span>{ ' ' }
				<span className="prakat-diff__number">
					{ sprintf(
						/* translators: %d: number of a row. */
						__( 'row %d', 'prakat' ),
						row.after ?? row.before ?? 0
					) }
				</span>{ ' ' }
				{ row.title }
			</summary>
			<FieldDifferences fields={ row.fields } scope={ scope } />
			<RemarkSpot path={ scope } />
		</details>
	);
}

function FieldDifferences( { fields, scope }: { fields: readonly FieldDifference[]; scope: string | null } ) {
	const none = <span className="prakat-quiet">{ __( '(empty)', 'prakat' ) }</span>;
	return (
		<table className="prakat-diff__fields">
			<thead>
				<tr>
					<th scope="col">{ __( 'Field', 'prakat' ) }</th>
					<th scope="col">{ __( 'Before', 'prakat' ) }</th>
					<th scope="col">{ __( 'After', 'prakat' ) }</th>
				</tr>
			</thead>
			<tbody>
				{ fields.map( ( field ) => (
					<tr key={ field.path.join( '.' ) }>
						<th scope="row">{ field.label }</th>
						{ field.before !== null && field.after !== null && isLong( field.before + field.after ) ? (
							<td colSpan={ 2 } className="is-text">
								<TextDifference before={ field.before } after={ field.after } />
								<RemarkSpot path={ pathIn( scope, field.path ) } />
							</td>
						) : (
							<>
								<td data-label={ __( 'Before', 'prakat' ) }>
									{ field.before === null ? none : <del>{ field.before }</del> }
								</td>
								<td data-label={ __( 'After', 'prakat' ) }>
									{ field.after === null ? none : <ins>{ field.after }</ins> }
									<RemarkSpot path={ pathIn( scope, field.path ) } />
								</td>
							</>
						) }
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
