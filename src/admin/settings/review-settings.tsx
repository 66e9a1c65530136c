import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getReviewSettings, saveReviewSettings } from '../api/reviews';
import type { ReviewSettings as Settings } from '../api/types';
import { useDesk } from '../context';
import { Choose } from '../ui/choose';
import { CountField, LineField } from '../ui/line';
import { Tick } from '../ui/tick';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

/** When reviews are spoken of, whether links are tried, and who answers for which section. */
export function ReviewSettings() {
	const settings = useSettings< Settings >( 'settings-reviews', getReviewSettings, saveReviewSettings );
	return (
		<SettingsForm settings={ settings }>
			{ ( draft, change ) => (
				<>
					<section className="prakat-card">
						<h2>{ __( 'When the worklist speaks', 'prakat' ) }</h2>
						<div className="prakat-group is-side-by-side">
							<CountField
								label={ __( 'Days before a review is due', 'prakat' ) }
								value={ draft.soonDays }
								least={ 1 }
								most={ 90 }
								onChange={ ( days ) => change( { soonDays: days ?? 14 } ) }
							/>
							<CountField
								label={ __( 'Days before a publication ends', 'prakat' ) }
								value={ draft.expiringDays }
								least={ 1 }
								most={ 90 }
								onChange={ ( days ) => change( { expiringDays: days ?? 30 } ) }
							/>
						</div>
					</section>
					<section className="prakat-card">
						<h2>{ __( 'Links', 'prakat' ) }</h2>
						<Tick
							checked={ draft.links }
							onChange={ ( links ) => change( { links } ) }
							label={ __( 'Try the links of what is public, in the background', 'prakat' ) }
							help={ __(
								'One request to a website in half a minute, each link once a week, and only where its robots.txt allows it. What fails three times on different days comes to the worklist.',
								'prakat'
							) }
						/>
						<LineField
							label={ __( 'Websites that may keep documents of the agency', 'prakat' ) }
							help={ __( 'Names with commas, for example go.th, gprocurement.go.th', 'prakat' ) }
							value={ draft.hosts.join( ', ' ) }
							onChange={ ( text ) => change( { hosts: text.split( /[,\s]+/u ).filter( ( host ) => host !== '' ) } ) }
						/>
					</section>
					<Responsible settings={ draft } onChange={ ( responsible ) => change( { responsible } ) } />
				</>
			) }
		</SettingsForm>
	);
}

interface Props {
	settings: Settings;
	onChange: ( responsible: Settings[ 'responsible' ] ) => void;
}

/** Who answers for which section: by what was published and by the contracts, and what the agency says differently. */
function Responsible( { settings, onChange }: Props ) {
	const { units, sections, unitName, sectionName } = useDesk();
	const [ unit, setUnit ] = useState( '' );
	const [ section, setSection ] = useState( '' );
	const { responsible, answering } = settings;
	const key = ( one: { unit: number; section: string } ) => `${ one.unit }-${ one.section }`;
	const rows = [
		...answering
			.filter( ( one ) => ! responsible.some( ( said ) => key( said ) === key( one ) ) )
			.map( ( one ) => ( { ...one, owned: true } ) ),
		...responsible,
	].sort(
		( a, b ) =>
			unitName( a.unit ).localeCompare( unitName( b.unit ) ) || sectionName( a.section ).localeCompare( sectionName( b.section ) )
	);
	const say = ( one: { unit: number; section: string }, owned: boolean ) =>
		onChange( [ ...responsible.filter( ( said ) => key( said ) !== key( one ) ), { unit: one.unit, section: one.section, owned } ] );
	return (
		<section className="prakat-card">
			<h2>{ __( 'Who answers for which section', 'prakat' ) }</h2>
			<p className="prakat-quiet">
				{ __(
					'A section in which its unit has nothing public is missing on the worklist. A unit answers for what it has published and for what the sections name it for; untick what is not its affair.',
					'prakat'
				) }
			</p>
			<div className="prakat-responsible">
				{ rows.map( ( one ) => (
					<Tick
						key={ key( one ) }
						checked={ one.owned }
						onChange={ ( owned ) => say( one, owned ) }
						label={ `${ unitName( one.unit ) } · ${ sectionName( one.section ) }` }
					/>
				) ) }
			</div>
			<div className="prakat-inline">
				<Choose
					label={ __( 'Unit', 'prakat' ) }
					value={ unit }
					options={ [ [ '', '–' ], ...units.map( ( one ) => [ String( one.id ), unitName( one.id ) ] as const ) ] }
					onChange={ setUnit }
				/>
				<Choose
					label={ __( 'Section', 'prakat' ) }
					value={ section }
					options={ [
						[ '', '–' ],
						...sections.filter( ( one ) => one.offered ).map( ( one ) => [ one.id, sectionName( one.id ) ] as const ),
					] }
					onChange={ setSection }
				/>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ unit === '' || section === '' }
					accessibleWhenDisabled
					onClick={ () => {
						say( { unit: Number( unit ), section }, true );
						setUnit( '' );
						setSection( '' );
					} }
				>
					{ __( 'Add', 'prakat' ) }
				</Button>
			</div>
		</section>
	);
}
