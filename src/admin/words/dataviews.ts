import { __, hasTranslation, setLocaleData } from '@wordpress/i18n';

/**
 * What the list of entries says by itself, in our words: the list comes with the screens and not with WordPress, so the
 * language files of a WordPress do not know its sentences. English sentence, with its context before a bar, → ours.
 */
function sentences(): Record< string, string > {
	return {
		Search: __( 'Search', 'prakat' ),
		'Close search': __( 'Close the search', 'prakat' ),
		'Reset search': __( 'Clear the search', 'prakat' ),
		'Search items': __( 'Search', 'prakat' ),
		'verb|Filter': __( 'Filters', 'prakat' ),
		'Add filter': __( 'Add a filter', 'prakat' ),
		/* translators: %1$s: name of a column. */
		'Filter by: %1$s': __( 'Filter by: %1$s', 'prakat' ),
		Conditions: __( 'Conditions', 'prakat' ),
		Is: __( 'is', 'prakat' ),
		'Is not': __( 'is not', 'prakat' ),
		Includes: __( 'is one of', 'prakat' ),
		'Is none of': __( 'is none of', 'prakat' ),
		/* translators: 1: name of a column, 2: value. The tags stay as they are. */
		'<Name>%1$s is: </Name><Value>%2$s</Value>': __( '<Name>%1$s is: </Name><Value>%2$s</Value>', 'prakat' ),
		/* translators: 1: name of a column, 2: value. The tags stay as they are. */
		'<Name>%1$s is not: </Name><Value>%2$s</Value>': __( '<Name>%1$s is not: </Name><Value>%2$s</Value>', 'prakat' ),
		/* translators: 1: name of a column, 2: values. The tags stay as they are. */
		'<Name>%1$s includes: </Name><Value>%2$s</Value>': __( '<Name>%1$s is one of: </Name><Value>%2$s</Value>', 'prakat' ),
		/* translators: 1: name of a column, 2: values. The tags stay as they are. */
		'<Name>%1$s is none of: </Name><Value>%2$s</Value>': __( '<Name>%1$s is none of: </Name><Value>%2$s</Value>', 'prakat' ),
		Reset: __( 'Reset', 'prakat' ),
		'Reset view': __( 'Reset the view', 'prakat' ),
		Remove: __( 'Remove', 'prakat' ),
		Cancel: __( 'Cancel', 'prakat' ),
		Close: __( 'Close', 'prakat' ),
		Apply: __( 'Apply', 'prakat' ),
		'View is used as a noun|View options': __( 'View options', 'prakat' ),
		Appearance: __( 'Appearance', 'prakat' ),
		Layout: __( 'Layout', 'prakat' ),
		Table: __( 'Table', 'prakat' ),
		Grid: __( 'Grid', 'prakat' ),
		List: __( 'List', 'prakat' ),
		Activity: __( 'Activity', 'prakat' ),
		'Sort by': __( 'Sort by', 'prakat' ),
		Order: __( 'Direction', 'prakat' ),
		'Sort ascending': __( 'Sort upwards', 'prakat' ),
		'Sort descending': __( 'Sort downwards', 'prakat' ),
		'Items per page': __( 'Entries on a page', 'prakat' ),
		Properties: __( 'Columns', 'prakat' ),
		Density: __( 'Density', 'prakat' ),
		'Density option for DataView layout|Comfortable': __( 'Wide', 'prakat' ),
		'Density option for DataView layout|Balanced': __( 'Middle', 'prakat' ),
		'Density option for DataView layout|Compact': __( 'Narrow', 'prakat' ),
		'Hide column': __( 'Hide the column', 'prakat' ),
		'Move left': __( 'Move left', 'prakat' ),
		'Move right': __( 'Move right', 'prakat' ),
		'Insert left': __( 'Insert left', 'prakat' ),
		'Insert right': __( 'Insert right', 'prakat' ),
		Actions: __( 'Actions', 'prakat' ),
		'Current page': __( 'Current page', 'prakat' ),
		'Previous page': __( 'Previous page', 'prakat' ),
		'Next page': __( 'Next page', 'prakat' ),
		/* translators: 1: number of the page, 2: number of pages. */
		'Page %1$d of %2$d': __( 'Page %1$d of %2$d', 'prakat' ),
		/* translators: 1: the page's number or a choice of it, 2: number of pages. The tags stay as they are. */
		'paging|<div>Page</div>%1$s<div>of %2$d</div>': __( '<div>Page</div>%1$s<div>of %2$d</div>', 'prakat' ),
		/* translators: %d: how many. */
		'%d Item': __( '%d entries', 'prakat' ),
		/* translators: 1: how many on the page, 2: how many in all. */
		'%1$d of %2$d Item': __( '%1$d of %2$d entries', 'prakat' ),
		'No results': __( 'No entries found.', 'prakat' ),
		'No results.': __( 'No entries found.', 'prakat' ),
		'No results found': __( 'No entries found.', 'prakat' ),
		'No elements found': __( 'Nothing to choose from.', 'prakat' ),
		'(no title)': __( '(no title yet)', 'prakat' ),
		'Item selected.': __( 'Chosen.', 'prakat' ),
		/* translators: %d: how many. */
		'%d result found, use up and down arrow keys to navigate.': __( '%d found. The arrow keys up and down go through them.', 'prakat' ),
		Loading: __( 'Loading…', 'prakat' ),
		'Scrollable section': __( 'Part that can be scrolled', 'prakat' ),
	};
}

/** Gives the list its words; before it is loaded, because it reads some at once. What WordPress knows already stays. */
export function wordsForDataViews(): void {
	for ( const [ english, ours ] of Object.entries( sentences() ) ) {
		const [ text = '', context ] = english.split( '|' ).reverse();
		if ( ! hasTranslation( text, context ) ) {
			// Twice: the sentence is the same for one and for many, whatever the language of the moment counts.
			setLocaleData( { [ context ? `${ context }\u0004${ text }` : text ]: [ ours, ours ] } );
		}
	}
}
