import apiFetch from '@wordpress/api-fetch';
import { __, sprintf } from '@wordpress/i18n';
import { getAnchor } from '../api/configuration';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { showDateTime } from '../words/values';

/** The head of the chain and the export: with these anybody verifies the register without this site's help. */
export function AnchorCard() {
	const { zone, language, me } = useDesk();
	const anchor = useLoad( 'anchor', getAnchor );
	if ( anchor.error ) {
		return <ErrorNotice error={ anchor.error } onRetry={ anchor.reload } />;
	}
	if ( ! anchor.data ) {
		return null;
	}
	const { seq, hash, at, site } = anchor.data;
	const address = `${ site }?rest_route=/prakat/v1/register/export`;
	// A link and not a fetch: the whole register streams to the disk, however long it is.
	const whole = `${ address }&full=1&_wpnonce=${ apiFetch.nonceMiddleware?.nonce ?? '' }`;
	return (
		<section className="prakat-card">
			<h2>{ __( 'Anchor', 'prakat' ) }</h2>
			<p>
				{ sprintf(
					/* translators: 1: number of a line, 2: day and time. */
					__( 'Line %1$d, %2$s', 'prakat' ),
					seq,
					showDateTime( at, zone, language )
				) }
			</p>
			<p className="prakat-seal">{ hash }</p>
			<p className="prakat-quiet">
				{ __(
					'Whoever notes this down today can tell later whether any line before it was changed. The export holds what is needed and no personal data.',
					'prakat'
				) }
			</p>
			<p className="prakat-page__actions">
				<a className="components-button is-secondary is-next-40px-default-size" href={ address } download>
					{ __( 'Export for everybody', 'prakat' ) }
				</a>
				{ me.canConfigure && (
					<a className="components-button is-tertiary is-next-40px-default-size" href={ whole } rel="noreferrer" download>
						{ __( 'Whole register with names, for the archive', 'prakat' ) }
					</a>
				) }
				<a href={ `${ site }?prakat-check` }>{ __( 'Page on which a code is checked', 'prakat' ) }</a>
			</p>
		</section>
	);
}
