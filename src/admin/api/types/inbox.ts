/**
 * What waits for a person.
 */
import type { Person, Seen } from './basics';
import type { EntrySummary } from './entry';

export interface InboxItem {
	entry: EntrySummary;
	/** Acts asked of this person. */
	acts: string[];
	/** Since when it waits. */
	since: string;
	requestNumber: string | null;
	urgent: boolean;
	ratifyBy: string | null;
	/** Who sent it here. */
	from: Person | null;
	/** The version that waits; to be sent with an act. */
	seen?: Seen;
	/** Which level of its route it stands at, or null where it has none. */
	level?: { at: number; of: number; name: string } | null;
	due?: string | null;
	/** Working days past the due time; 0 is in time. */
	late?: number;
	/** This person has opened exactly this version. */
	opened?: boolean;
	/** Remarks on it that nobody settled. */
	warnings?: number;
	/** The public version, or null. */
	live?: number | null;
	/** What differs from the public version, in numbers; null when nobody counted. */
	changes?: InboxChanges | null;
}

/** What an item changes for the public. */
export interface InboxChanges {
	/** Nothing of it is public yet. */
	first: boolean;
	/** Fields of the header. */
	header: number;
	added: number;
	removed: number;
	changed: number;
	files: number;
}
