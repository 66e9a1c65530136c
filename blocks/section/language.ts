import type { Words } from '../../src/sdk/contract';

/** Words of a contract in the language of the screen. */
export function inSiteLanguage( words: Words ): string {
	return document.documentElement.lang.startsWith( 'th' ) ? words.th : words.en;
}
