import { __ } from '@wordpress/i18n';

/** Said to who sees nothing because they hold no duty: there may be much to do all the same. */
export function NoReach() {
	return (
		<p className="prakat-quiet">
			{ __(
				'This is shown to who holds a duty for the entries of a unit. You hold none; whoever assigns duties can give you one.',
				'prakat'
			) }
		</p>
	);
}
