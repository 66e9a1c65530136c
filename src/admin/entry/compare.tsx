import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getDiff, getVersions } from '../api/entries';
import type { EntryDetail, FieldDifference, RowDifference, VersionDetail } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useLoad } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { stateWords } from '../words/workflow';
import { sentencesOf } from './change-summary';
import { firstPair } from './first-pair';

/** Two versions side by side. */
export function Compare( { entry }: { entry: EntryDetail } ) {
	const desk = useDesk();
	const versions = useLoad( `versions-${ entry.id }-${ entry.rev }-${ entry.state }`, () => getVersions( entry.id ) );
	const [ chosen, setChosen ] = useState< [ number, number ] | null >( null );
	if ( versions.error ) {
		return <ErrorNotice error={ versions.error } onRetry={ versions.reload } />;
	}
	if ( ! versions.data ) {
		return <Waiting />;
	}
	const list = versions.data.slice().sort( ( a, b ) => b.number - a.number );
	const pair = chosen ?? firstPair( list, entry );
	const name = ( version: VersionDetail ) =>
		`${ sprintf(
			/* translators: %d: number of a version. */
			__( 'Version %d', 'prakat' ),
			version.number
		) } · ${ desk.say( stateWords( version.state ) ) } · ${ showDateTime( version.createdAt, desk.zone, desk.language ) }`;
	if ( ! pair ) {
		return (
			<section className="prakat-card">
				<p>{ __( 'There is one version so far, so there is nothing to compare.', 'prakat' ) }</p>
				<ul>
					{ list.map( ( version ) => (
						<li key={ version.id }>{ name( version ) }</li>
					) ) }
				</ul>
			</section>
		);
	}
	const choose = ( which: 0 | 1, label: string ) => (
		<Field label={ label }>
			{ ( control ) => (
				<select
					{ ...control }
					className="prakat-input"
					value={ pair[ which ] }
					onChange={ ( event ) => {
						const id = Number( event.target.value );
						setChosen( which === 0 ? [ id, pair[ 1 ] ] : [ pair[ 0 ], id ] );
					} }
				>
					{ list.map( ( version ) => (
						<option key={ version.id } value={ version.id }>
							{ name( version ) }
						</option>
					) ) }
				</select>
			) }
		</Field>
	);
	return (
		<section className="prakat-card">
			<h2>{ __( 'Versions side by side', 'prakat' ) }</h2>
			<div className="prakat-group is-side-by-side">
				{ choose( 0, __( 'Before', 'prakat' ) ) }
				{ choose( 1, __( 'After', 'prakat' ) ) }
			</div>
			<Differences key={ pair.join( '-' ) } a={ pair[ 0 ] } b={ pair[ 1 ] } />
		</section>
	);
}

function Differences( { a, b }: { a: number; b: number } ) {
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
			<ul className="prakat-diff__sum" role="status">
				{ sentencesOf( diff.data ).map( ( sentence ) => (
					<li key={ sentence }>{ sentence }</li>
				) ) }
			</ul>
			{ diff.data.header.length > 0 && (
				<>
					<h3>{ __( 'About the entry', 'prakat' ) }</h3>
					<FieldDifferences fields={ diff.data.header } />
				</>
			) }
			{ diff.data.rows.length > 0 && (
				<>
					<h3>{ __( 'Rows', 'prakat' ) }</h3>
					{ diff.data.rows.map( ( row ) => (
						<RowDifferences key={ `${ row.kind }-${ row.before }-${ row.after }` } row={ row } />
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

function RowDifferences( { row }: { row: RowDifference } ) {
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
			<FieldDifferences fields={ row.fields } />
		</details>
	);
}

function FieldDifferences( { fields }: { fields: readonly FieldDifference[] } ) {
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
						<td data-label={ __( 'Before', 'prakat' ) }>{ field.before === null ? none : <del>{ field.before }</del> }</td>
						<td data-label={ __( 'After', 'prakat' ) }>{ field.after === null ? none : <ins>{ field.after }</ins> }</td>
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
