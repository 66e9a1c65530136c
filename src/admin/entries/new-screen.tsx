import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { createEntry, getSection } from '../api/entries';
import { lastDay } from '../calendar/month';
import { useDesk } from '../context';
import { proposable } from '../duties/reach';
import { navigate } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { Radio } from '../ui/radio';
import { Page } from '../ui/page';
import { dayAfter } from '../words/days';
import { showMonth } from '../words/values';
import { today } from '../words/zone';

interface Props {
	/** What was found missing: filled in, where this person may begin it. */
	known: { section?: string; unit?: number; month?: string };
}

/** Begins an entry: what kind of information, of which unit, and its title. */
export function NewScreen( { known }: Props ) {
	const desk = useDesk();
	const task = useTask();
	const sections = desk.sections.filter( ( one ) => one.offered );
	const choices = proposable( desk.me.duties, sections, desk.units );
	const [ section, setSection ] = useState(
		() => ( choices.length === 1 ? choices[ 0 ] : choices.find( ( one ) => one.section === known.section ) )?.section ?? ''
	);
	const units = choices.find( ( one ) => one.section === section )?.units ?? [];
	const [ unit, setUnit ] = useState< number | null >( known.unit ?? null );
	// A month of which nothing was reported is one of that section and unit.
	const month = section === known.section ? known.month : undefined;
	const [ title, setTitle ] = useState( () =>
		month
			? /* translators: 1: name of a section, 2: a month. */
				sprintf( __( '%1$s, %2$s', 'prakat' ), desk.sectionName( section ), showMonth( month, desk.language ) )
			: ''
	);
	const [ tried, setTried ] = useState( false );
	const chosenUnit = unit !== null && units.includes( unit ) ? unit : usualUnit( section, units );

	function usualUnit( id: string, among: readonly number[] ): number | null {
		const slug = desk.sections.find( ( one ) => one.id === id )?.unit;
		const usual = desk.units.find( ( one ) => one.slug === slug );
		if ( usual && among.includes( usual.id ) ) {
			return usual.id;
		}
		return among.length === 1 ? ( among[ 0 ] ?? null ) : null;
	}

	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		setTried( true );
		if ( section === '' || chosenUnit === null || title.trim() === '' ) {
			return;
		}
		await task.run( async () => {
			// As long as is usual in the section; it can be changed like everything else.
			const { period } = await getSection( section );
			const entry = await createEntry( {
				section,
				unit: chosenUnit,
				header: {
					title: title.trim(),
					publishUntil: dayAfter( today( new Date().toISOString(), desk.zone ), period.default ),
					...( month ? { covers: { from: `${ month }-01`, to: lastDay( month ) } } : {} ),
				},
			} );
			navigate( { view: 'entry', id: entry.id, tab: 'content' } );
		} );
	};

	return (
		<Page title={ __( 'New entry', 'prakat' ) } focusKey="new">
			{ choices.length === 0 ? (
				<p>{ __( 'You hold no duty to propose in any unit. Ask the person who assigns duties.', 'prakat' ) }</p>
			) : (
				<form className="prakat-card prakat-new" onSubmit={ submit } noValidate>
					{ month && (
						<p className="prakat-quiet">
							{ sprintf(
								/* translators: %s: a month. */
								__( 'The report of %s: its period is filled in when the entry begins.', 'prakat' ),
								showMonth( month, desk.language )
							) }
						</p>
					) }
					<fieldset className="prakat-field is-group">
						<legend className="prakat-field__label">{ __( 'What is to be published?', 'prakat' ) }</legend>
						<div className="prakat-choices">
							{ choices.map( ( choice ) => {
								const words = desk.sections.find( ( one ) => one.id === choice.section )?.words;
								return (
									<Radio
										key={ choice.section }
										name="prakat-section"
										checked={ section === choice.section }
										onChoose={ () => setSection( choice.section ) }
										label={ words && desk.say( words.name ) }
										more={ words && desk.say( words.description ) }
									/>
								);
							} ) }
						</div>
						{ tried && section === '' && (
							<p className="prakat-field__problems" role="alert">
								{ __( 'Choose one.', 'prakat' ) }
							</p>
						) }
					</fieldset>
					{ section !== '' && (
						<Field
							label={ __( 'Unit that is responsible', 'prakat' ) }
							required
							problems={ tried && chosenUnit === null ? [ __( 'Choose a unit.', 'prakat' ) ] : [] }
						>
							{ ( control ) => (
								<select
									{ ...control }
									className="prakat-input"
									value={ chosenUnit ?? '' }
									onChange={ ( event ) => setUnit( Number( event.target.value ) || null ) }
								>
									<option value="">{ __( '— choose —', 'prakat' ) }</option>
									{ units.map( ( id ) => (
										<option key={ id } value={ id }>
											{ desk.unitName( id ) }
										</option>
									) ) }
								</select>
							) }
						</Field>
					) }
					<Field
						label={ __( 'Title', 'prakat' ) }
						help={ __( 'As the public will read it. It can be changed until it is submitted.', 'prakat' ) }
						required
						problems={ tried && title.trim() === '' ? [ __( 'Write a title.', 'prakat' ) ] : [] }
					>
						{ ( control ) => (
							<input
								{ ...control }
								type="text"
								className="prakat-input"
								maxLength={ 300 }
								value={ title }
								onChange={ ( event ) => setTitle( event.target.value ) }
							/>
						) }
					</Field>
					<ErrorNotice error={ task.error } />
					<Button type="submit" variant="primary" __next40pxDefaultSize isBusy={ task.busy }>
						{ __( 'Begin', 'prakat' ) }
					</Button>
				</form>
			) }
		</Page>
	);
}
