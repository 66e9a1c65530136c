import { Button, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { endDuty } from '../api/configuration';
import type { DutyAssignment } from '../api/types';
import { useDesk, type Desk } from '../context';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { TableHead } from '../ui/table-head';
import { showDate } from '../words/values';
import { dutyWords } from '../words/workflow';
import { standing, type Standing } from './standing';

interface Props {
	duties: readonly DutyAssignment[];
	today: string;
	onEnded: () => void;
}

function standingWords( which: Standing ): string {
	return {
		coming: __( 'Not yet begun', 'prakat' ),
		held: __( 'Held now', 'prakat' ),
		ended: __( 'Ended', 'prakat' ),
	}[ which ];
}

function sectionWords( desk: Desk, id: string ): string {
	return id === '*' ? __( 'All sections', 'prakat' ) : desk.sectionName( id );
}

function termWords( desk: Desk, duty: DutyAssignment ): string {
	const from = showDate( duty.startsOn, 'short', desk.language );
	return duty.endsOn
		? `${ from } – ${ showDate( duty.endsOn, 'short', desk.language ) }`
		: sprintf(
				/* translators: %s: a date. */
				__( 'from %s', 'prakat' ),
				from
			);
}

/** The duties as a table; on a telephone each one is a card. */
export function DutiesTable( { duties, today, onEnded }: Props ) {
	const desk = useDesk();
	const [ ending, setEnding ] = useState< DutyAssignment | null >( null );
	if ( duties.length === 0 ) {
		return <p className="prakat-quiet">{ __( 'No duty has been assigned yet.', 'prakat' ) }</p>;
	}
	const heads = {
		person: __( 'Person', 'prakat' ),
		duty: __( 'Duty', 'prakat' ),
		where: __( 'Unit and section', 'prakat' ),
		term: __( 'Time', 'prakat' ),
		order: __( 'Order', 'prakat' ),
	};
	return (
		<div className="prakat-tablebox prakat-card">
			<table className="prakat-table is-stacking">
				<TableHead heads={ heads } buttons />
				<tbody>
					{ duties.map( ( duty ) => {
						const now = standing( duty, today );
						return (
							<tr key={ duty.id } className={ `is-${ now }` }>
								<td data-label={ heads.person } className="is-primary">
									<strong>{ duty.user.name }</strong>
									<br />
									<span className="prakat-quiet">
										{ duty.positionTitle }
										{ duty.actingFor &&
											` · ${ sprintf(
												/* translators: %s: name of the person stood in for. */
												__( 'acting for %s', 'prakat' ),
												duty.actingFor.name
											) }` }
										{ duty.onLeaveOnly && ` · ${ __( 'on days of leave only', 'prakat' ) }` }
									</span>
								</td>
								<td data-label={ heads.duty }>{ desk.say( dutyWords( duty.duty ) ) }</td>
								<td data-label={ heads.where }>
									{ desk.unitName( duty.unit ) }
									<br />
									<span className="prakat-quiet">{ sectionWords( desk, duty.section ) }</span>
								</td>
								<td data-label={ heads.term }>
									{ termWords( desk, duty ) }
									<br />
									<span className="prakat-quiet">{ standingWords( now ) }</span>
								</td>
								<td data-label={ heads.order }>
									{ duty.orderNumber || '—' }
									{ duty.orderDate && (
										<>
											<br />
											<span className="prakat-quiet">{ showDate( duty.orderDate, 'short', desk.language ) }</span>
										</>
									) }
								</td>
								<td className="prakat-table__acts">
									{ now !== 'ended' && (
										<Button
											variant="tertiary"
											isDestructive
											__next40pxDefaultSize
											onClick={ () => setEnding( duty ) }
											aria-label={ sprintf(
												/* translators: 1: a duty, 2: name of a person. */
												__( 'End: %1$s, %2$s', 'prakat' ),
												desk.say( dutyWords( duty.duty ) ),
												duty.user.name
											) }
										>
											{ __( 'End', 'prakat' ) }
										</Button>
									) }
								</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
			{ ending && (
				<EndDialog
					duty={ ending }
					onClose={ () => setEnding( null ) }
					onEnded={ () => {
						setEnding( null );
						onEnded();
					} }
				/>
			) }
		</div>
	);
}

function EndDialog( { duty, onClose, onEnded }: { duty: DutyAssignment; onClose: () => void; onEnded: () => void } ) {
	const desk = useDesk();
	const task = useTask();
	return (
		<Modal title={ __( 'End this duty now?', 'prakat' ) } onRequestClose={ onClose } className="prakat-dialog" size="small">
			<p>
				{ sprintf(
					/* translators: 1: name of a person, 2: a duty, 3: a unit. */
					__( '%1$s can no longer do this from now on: %2$s, %3$s. What was done before stays in the register.', 'prakat' ),
					duty.user.name,
					desk.say( dutyWords( duty.duty ) ),
					desk.unitName( duty.unit )
				) }
			</p>
			<ErrorNotice error={ task.error } />
			<DialogButtons
				label={ __( 'End', 'prakat' ) }
				isDestructive
				busy={ task.busy }
				onClose={ onClose }
				onGo={ () =>
					task.run( async () => {
						await endDuty( duty.id );
						onEnded();
					} )
				}
			/>
		</Modal>
	);
}
