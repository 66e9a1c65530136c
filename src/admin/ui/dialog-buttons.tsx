import { Button, Flex } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	/** What pressing it does, in words. */
	label: string;
	busy: boolean;
	/** For what can't be taken back. */
	isDestructive?: boolean;
	disabled?: boolean;
	onClose: () => void;
	/** Without it the form that the buttons stand in is sent. */
	onGo?: () => unknown;
}

/** The end of a dialog: leave it as it was, or do it. */
export function DialogButtons( { label, busy, isDestructive = false, disabled = false, onClose, onGo }: Props ) {
	return (
		<Flex justify="flex-end" className="prakat-dialog__buttons">
			<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
				{ __( 'Cancel', 'prakat' ) }
			</Button>
			<Button
				type={ onGo ? 'button' : 'submit' }
				variant="primary"
				isDestructive={ isDestructive }
				__next40pxDefaultSize
				isBusy={ busy }
				disabled={ disabled }
				accessibleWhenDisabled
				onClick={ onGo }
			>
				{ label }
			</Button>
		</Flex>
	);
}
