import type { FactId, GuardDefinition, GuardId } from './types';

/** What each circumstance means. Who computes it must be able to answer in the transaction that acts. */
export const facts: Record< FactId, string > = {
	'seen-present': 'The actor named the version, save count and hash that were on the screen.',
	'seen-current': 'What was on the screen is what is stored now: same version, same save count, same hash.',
	author: 'The actor, or everyone for whom the actor stands in with this duty, changed some byte of the version or of a version since the last approval.',
	proposer: 'The actor, or everyone for whom the actor stands in with this duty, submitted the version.',
	recorder: 'The actor recorded the spoken permission of the urgent publication.',
	reason: 'A reason code that fits the act and words beside it were given in the same request.',
	'removal-told':
		'The way of taking down is one of the contract’s, and everything that it asks for was told in the form that it may have.',
	'removal-duty': 'The actor holds one of the duties that this way of taking down asks for.',
	'successor-fit':
		'The entry that is to take its place is another one that is public now or that the actor may see, and doesn’t lead back here; or none is asked for.',
	complete: 'Header and records have no problem, and there is at least one record or the statement that there is none.',
	'period-valid': 'The publication period has an end, and the end is after its beginning and after now.',
	'long-enough':
		'The publication period is no shorter than the section’s minimum, counted from when the entry first was public where it is public already.',
	'hash-matches': 'The digest computed now over fields, records and file bytes is the digest the request was made for.',
	declared:
		'All declarations that are asked for came with the act; where the act asks for them only once, that somebody made them for this version before is enough.',
	'urgent-details':
		'Who gave the word, when, by what means and why were all told, and the time is neither in the future nor longer ago than the time for the ratification.',
	'urgent-approver':
		'The person who gave the word held the duty to approve at that time, is another than the recorder and changed or submitted nothing of the version.',
	'ratify-in-time': 'The time set for the written ratification has not passed.',
	'period-over': 'The publication period has ended.',
	'no-gap': 'No version is public, or the period of this one has begun: replacing the live one leaves no time without either.',
	screened:
		'No identity number of a natural person stands in header, records, names of files or files but those for which somebody else than its authors said why.',
	accessible: 'Nothing was found in it that somebody certainly can’t read past: an error of accessibility.',
	given: 'The actor, or everyone for whom the actor stands in with this duty, gave this level already, or another one where the agency has not said that one person may give two.',
	'unchecked-route': 'The route of the request has no level that checks.',
	'extension-due': 'An outage that was approved gives this entry exactly the end that is asked for, and it has not got it yet.',
	'stage-done': 'With this act, every level of the route that the state waits for has all its approvals.',
};

/** Conditions by name: which fact must be what, and the refusal when it is not. */
export const guards: Record< GuardId, GuardDefinition > = {
	'not-author': { fact: 'author', is: false, refusal: 'own-work' },
	'not-proposer': { fact: 'proposer', is: false, refusal: 'own-request' },
	'not-recorder': { fact: 'recorder', is: false, refusal: 'own-record' },
	'own-request': { fact: 'proposer', is: true, refusal: 'not-own-request' },
	'with-reason': { fact: 'reason', is: true, refusal: 'reason-missing' },
	'removal-told': { fact: 'removal-told', is: true, refusal: 'removal-incomplete' },
	'removal-duty': { fact: 'removal-duty', is: true, refusal: 'removal-duty' },
	'successor-fit': { fact: 'successor-fit', is: true, refusal: 'successor-unfit' },
	complete: { fact: 'complete', is: true, refusal: 'incomplete' },
	'period-valid': {
		fact: 'period-valid',
		is: true,
		refusal: 'period-invalid',
	},
	'long-enough': { fact: 'long-enough', is: true, refusal: 'published-too-short' },
	'hash-matches': {
		fact: 'hash-matches',
		is: true,
		refusal: 'hash-mismatch',
	},
	declared: { fact: 'declared', is: true, refusal: 'declarations-missing' },
	'urgent-details': {
		fact: 'urgent-details',
		is: true,
		refusal: 'urgent-details-missing',
	},
	'urgent-approver': {
		fact: 'urgent-approver',
		is: true,
		refusal: 'urgent-approver-unfit',
	},
	'ratify-in-time': {
		fact: 'ratify-in-time',
		is: true,
		refusal: 'ratify-too-late',
	},
	'ratify-overdue': {
		fact: 'ratify-in-time',
		is: false,
		refusal: 'not-yet-due',
	},
	'period-over': { fact: 'period-over', is: true, refusal: 'not-yet-due' },
	'no-gap': { fact: 'no-gap', is: true, refusal: 'publish-too-early' },
	screened: { fact: 'screened', is: true, refusal: 'identity-numbers-found' },
	accessible: { fact: 'accessible', is: true, refusal: 'inaccessible' },
	'extension-due': { fact: 'extension-due', is: true, refusal: 'not-yet-due' },
	'one-level': { fact: 'given', is: false, refusal: 'level-given' },
};
