import { Button, Flex, Modal, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FieldContract, Json } from '../api/types';
import { useDesk } from '../context';
import { textOf } from '../fields/cells';
import { withKey } from '../fields/path';
import { Radio } from '../ui/radio';
import type { Draft } from './use-draft';

interface Props {
	draft: Draft;
	fields: Record< string, FieldContract >;
}

/** Someone else saved first: the person chooses, field by field where both wrote. */
export function StaleDialog( { draft, fields }: Props ) {
	const desk = useDesk();
	const [ theirsChosen, setTheirsChosen ] = useState< string[] >( [] );
	const { stale } = draft;
	if ( ! stale ) {
		return null;
	}
	const { conflicts, merged } = stale.header;
	const open = stale.theirs.open;
	const canPut = stale.rows !== null && open !== null && open.id === draft.version.id && stale.theirs.canEdit;
	const show = ( field: string, value: Json | undefined ) => {
		const contract = fields[ field ];
		return contract ? textOf( contract, value, desk.language, desk.zone ) : '';
	};
	const decided = conflicts.reduce(
		( header, { field, theirs } ) => ( theirsChosen.includes( field ) ? withKey( header, field, theirs ) : header ),
		merged
	);
	return (
		<Modal
			title={ __( 'Someone saved while you were writing', 'prakat' ) }
			onRequestClose={ draft.closeStale }
			className="prakat-dialog"
			size="medium"
		>
			<p>{ __( 'Nothing of yours is lost: it is still on this screen, but not saved. Decide what shall stand.', 'prakat' ) }</p>
			{ conflicts.length > 0 && (
				<div className="prakat-conflicts">
					<h3>{ __( 'Both of you changed', 'prakat' ) }</h3>
					{ conflicts.map( ( { field, mine, theirs } ) => (
						<fieldset key={ field }>
							<legend>{ fields[ field ] ? desk.say( fields[ field ].label ) : field }</legend>
							{ (
								[
									[ 'mine', __( 'Mine', 'prakat' ), mine ],
									[ 'theirs', __( 'Theirs', 'prakat' ), theirs ],
								] as const
							 ).map( ( [ whose, words, value ] ) => (
								<Radio
									key={ whose }
									name={ `conflict-${ field }` }
									checked={ ( whose === 'theirs' ) === theirsChosen.includes( field ) }
									onChoose={ () =>
										setTheirsChosen( ( before ) => [
											...before.filter( ( one ) => one !== field ),
											...( whose === 'theirs' ? [ field ] : [] ),
										] )
									}
									label={ words }
									more={ show( field, value ) || __( '(empty)', 'prakat' ) }
								/>
							) ) }
						</fieldset>
					) ) }
				</div>
			) }
			{ stale.rows !== null && stale.rows.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: row numbers. */
						__( 'Both of you changed these rows: %s. Yours would replace theirs.', 'prakat' ),
						stale.rows.join( ', ' )
					) }
				</p>
			) }
			{ ! canPut && (
				<Notice status="warning" isDismissible={ false }>
					{ stale.theirs.canEdit
						? __(
								'Rows were added or taken away meanwhile, so your changes to rows can’t be put on top. Copy what you need, then read what was saved.',
								'prakat'
							)
						: __( 'The version has been submitted or closed meanwhile and can no longer be changed.', 'prakat' ) }
				</Notice>
			) }
			<Flex justify="flex-end" wrap className="prakat-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ draft.closeStale }>
					{ __( 'Decide later', 'prakat' ) }
				</Button>
				<Button variant="secondary" isDestructive __next40pxDefaultSize onClick={ draft.takeTheirs }>
					{ __( 'Read what they saved, drop mine', 'prakat' ) }
				</Button>
				{ canPut && (
					<Button variant="primary" __next40pxDefaultSize isBusy={ draft.busy } onClick={ () => draft.putMineOnTop( decided ) }>
						{ __( 'Put mine on top and save', 'prakat' ) }
					</Button>
				) }
			</Flex>
		</Modal>
	);
}
