/**
 * Saving a governed post: the content goes to its pending version, and nothing that a save asks for makes it public.
 */
import type { Governed } from '../admin/governed/api';

export type Edits = Record< string, unknown >;

/** States that a save may ask for; every other one is the approval's to give. */
const HARMLESS: readonly unknown[] = [ undefined, 'draft', 'auto-draft', 'trash' ];

/**
 * What is sent to the server: without a status that only the approval gives, with what this person saw.
 *
 * @param edits    What WordPress would send.
 * @param approval Of the post.
 */
export function harmless( edits: Edits, approval: Governed ): Edits {
	const { status, ...rest } = edits;
	const kept = HARMLESS.includes( status ) ? edits : { ...rest, ...( approval.state === 'live' ? {} : { status: 'draft' } ) };
	// What this person saw, so that nobody's work is written over.
	return { ...kept, prakat_seen: approval.pending?.seen ?? null };
}

/** Whether the button was pressed that asks to go on with the approval after the save. */
export function asksToPropose( edits: Edits, approval: Governed ): boolean {
	return approval.state !== 'live' && ! HARMLESS.includes( edits[ 'status' ] );
}
