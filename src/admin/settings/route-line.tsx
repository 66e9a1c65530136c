import { __, _n, sprintf } from '@wordpress/i18n';
import type { RouteTemplate } from '../api/settings';
import { useDesk } from '../context';
import { dutyWords } from '../words/workflow';

/** A unit of a level as a person says it. */
export function useLevelUnit(): ( unit: string ) => string {
	const { units, say } = useDesk();
	return ( unit ) => {
		if ( unit === 'own' ) {
			return __( 'the entry’s own unit', 'prakat' );
		}
		if ( unit === 'parent' ) {
			return __( 'the unit above it', 'prakat' );
		}
		const found = units.find( ( { slug } ) => slug === unit );
		return found ? say( found.name ) : unit;
	};
}

/** A route at a glance: its levels one after the other, from the proposal to the public. */
export function RouteLine( { template }: { template: RouteTemplate } ) {
	const { say } = useDesk();
	const unitOf = useLevelUnit();
	const days = ( count: number | null ) =>
		count === null
			? ''
			: sprintf(
					/* translators: %d: how many working days. */
					_n( '%d working day', '%d working days', count, 'prakat' ),
					count
				);
	return (
		<ol className="prakat-way">
			<li className="is-end">{ __( 'Proposed', 'prakat' ) }</li>
			{ template.levels.map( ( level, place ) => (
				// Two levels may be alike: their place tells them apart.
				<li key={ place }>
					<strong>{ say( level.name ) || '…' }</strong>
					<span>
						{ [
							say( dutyWords( level.duty ) ),
							unitOf( level.unit ),
							level.approvals > 1 &&
								sprintf(
									/* translators: %d: how many persons. */
									_n( '%d person', '%d persons', level.approvals, 'prakat' ),
									level.approvals
								),
							days( level.dueDays ),
						]
							.filter( Boolean )
							.join( ' · ' ) }
					</span>
				</li>
			) ) }
			<li className="is-end">
				{ __( 'Published', 'prakat' ) }
				<span>{ days( template.publishDays ) }</span>
			</li>
		</ol>
	);
}
