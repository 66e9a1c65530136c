/**
 * The register, its verification and its heads.
 */

/** A line of the register, in words. */
export interface RegisterRow {
	seq: number;
	at: string;
	actor: string;
	position: string;
	actingFor: string | null;
	act: string;
	entry: { id: number; title: string } | null;
	versionNumber: number | null;
	fromState: string | null;
	toState: string | null;
	reason: { code: string; words: string } | null;
	/** One sentence in the reader's language. */
	sentence: string;
	hash: string;
	/** The code that stands on paper, for example `1234-7KQ4-9XWM`. */
	code?: string;
}

/** GET /register/verify: of the piece that was read from `from` on. */
export interface Verdict {
	sound: boolean;
	rows: number;
	head: string;
	/** First row at which the chain doesn't hold. */
	brokenAt: number | null;
	sentence: string;
	findings: { kind: string; seq: number; sentence: string }[];
	/** How many kept heads were compared. */
	anchors: number;
	/** The row to go on with; null at the end. */
	next: number | null;
	/** The last row's number. */
	of: number;
	verifiedAt: string;
}

/** GET /register/anchor: the head of the chain, for everybody to note down. */
export interface Anchor {
	seq: number;
	hash: string;
	at: string;
	day: string;
	agency: string;
	/** The site's own address. */
	site: string;
}
