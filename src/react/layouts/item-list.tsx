import type { ReactElement } from 'react';

import { FactsRecord } from './facts';
import type { Parts } from './parts';

/** Short records of equal rank, a list item each. Twin of `Prakat\Render\Layouts\ItemList`. */
export function ItemList( { parts }: { parts: Parts } ): ReactElement {
	return (
		<ul className="prakat-records">
			{ parts.rows.map( ( row ) => (
				<FactsRecord key={ row.key } parts={ parts } row={ row } as="li" />
			) ) }
		</ul>
	);
}
