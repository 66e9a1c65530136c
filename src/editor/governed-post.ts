/**
 * What the server says of the approval of the post that is open: it comes with WordPress's own answers, as their field
 * `prakat_governed`.
 */
import { store as editorStore } from '@wordpress/editor';
import { select } from '@wordpress/data';
import type { Governed } from '../admin/governed/api';

/** The open post, as the server last answered it. */
export interface OpenPost {
	id?: number;
	status?: string;
	type?: string;
	link?: string;
	prakat_governed?: Governed | null;
	_links?: { self?: { href: string }[] };
}

function isGoverned( value: unknown ): value is Governed {
	return typeof value === 'object' && value !== null && ( value as Governed ).governed === true;
}

/** The approval of a post, or null where its kind is not under it. */
export function approvalOf( post: OpenPost | null | undefined ): Governed | null {
	const said = post?.prakat_governed;
	return isGoverned( said ) ? said : null;
}

/** The same for the post that is open now, outside of any component. */
export function approvalNow(): Governed | null {
	return approvalOf( select( editorStore ).getCurrentPost() as OpenPost );
}
