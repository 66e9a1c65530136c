import { __ } from '@wordpress/i18n';
import { getWorkflowSettings, saveWorkflowSettings, type WorkflowSettings } from '../api/settings';
import { CountField } from '../ui/line';
import { Tick } from '../ui/tick';
import { Holidays } from './holidays-list';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

/** How much time decisions have, and on which days nobody works. */
export function CalendarSettings() {
	const settings = useSettings< WorkflowSettings >( 'settings-workflow', getWorkflowSettings, saveWorkflowSettings );
	return (
		<SettingsForm settings={ settings }>
			{ ( draft, change ) => (
				<>
					<section className="prakat-card">
						<h2>{ __( 'Times', 'prakat' ) }</h2>
						<div className="prakat-group is-side-by-side">
							<CountField
								label={ __( 'Working days for the written ratification', 'prakat' ) }
								help={ __(
									'What was published on a spoken word and is not ratified by then is taken down by itself.',
									'prakat'
								) }
								value={ draft.ratifyWithin }
								least={ 1 }
								most={ 30 }
								onChange={ ( days ) => change( { ratifyWithin: days ?? 1 } ) }
							/>
							<CountField
								label={ __( 'Working days after the due day', 'prakat' ) }
								help={ __( 'When a step is late by so many, those of the next level are told as well.', 'prakat' ) }
								value={ draft.escalateAfter }
								least={ 1 }
								most={ 90 }
								onChange={ ( days ) => change( { escalateAfter: days ?? 1 } ) }
							/>
						</div>
						<Tick
							checked={ draft.smallOffice }
							onChange={ ( smallOffice ) => change( { smallOffice } ) }
							label={ __( 'Small office: one person may give two levels of a request', 'prakat' ) }
							help={ __(
								'The law would like different persons. Nobody can decide on their own work, whatever stands here.',
								'prakat'
							) }
						/>
						<p className="prakat-quiet">{ __( 'How many working days each level has stands in its route.', 'prakat' ) }</p>
					</section>
					<Holidays settings={ draft } onChange={ change } />
				</>
			) }
		</SettingsForm>
	);
}
