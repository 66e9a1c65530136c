import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useUnsavedGuard } from '../ui/unsaved';

interface Props {
	dirty: boolean;
	busy: boolean;
	onSave: () => void;
	onUndo: () => void;
}

/** Saves what was changed on a screen of settings, and asks before that is left unsaved. */
export function SaveBar( { dirty, busy, onSave, onUndo }: Props ) {
	useUnsavedGuard( dirty );
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
