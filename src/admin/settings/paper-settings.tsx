import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getPaper, previewPaper, resetPaper, savePaper, type PaperTemplate } from '../api/messages';
import { Choose } from '../ui/choose';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { Waiting } from '../ui/waiting';
import { SaveBar } from './save-bar';
import { useSay } from './say';
import { useSettings } from './use-settings';

/** The publication request form as it is printed, and how it comes out. */
export function PaperSettings() {
	const settings = useSettings< PaperTemplate >( 'settings-paper', getPaper, savePaper );
	const { draft, change, load, task } = settings;
	const preview = useTask();
	const say = useSay();
	const [ shown, setShown ] = useState( '' );
	const [ numerals, setNumerals ] = useState< 'thai' | 'arabic' >( 'thai' );
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	return (
		<>
			<section className="prakat-card">
				<h2>{ __( 'The form', 'prakat' ) }</h2>
				<p className="prakat-quiet">
					{ draft.isDefault
						? __(
								'This is the form of the announcement. It can be changed here; what stands in double braces is filled in.',
								'prakat'
							)
						: __( 'This form was changed by the agency. What stands in double braces is filled in.', 'prakat' ) }
				</p>
				<Field label={ __( 'The form as HTML', 'prakat' ) }>
					{ ( control ) => (
						<textarea
							{ ...control }
							className="prakat-input prakat-seal"
							rows={ 16 }
							spellCheck={ false }
							value={ draft.template }
							onChange={ ( event ) => change( { template: event.target.value } ) }
						/>
					) }
				</Field>
				<details className="prakat-fold">
					<summary>{ __( 'What can be filled in', 'prakat' ) }</summary>
					<dl className="prakat-record">
						{ draft.placeholders.map( ( { name, words } ) => (
							<div key={ name }>
								<dt>
									<code>{ name }</code>
								</dt>
								<dd>{ say( words ) }</dd>
							</div>
						) ) }
					</dl>
				</details>
				<div className="prakat-inline">
					<Choose
						label={ __( 'Numerals', 'prakat' ) }
						value={ numerals }
						options={ [
							[ 'thai', __( 'Thai numerals', 'prakat' ) ],
							[ 'arabic', __( 'Arabic numerals', 'prakat' ) ],
						] }
						onChange={ ( value ) => setNumerals( value === 'thai' ? 'thai' : 'arabic' ) }
					/>
					<Button
						variant="secondary"
						__next40pxDefaultSize
						isBusy={ preview.busy }
						onClick={ () => preview.run( async () => setShown( ( await previewPaper( draft.template, numerals ) ).html ) ) }
					>
						{ __( 'See how it comes out', 'prakat' ) }
					</Button>
					{ ! draft.isDefault && (
						<Button
							variant="tertiary"
							isDestructive
							__next40pxDefaultSize
							onClick={ () =>
								task.run( async () => {
									const back = await resetPaper();
									settings.undo();
									load.put( back );
								} )
							}
						>
							{ __( 'Back to the form of the announcement', 'prakat' ) }
						</Button>
					) }
				</div>
				<ErrorNotice error={ preview.error } onDismiss={ preview.clear } />
				{ shown !== '' && (
					<iframe className="prakat-paper" title={ __( 'The form as it is printed', 'prakat' ) } sandbox="" srcDoc={ shown } />
				) }
			</section>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar dirty={ settings.dirty } busy={ task.busy } onSave={ () => void settings.save() } onUndo={ settings.undo } />
		</>
	);
}
