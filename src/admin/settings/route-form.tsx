import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { arrowDown, arrowUp, trash } from '@wordpress/icons';
import type { RouteLevel, RouteTemplate } from '../api/settings';
import type { Words } from '../api/types';
import { useDesk } from '../context';
import { Choose } from '../ui/choose';
import { CountField, LineField } from '../ui/line';
import { dutyWords } from '../words/workflow';
import { useLevelUnit } from './route-line';
import { levelsWith, moved, MOST_LEVELS, type RouteProblem } from './routes';

interface Props {
	template: RouteTemplate;
	problems: readonly RouteProblem[];
	onChange: ( template: RouteTemplate ) => void;
}

/** A name as written: what is only there in Thai is shown so in English too. */
function named( words: Words, part: Partial< Words > ): Words {
	const next = { ...words, ...part };
	return part.th !== undefined && ( words.en === words.th || words.en === '' ) ? { ...next, en: part.th } : next;
}

/** A route while it is changed: its names, its levels in order, and the time for putting it up. */
export function RouteForm( { template, problems, onChange }: Props ) {
	const { levels } = template;
	const put = ( next: RouteLevel[] ) => onChange( { ...template, levels: next } );
	const wrong = ( what: RouteProblem[ 'what' ], level: number | null ) =>
		problems.some( ( problem ) => problem.what === what && problem.level === level );
	return (
		<div className="prakat-routes__form">
			<div className="prakat-group is-side-by-side">
				<LineField
					label={ __( 'Name of the route', 'prakat' ) }
					required
					value={ template.name.th }
					problems={ wrong( 'name', null ) ? [ __( 'Give it a name.', 'prakat' ) ] : [] }
					onChange={ ( th ) => onChange( { ...template, name: named( template.name, { th } ) } ) }
				/>
				<LineField
					label={ __( 'Name in English', 'prakat' ) }
					value={ template.name.en }
					onChange={ ( en ) => onChange( { ...template, name: { ...template.name, en } } ) }
				/>
			</div>
			<ol className="prakat-levels">
				{ levels.map( ( level, place ) => (
					// Two levels may be alike: their place tells them apart.
					<li key={ place }>
						<Level
							level={ level }
							place={ place }
							nameless={ wrong( 'name', place ) }
							onChange={ ( next ) => put( levels.map( ( one, here ) => ( here === place ? next : one ) ) ) }
						/>
						<span className="prakat-rows__tools">
							<Button
								icon={ arrowUp }
								label={ sprintf(
									/* translators: %d: number of a level. */
									__( 'Move level %d up', 'prakat' ),
									place + 1
								) }
								disabled={ place === 0 }
								accessibleWhenDisabled
								onClick={ () => put( moved( levels, place, -1 ) ) }
							/>
							<Button
								icon={ arrowDown }
								label={ sprintf(
									/* translators: %d: number of a level. */
									__( 'Move level %d down', 'prakat' ),
									place + 1
								) }
								disabled={ place === levels.length - 1 }
								accessibleWhenDisabled
								onClick={ () => put( moved( levels, place, 1 ) ) }
							/>
							<Button
								icon={ trash }
								label={ sprintf(
									/* translators: %d: number of a level. */
									__( 'Remove level %d', 'prakat' ),
									place + 1
								) }
								disabled={ levels.length === 1 }
								accessibleWhenDisabled
								onClick={ () => put( levels.filter( ( _one, here ) => here !== place ) ) }
							/>
						</span>
					</li>
				) ) }
			</ol>
			{ wrong( 'order', null ) && (
				<p className="prakat-field__problems" role="alert">
					{ __( 'Those that check come first, and the last level approves.', 'prakat' ) }
				</p>
			) }
			<div className="prakat-routes__foot">
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ levels.length >= MOST_LEVELS }
					accessibleWhenDisabled
					onClick={ () => put( levelsWith( levels ) ) }
				>
					{ __( 'Add a level', 'prakat' ) }
				</Button>
				<CountField
					label={ __( 'Working days for the webmaster to publish', 'prakat' ) }
					value={ template.publishDays }
					least={ 1 }
					most={ 90 }
					optional
					onChange={ ( publishDays ) => onChange( { ...template, publishDays } ) }
				/>
			</div>
		</div>
	);
}

interface LevelProps {
	level: RouteLevel;
	place: number;
	nameless: boolean;
	onChange: ( level: RouteLevel ) => void;
}

function Level( { level, place, nameless, onChange }: LevelProps ) {
	const { units, say } = useDesk();
	const unitOf = useLevelUnit();
	return (
		<fieldset className="prakat-levels__one">
			<legend>
				{ sprintf(
					/* translators: %d: number of a level. */
					__( 'Level %d', 'prakat' ),
					place + 1
				) }
			</legend>
			<LineField
				label={ __( 'Who gives it', 'prakat' ) }
				required
				value={ level.name.th }
				problems={ nameless ? [ __( 'Give it a name.', 'prakat' ) ] : [] }
				onChange={ ( th ) => onChange( { ...level, name: named( level.name, { th } ) } ) }
			/>
			<LineField
				label={ __( 'Name in English', 'prakat' ) }
				value={ level.name.en }
				onChange={ ( en ) => onChange( { ...level, name: { ...level.name, en } } ) }
			/>
			<Choose
				label={ __( 'Duty', 'prakat' ) }
				value={ level.duty }
				options={ ( [ 'check', 'approve' ] as const ).map( ( duty ) => [ duty, say( dutyWords( duty ) ) ] as const ) }
				onChange={ ( duty ) => onChange( { ...level, duty: duty === 'check' ? 'check' : 'approve' } ) }
			/>
			<Choose
				label={ __( 'Held for', 'prakat' ) }
				value={ level.unit }
				options={ [
					[ 'own', unitOf( 'own' ) ],
					[ 'parent', unitOf( 'parent' ) ],
					...units
						.filter( ( { active, slug } ) => active || slug === level.unit )
						.map( ( { slug, name } ) => [ slug, say( name ) ] as const ),
					...( [ 'own', 'parent', ...units.map( ( { slug } ) => slug ) ].includes( level.unit )
						? []
						: [ [ level.unit, level.unit ] as const ] ),
				] }
				onChange={ ( unit ) => onChange( { ...level, unit } ) }
			/>
			<CountField
				label={ __( 'How many persons', 'prakat' ) }
				value={ level.approvals }
				least={ 1 }
				most={ 9 }
				onChange={ ( approvals ) => onChange( { ...level, approvals: approvals ?? 1 } ) }
			/>
			<CountField
				label={ __( 'Working days', 'prakat' ) }
				value={ level.dueDays }
				least={ 1 }
				most={ 90 }
				optional
				onChange={ ( dueDays ) => onChange( { ...level, dueDays } ) }
			/>
		</fieldset>
	);
}
