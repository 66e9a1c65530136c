import { speak } from '@wordpress/a11y';

/** Says a result to a screen reader, after what it is reading. */
export function announce( sentence: string ): void {
	speak( sentence, 'polite' );
}
