import { __, sprintf } from '@wordpress/i18n';
import { getAttestations } from '../api/reviews';
import type { AttestationList, AttestationQuarter } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { Flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';

/** What a quarter is called. */
export function quarterWords( quarter: number, year: number ): string {
	return sprintf(
		/* translators: 1: number of a quarter, 2: fiscal year. */
		__( 'Quarter %1$d, fiscal year %2$d', 'prakat' ),
		quarter,
		year
	);
}

/** The last quarters of every unit: signed, to be signed, not signed. */
export function AttestationsScreen() {
	const list = useLoad( 'attestations', getAttestations );
	return (
		<Page title={ __( 'Attestations', 'prakat' ) } focusKey="attestations">
			<Flash on={ { view: 'attestations', unit: null, year: 0, quarter: 0 } } />
			<p>
				{ __(
					'Once a quarter the head of a unit confirms with a signature that what the unit publishes was examined in all its sections.',
					'prakat'
				) }
			</p>
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			{ ! list.data && ! list.error && <Waiting /> }
			{ list.data?.units.length === 0 && (
				<p className="prakat-quiet">
					{ __( 'Attestations are shown to who holds a duty for all sections of a unit that answers for one.', 'prakat' ) }
				</p>
			) }
			<div className="prakat-attestations">
				{ list.data?.units.map( ( unit ) => (
					<UnitCard key={ unit.unit } unit={ unit } quarters={ list.data?.quarters ?? [] } />
				) ) }
			</div>
		</Page>
	);
}

function UnitCard( { unit, quarters }: { unit: AttestationList[ 'units' ][ number ]; quarters: readonly AttestationQuarter[] } ) {
	const { unitName } = useDesk();
	return (
		<section className="prakat-card">
			<h2>{ unitName( unit.unit ) }</h2>
			<ul className="prakat-standing">
				{ quarters.map( ( quarter ) => (
					<li key={ `${ quarter.year }-${ quarter.quarter }` }>
						<span>{ quarterWords( quarter.quarter, quarter.year ) }</span>
						<Standing unit={ unit } quarter={ quarter } />
					</li>
				) ) }
			</ul>
		</section>
	);
}

function Standing( { unit, quarter }: { unit: AttestationList[ 'units' ][ number ]; quarter: AttestationQuarter } ) {
	const { zone, language } = useDesk();
	const signed = unit.signed.find( ( one ) => one.year === quarter.year && one.quarter === quarter.quarter );
	const to = { view: 'attestations', unit: unit.unit, year: quarter.year, quarter: quarter.quarter } as const;
	const name = <span className="screen-reader-text">{ `: ${ quarterWords( quarter.quarter, quarter.year ) }` }</span>;
	if ( signed ) {
		return (
			<span>
				<span className="prakat-state is-published">{ __( 'signed', 'prakat' ) }</span>{ ' ' }
				<span className="prakat-quiet">{ `${ signed.by } · ${ showDateTime( signed.at, zone, language ) }` }</span>{ ' ' }
				<a href={ signed.url } target="_blank" rel="noreferrer">
					{ __( 'Print', 'prakat' ) }
					{ name }
					<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
				</a>
			</span>
		);
	}
	if ( quarter.due ) {
		return (
			<Link to={ to } className={ `components-button is-next-40px-default-size ${ unit.maySign ? 'is-primary' : 'is-secondary' }` }>
				{ unit.maySign ? __( 'Look and sign', 'prakat' ) : __( 'Waits for the head’s signature', 'prakat' ) }
				{ name }
			</Link>
		);
	}
	return quarter.now ? (
		<Link to={ to }>
			{ __( 'As it stands so far', 'prakat' ) }
			{ name }
		</Link>
	) : (
		<span className="prakat-quiet">{ __( 'not signed', 'prakat' ) }</span>
	);
}
