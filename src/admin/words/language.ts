import type { Unit, Words } from '../api/types';

export type Language = 'en' | 'th';

/** The words in a language; never empty when the other language has them. */
export function wordsIn( words: Words, language: Language ): string {
	const other = language === 'th' ? words.en : words.th;
	return words[ language ] || other;
}

/** A unit's name, or its number when it isn't known. */
export function unitName( units: readonly Unit[], id: number, language: Language ): string {
	const unit = units.find( ( one ) => one.id === id );
	return unit ? wordsIn( unit.name, language ) : `#${ id }`;
}
