import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getVersions } from '../api/entries';
import type { EntryDetail, VersionDetail } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useLoad } from '../ui/load';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { stateWords } from '../words/workflow';
import { Differences } from './differences';
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
