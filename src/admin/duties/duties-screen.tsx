import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getDuties, getDutyWarnings } from '../api/configuration';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Tick } from '../ui/tick';
import { Waiting } from '../ui/waiting';
import { today } from '../words/zone';
import { AssignDialog } from './assign-dialog';
import { DutiesTable } from './duties-table';
import { Leave } from './leave';
import { OrderDialog } from './order-dialog';
import { standing } from './standing';

/** Who holds which duty, for whom, since when and by which order. */
export function DutiesScreen() {
	const { now, zone } = useDesk();
	const duties = useLoad( 'duties', getDuties );
	const warnings = useLoad( 'duty-warnings', getDutyWarnings );
	const [ opened, setOpened ] = useState< 'duty' | 'acting' | 'order' | null >( null );
	const [ past, setPast ] = useState( false );
	const day = today( now, zone );
	const shown = ( duties.data ?? [] ).filter( ( duty ) => past || standing( duty, day ) !== 'ended' );
	const changed = () => {
		setOpened( null );
		announce( __( 'Saved.', 'prakat' ) );
		duties.reload();
		warnings.reload();
	};
	return (
		<Page
			title={ __( 'Duties', 'prakat' ) }
			focusKey="duties"
			actions={
				<>
					<Button variant="tertiary" __next40pxDefaultSize onClick={ () => setOpened( 'order' ) }>
						{ __( 'Make an appointment order', 'prakat' ) }
					</Button>
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => setOpened( 'acting' ) }>
						{ __( 'Acting appointment', 'prakat' ) }
					</Button>
					<Button variant="primary" __next40pxDefaultSize onClick={ () => setOpened( 'duty' ) }>
						{ __( 'Assign a duty', 'prakat' ) }
					</Button>
				</>
			}
		>
			{ ( warnings.data ?? [] ).map( ( warning ) => (
				<Notice key={ warning.code + warning.sentence } className="prakat-notice" status="warning" isDismissible={ false }>
					{ warning.sentence }
				</Notice>
			) ) }
			<ErrorNotice error={ duties.error } onRetry={ duties.reload } />
			{ ! duties.data && ! duties.error && <Waiting /> }
			{ duties.data && (
				<>
					<Tick checked={ past } onChange={ setPast } label={ __( 'Show those that have ended', 'prakat' ) } />
					<DutiesTable duties={ shown } today={ day } onEnded={ changed } />
				</>
			) }
			<Leave mine={ false } onChanged={ warnings.reload } />
			{ opened === 'order' && <OrderDialog onClose={ () => setOpened( null ) } /> }
			{ ( opened === 'duty' || opened === 'acting' ) && (
				<AssignDialog acting={ opened === 'acting' } onClose={ () => setOpened( null ) } onSaved={ changed } />
			) }
		</Page>
	);
}
