import { Button, Flex, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useState } from '@wordpress/element';
import { ActDialog } from '../admin/entry/act-dialog';
import { announce } from '../admin/ui/announce';
import { Waiting } from '../admin/ui/waiting';
import { DetailsDialog } from './details-dialog';
import { ToMend } from './to-mend';
import type { Approval } from './use-approval';

interface Props {
	approval: Approval;
	onClose: () => void;
}

/** After a save that was to go on: proposes, or says what is still missing and where it is written. */
export function ProposeDialog( { approval, onClose }: Props ) {
	const { entry, governed, refresh } = approval;
	const [ details, setDetails ] = useState( false );
	const possible = entry?.acts[ 'submit' ] ?? governed.acts[ 'submit' ];
	if ( entry && possible?.allowed && ! details ) {
		return (
			<ActDialog
				entry={ entry }
				act="submit"
				onClose={ onClose }
				onDone={ async () => {
					onClose();
					await refresh();
					announce( __( 'Proposed.', 'prakat' ) );
				} }
			/>
		);
	}
	if ( entry && details ) {
		return <DetailsDialog entry={ entry } onClose={ () => setDetails( false ) } onSaved={ refresh } />;
	}
	return (
		<Modal title={ __( 'Saved, but not proposed yet', 'prakat' ) } onRequestClose={ onClose } className="prakat-dialog" size="medium">
			{ governed.entry !== null && ! entry && ! possible && <Waiting /> }
			{ possible && ! possible.allowed && <p>{ possible.sentence }</p> }
			{ entry && <ToMend entry={ entry } /> }
			<Flex justify="flex-end" className="prakat-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
					{ __( 'Close', 'prakat' ) }
				</Button>
				{ entry?.canEdit && (
					<Button variant="primary" __next40pxDefaultSize onClick={ () => setDetails( true ) }>
						{ __( 'Write source and period', 'prakat' ) }
					</Button>
				) }
			</Flex>
		</Modal>
	);
}
