import { Button } from '@wordpress/components';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { guardLeaving } from '../router';

interface Props {
	dirty: boolean;
	busy: boolean;
	onSave: () => void;
	onUndo: () => void;
}

/** Saves what was changed on a screen of settings, and asks before that is left unsaved. */
export function SaveBar( { dirty, busy, onSave, onUndo }: Props ) {
	useEffect( () => {
		if ( ! dirty ) {
			return undefined;
		}
		const release = guardLeaving( () =>
			// The browser's own question: it is the only one that can hold the Back button.
			// eslint-disable-next-line no-alert
			window.confirm( __( 'Your changes are not saved. Leave without saving?', 'prakat' ) )
		);
		const onUnload = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', onUnload );
		return () => {
			release();
			window.removeEventListener( 'beforeunload', onUnload );
		};
	}, [ dirty ] );
	return (
		<div className={ `prakat-save ${ dirty ? 'is-dirty' : '' }` }>
			<p role="status">{ dirty ? __( 'Not saved yet.', 'prakat' ) : __( 'Everything is saved.', 'prakat' ) }</p>
			<span className="prakat-save__buttons">
				<Button variant="tertiary" __next40pxDefaultSize disabled={ ! dirty } accessibleWhenDisabled onClick={ onUndo }>
					{ __( 'Undo the changes', 'prakat' ) }
				</Button>
				<Button
					variant="primary"
					__next40pxDefaultSize
					isBusy={ busy }
					disabled={ ! dirty || busy }
					accessibleWhenDisabled
					onClick={ onSave }
				>
					{ __( 'Save', 'prakat' ) }
				</Button>
			</span>
		</div>
	);
}
