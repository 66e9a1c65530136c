import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { actWords } from '../words/workflow';
import { ActDialog } from './act-dialog';
import type { ActDraft } from './act-input';
import { allowedActs } from './acts';

interface Props {
	entry: EntryDetail;
	/** The entry after an act, or as read anew. */
	onDone: ( entry: EntryDetail, act: string ) => void;
	/** An act that was begun elsewhere on the screen, with what is written in it already. */
	wish?: { act: string; begin: Partial< ActDraft > } | null;
	onWishEnded?: () => void;
}

/** The acts that this person may do now; on a telephone it stays at the bottom of the screen. */
export function ActBar( { entry, onDone, wish = null, onWishEnded }: Props ) {
	const { say } = useDesk();
	const [ chosen, setAsked ] = useState< string | null >( null );
	const asked = wish?.act ?? chosen;
	const close = () => {
		setAsked( null );
		onWishEnded?.();
	};
	const [ more, setMore ] = useState( false );
	const buttons = allowedActs( entry );
	if ( buttons.length === 0 ) {
		return null;
	}
	const loud = buttons.filter( ( { weight } ) => weight !== 'danger' );
	const quiet = buttons.filter( ( { weight } ) => weight === 'danger' );
	// The only thing that can be done is not put away.
	const folds = loud.length > 0 || quiet.length > 1;
	return (
		<div
			className={ `prakat-acts ${ loud.length === 0 ? 'is-quiet' : '' }` }
			role="group"
			aria-label={ __( 'What you can do', 'prakat' ) }
		>
			{ loud.map( ( { act, weight } ) => (
				<Button
					key={ act }
					variant={ weight === 'primary' ? 'primary' : 'secondary' }
					__next40pxDefaultSize
					onClick={ () => setAsked( act ) }
				>
					{ say( actWords( act ) ) }
				</Button>
			) ) }
			{ folds && quiet.length > 0 && (
				<Button variant="tertiary" __next40pxDefaultSize aria-expanded={ more } onClick={ () => setMore( ! more ) }>
					{ more ? __( 'Less', 'prakat' ) : __( 'More…', 'prakat' ) }
				</Button>
			) }
			{ ( more || ! folds ) &&
				quiet.map( ( { act } ) => (
					<Button key={ act } variant="secondary" isDestructive __next40pxDefaultSize onClick={ () => setAsked( act ) }>
						{ say( actWords( act ) ) }
					</Button>
				) ) }
			{ asked !== null && (
				<ActDialog
					key={ asked }
					entry={ entry }
					act={ asked }
					begin={ wish?.begin }
					onClose={ close }
					onDone={ ( after ) => {
						close();
						setMore( false );
						onDone( after, asked );
					} }
				/>
			) }
		</div>
	);
}
