import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { Radio } from '../ui/radio';
import { Tick } from '../ui/tick';
import { inTree } from '../units/tree';
import { Accepting } from './accepting';
import { typeLabel } from './type-label';
import { saveGovernedSettings, type GovernedSettings, type GovernedType } from './api';
import { SwitchDialog } from './switch-dialog';

interface Props {
	settings: GovernedSettings;
	onSaved: ( settings: GovernedSettings ) => void;
}

/** Which kinds are under the approval, and the agency's choices about them. Each choice is saved when it is made. */
export function SettingsForm( { settings, onSaved }: Props ) {
	const { units, say } = useDesk();
	const task = useTask();
	const [ asked, setAsked ] = useState< GovernedType | null >( null );
	const types = settings.types.filter( ( type ) => type.governed ).map( ( type ) => type.name );
	const save = ( change: Partial< Pick< GovernedSettings, 'parts' | 'blocks' | 'unit' > > & { types?: string[] } ) =>
		task.run( async () => {
			onSaved( await saveGovernedSettings( { types, ...change } ) );
			announce( __( 'Saved.', 'prakat' ) );
		} );
	const row = ( type: GovernedType ) => (
		<TypeRow key={ type.name } type={ type } busy={ task.busy } onSwitch={ () => setAsked( type ) } />
	);
	return (
		<>
			<section className="prakat-card">
				<h2>{ __( 'What is under the approval', 'prakat' ) }</h2>
				<ErrorNotice error={ task.error } onDismiss={ task.clear } />
				<ul className="prakat-types">{ settings.types.filter( ( type ) => ! type.part ).map( row ) }</ul>
				<h3>{ __( 'Shown within pages', 'prakat' ) }</h3>
				<p className="prakat-quiet">
					{ __( 'Under the approval too, a change of one is approved once and not with each page that shows it.', 'prakat' ) }
				</p>
				<ul className="prakat-types">{ settings.types.filter( ( type ) => type.part ).map( row ) }</ul>
				<Accepting types={ settings.types } onMoved={ onSaved } />
			</section>
			<section className="prakat-card">
				<h2>{ __( 'How it works for pages', 'prakat' ) }</h2>
				<Field
					label={ __( 'New pages belong to', 'prakat' ) }
					help={ __( 'Who holds the duties of this unit checks and approves them.', 'prakat' ) }
				>
					{ ( control ) => (
						<select
							{ ...control }
							className="prakat-input"
							value={ settings.unit }
							onChange={ ( event ) => save( { unit: Number( event.target.value ) } ) }
						>
							{ settings.unit === 0 && <option value={ 0 }>{ __( '— choose —', 'prakat' ) }</option> }
							{ inTree( units ).map( ( { unit, depth } ) => (
								<option key={ unit.id } value={ unit.id }>
									{ `${ '  '.repeat( depth ) }${ say( unit.name ) }` }
								</option>
							) ) }
						</select>
					) }
				</Field>
				<Field label={ __( 'Patterns, navigation and templates that a page shows', 'prakat' ) } as="group">
					{ () => (
						<>
							<Radio
								name="parts"
								checked={ settings.parts === 'held' }
								onChoose={ () => save( { parts: 'held' } ) }
								label={ __( 'Hold them with the page', 'prakat' ) }
								more={ __(
									'What was changed in them since the approval is not shown on the page until it is approved again.',
									'prakat'
								) }
							/>
							<Radio
								name="parts"
								checked={ settings.parts === 'named' }
								onChoose={ () => save( { parts: 'named' } ) }
								label={ __( 'Show them as they are, and name them', 'prakat' ) }
								more={ __(
									'Checkers and approvers read which parts of the page are not part of what they approve.',
									'prakat'
								) }
							/>
						</>
					) }
				</Field>
				<Tick
					checked={ settings.blocks }
					onChange={ ( blocks ) => save( { blocks } ) }
					label={ __( 'A webmaster may place blocks of Prakat on a public page without approval', 'prakat' ) }
					help={ __(
						'The blocks hold no data: they show only what was approved and published as entries. Every placement is in the register.',
						'prakat'
					) }
				/>
			</section>
			{ asked && (
				<SwitchDialog
					type={ asked }
					unitKnown={ settings.unit !== 0 }
					busy={ task.busy }
					onClose={ () => setAsked( null ) }
					onSwitch={ async () => {
						const next = asked.governed ? types.filter( ( name ) => name !== asked.name ) : [ ...types, asked.name ];
						setAsked( null );
						await save( { types: next } );
					} }
				/>
			) }
		</>
	);
}

function TypeRow( { type, busy, onSwitch }: { type: GovernedType; busy: boolean; onSwitch: () => void } ) {
	return (
		<li>
			<div>
				<strong>{ typeLabel( type ) }</strong>
				<span className={ `prakat-state ${ type.governed ? 'is-published' : '' }` }>
					{ type.governed ? __( 'under the approval', 'prakat' ) : __( 'not under the approval', 'prakat' ) }
				</span>
				<span className="prakat-quiet">
					{ sprintf(
						/* translators: %d: how many pages or posts are public. */
						_n( '%d is public', '%d are public', type.public, 'prakat' ),
						type.public
					) }
				</span>
			</div>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled={ busy }
				accessibleWhenDisabled
				onClick={ onSwitch }
				aria-label={
					type.governed
						? sprintf(
								/* translators: %s: kind of post, for example "Pages". */
								__( 'Take %s out of the approval…', 'prakat' ),
								typeLabel( type )
							)
						: sprintf(
								/* translators: %s: kind of post, for example "Pages". */
								__( 'Put %s under the approval…', 'prakat' ),
								typeLabel( type )
							)
				}
			>
				{ type.governed ? __( 'Take out…', 'prakat' ) : __( 'Put under approval…', 'prakat' ) }
			</Button>
		</li>
	);
}
