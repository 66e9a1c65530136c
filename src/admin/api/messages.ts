import { read, readList, send, type Listing } from './fetch';
import type { Words } from './types';

/** What a person was told, as it stands in the admin's own inbox. */
export interface Message {
	id: number;
	at: string;
	kind: string;
	title: string;
	words: string;
	read: boolean;
	/** Relative to wp-admin. */
	link: string;
	entry: number | null;
	request: string | null;
	mail: 'none' | 'waiting' | 'sent' | 'failed';
}

export interface MessagePreferences {
	mail: 'now' | 'digest' | 'none';
	/** Hour of the day of the digest, 0–23. */
	hour: number;
}

export function getMessages( page: number, unread: boolean ): Promise< Listing< Message > > {
	return readList( '/messages', { page, per_page: 20, ...( unread ? { unread: 1 } : {} ) } );
}

/** How many messages were not read. */
export async function countUnread(): Promise< number > {
	return ( await readList< Message >( '/messages', { per_page: 1, unread: 1 } ) ).total;
}

export function markRead( which: { ids: number[] } | { all: true } ): Promise< { unread: number } > {
	return send( 'POST', '/messages/read', which );
}

export function getPreferences(): Promise< MessagePreferences > {
	return read( '/messages/preferences' );
}

export function savePreferences( preferences: MessagePreferences ): Promise< MessagePreferences > {
	return send( 'PUT', '/messages/preferences', preferences );
}

export interface Webhook {
	id: string;
	url: string;
	active: boolean;
	/** `*` is all. */
	events: string[];
	createdAt: string;
	/** Last four letters of the secret. */
	secretEnds: string;
	/** How many deliveries failed in a row. */
	failing: number;
	lastSentAt: string | null;
	lastError: string | null;
}

export interface MessageSettings {
	subject: string;
	footer: string;
	placeholders: { name: string; words: string | Words }[];
	collapseMinutes: number;
	expireSoonDays: number[];
	webhooks: Webhook[];
	kinds: { id: string; words: string | Words }[];
	alarm: { mails: number; webhooks: number; since: string; error: string } | null;
}

export function getMessageSettings(): Promise< MessageSettings > {
	return read( '/settings/messages' );
}

export function saveMessageSettings( settings: MessageSettings ): Promise< MessageSettings > {
	const { subject, footer, collapseMinutes, expireSoonDays } = settings;
	return send( 'PUT', '/settings/messages', { subject, footer, collapseMinutes, expireSoonDays } );
}

/** The answer holds the secret, which is shown once. */
export function addWebhook( url: string, events: string[] ): Promise< { webhook: Webhook; secret: string } > {
	return send( 'POST', '/settings/messages/webhooks', { url, events } );
}

export function changeWebhook( id: string, change: Partial< Pick< Webhook, 'url' | 'active' | 'events' > > ): Promise< Webhook > {
	return send( 'PUT', `/settings/messages/webhooks/${ id }`, change );
}

export function rotateWebhook( id: string ): Promise< { webhook: Webhook; secret: string } > {
	return send( 'POST', `/settings/messages/webhooks/${ id }/rotate` );
}

export function testWebhook( id: string ): Promise< { ok: boolean; status: number; error: string | null } > {
	return send( 'POST', `/settings/messages/webhooks/${ id }/test` );
}

export function removeWebhook( id: string ): Promise< unknown > {
	return send( 'DELETE', `/settings/messages/webhooks/${ id }` );
}

export function retryMessages(): Promise< { retried: number } > {
	return send( 'POST', '/settings/messages/retry' );
}

/** A printed form of a request. */
export interface PaperForm {
	request: number;
	number: string;
	state: string;
	version: number;
	/** The page to print; `&numerals=thai` for Thai numerals. */
	url: string;
}

export function getForms( entry: number ): Promise< PaperForm[] > {
	return read( `/entries/${ entry }/forms` );
}

export interface PaperTemplate {
	/** HTML with `{{placeholders}}`. */
	template: string;
	isDefault: boolean;
	placeholders: { name: string; words: string | Words; block: boolean }[];
}

export function getPaper(): Promise< PaperTemplate > {
	return read( '/settings/paper' );
}

export function savePaper( { template }: PaperTemplate ): Promise< PaperTemplate > {
	return send( 'PUT', '/settings/paper', { template } );
}

/** Back to the form that comes with the product. */
export function resetPaper(): Promise< PaperTemplate > {
	return send( 'DELETE', '/settings/paper' );
}

export function previewPaper( template: string, numerals: 'thai' | 'arabic' ): Promise< { html: string } > {
	return send( 'POST', '/settings/paper/preview', { template, numerals } );
}
