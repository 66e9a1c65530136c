import type { ReactElement } from 'react';

import type { FieldKind } from '../../sdk/contract';
import { Entry, Fact, heading } from '../meta';
import type { PublicRecord, RowView } from '../types';
import { factsOf, keyOf, labelOf, nameOf, primaryOf, showOf, type Parts } from './parts';

const FILES: readonly FieldKind[] = [ 'file', 'files' ];
const STEPS: readonly FieldKind[] = [ 'steps' ];

/** Fields with a heading and a place of their own. */
function Apart( { parts, record, kinds }: { parts: Parts; record: PublicRecord; kinds: readonly FieldKind[] } ): ReactElement {
	const Title = heading( parts.level + 1 );
	return (
		<>
			{ Object.entries( parts.contract.fields ).map( ( [ name, field ] ) => {
				const shown = field.public && kinds.includes( field.kind ) ? parts.values.show( field, record[ name ] ) : null;
				return (
					shown && (
						<div key={ name } className={ `prakat-part-${ field.kind === 'steps' ? 'steps' : 'files' }` }>
							<Title>{ parts.speaker.words( field.label ) }</Title>
							{ shown }
						</div>
					)
				);
			} ) }
		</>
	);
}

function Document( { parts, row, isLast }: { parts: Parts; row: RowView; isLast: boolean } ): ReactElement {
	const { contract, values, speaker, state } = parts;
	const Title = heading( parts.level );
	const primary = primaryOf( contract );
	const apart = Object.keys( contract.fields ).filter( ( name ) =>
		[ ...FILES, ...STEPS ].includes( contract.fields[ name ]?.kind ?? 'text' )
	);
	const first = parts.columns.filter( ( path ) => path !== primary && ! apart.includes( path ) );
	const facts = [
		...first.flatMap( ( path ) => {
			const shown = showOf( parts, path, row.record );
			return shown === null
				? []
				: [
						<Fact key={ path } term={ labelOf( parts, path ) }>
							{ shown }
						</Fact>,
					];
		} ),
		...factsOf( parts, row.record, [ primary, ...first, ...apart ] ),
	];
	const entry = isLast && state ? parts.entries.find( ( { uuid } ) => uuid === row.entry ) : undefined;
	return (
		<article className="prakat-record" data-wp-key={ keyOf( parts, row.key ) }>
			<Title>{ nameOf( parts, row.record ) }</Title>
			<Apart parts={ parts } record={ row.record } kinds={ FILES } />
			{ facts.length > 0 && <dl className="prakat-facts">{ facts }</dl> }
			<Apart parts={ parts } record={ row.record } kinds={ STEPS } />
			{ entry && <Entry entry={ entry } speaker={ speaker } values={ values } /> }
		</article>
	);
}

/**
 * Records as documents, one after the other: what can be downloaded and what is asked first, then the steps. Twin of
 * `Prakat\Render\Layouts\Documents`.
 */
export function Documents( { parts }: { parts: Parts } ): ReactElement {
	return (
		<div className="prakat-records">
			{ parts.rows.map( ( row, index ) => (
				<Document key={ row.key } parts={ parts } row={ row } isLast={ parts.rows[ index + 1 ]?.entry !== row.entry } />
			) ) }
		</div>
	);
}
