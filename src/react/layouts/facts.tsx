import type { ReactElement } from 'react';

import { heading } from '../meta';
import type { RowView } from '../types';
import { factsOf, keyOf, nameOf, primaryOf, type Parts } from './parts';

/** One record: its name and all its facts, in the order of the form. */
export function FactsRecord( { parts, row, as: Tag }: { parts: Parts; row: RowView; as: 'article' | 'li' } ): ReactElement {
	const Title = heading( parts.level );
	return (
		<Tag className="prakat-record" data-wp-key={ keyOf( parts, row.key ) }>
			<Title>{ nameOf( parts, row.record ) }</Title>
			<dl className="prakat-facts">{ factsOf( parts, row.record, [ primaryOf( parts.contract ) ] ) }</dl>
		</Tag>
	);
}

/** A few records of many facts each, all of them open. Twin of `Prakat\Render\Layouts\Facts`. */
export function Facts( { parts }: { parts: Parts } ): ReactElement {
	return (
		<div className="prakat-records">
			{ parts.rows.map( ( row ) => (
				<FactsRecord key={ row.key } parts={ parts } row={ row } as="article" />
			) ) }
		</div>
	);
}
