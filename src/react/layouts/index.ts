import type { FunctionComponent } from 'react';

import type { Layout } from '../../sdk/contract';
import { Documents } from './documents';
import { Facts } from './facts';
import { ItemList } from './item-list';
import type { Parts } from './parts';
import { Table } from './table';

/** The layouts by the name that contracts use. */
export const layouts: Record< Layout, FunctionComponent< { parts: Parts } > > = {
	table: Table,
	documents: Documents,
	facts: Facts,
	list: ItemList,
};
