import { Modal, Notice } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useDesk } from '../context';
import { DialogButtons } from '../ui/dialog-buttons';
import type { GovernedType } from './api';
import { typeLabel } from './type-label';

interface Props {
	type: GovernedType;
	/** Whether the unit is chosen that new pages belong to. */
	unitKnown: boolean;
	busy: boolean;
	onClose: () => void;
	onSwitch: () => void;
}

/** What it means to put a kind of post under the approval or to take it out, before it is done. */
export function SwitchDialog( { type, unitKnown, busy, onClose, onSwitch }: Props ) {
	const { me } = useDesk();
	const on = ! type.governed;
	return (
		<Modal
			title={
				on
					? sprintf(
							/* translators: %s: kind of post, for example "Pages". */
							__( 'Put %s under the approval', 'prakat' ),
							typeLabel( type )
						)
					: sprintf(
							/* translators: %s: kind of post, for example "Pages". */
							__( 'Take %s out of the approval', 'prakat' ),
							typeLabel( type )
						)
			}
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
		>
			{ on ? (
				<ul className="prakat-means">
					<li>
						{ sprintf(
							/* translators: 1: how many, 2: name of a person. */
							_n(
								'%1$d that is public now stays public. It is registered as accepted as found, today, by %2$s.',
								'%1$d that are public now stay public. They are registered as accepted as found, today, by %2$s.',
								type.public,
								'prakat'
							),
							type.public,
							me.name
						) }
					</li>
					<li>
						{ __(
							'From now on nobody, the administrator included, changes what the public sees without an approval.',
							'prakat'
						) }
					</li>
					<li>{ __( 'Who saves a public one makes a pending version. The public page stays as it is.', 'prakat' ) }</li>
					<li>
						{ __(
							'What is written past the approval, for example straight into the database, is not shown, and is named on this screen.',
							'prakat'
						) }
					</li>
				</ul>
			) : (
				<ul className="prakat-means">
					<li>{ __( 'Who may publish in WordPress then publishes at once again, without an approval.', 'prakat' ) }</li>
					<li>{ __( 'What is public stays public, and is no longer taken down by itself.', 'prakat' ) }</li>
					<li>{ __( 'Versions, requests and the register are kept.', 'prakat' ) }</li>
				</ul>
			) }
			{ on && ! unitKnown && (
				<Notice className="prakat-notice" status="warning" isDismissible={ false }>
					{ __( 'Choose below which unit new pages belong to: without it nobody is asked to check and approve them.', 'prakat' ) }
				</Notice>
			) }
			<DialogButtons
				label={ on ? __( 'Put under the approval', 'prakat' ) : __( 'Take out of the approval', 'prakat' ) }
				isDestructive={ ! on }
				busy={ busy }
				onClose={ onClose }
				onGo={ onSwitch }
			/>
		</Modal>
	);
}
