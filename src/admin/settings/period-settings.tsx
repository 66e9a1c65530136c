import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { formatDuration, parseDuration } from '../../format';
import { getPeriodSettings, savePeriodSettings } from '../api/periods';
import type { PeriodSettings as Settings, SectionPeriod } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { LineField } from '../ui/line';
import { Waiting } from '../ui/waiting';
import { SaveBar } from './save-bar';
import { useSettings } from './use-settings';

const NONE = 'PT0S';

/** For how long each section is public, where the agency's own rules ask for longer than the contract. */
export function PeriodSettings() {
	const { sections, say } = useDesk();
	const settings = useSettings< Settings >( 'settings-periods', getPeriodSettings, savePeriodSettings );
	const { draft, change, load, task } = settings;
	// What was undone or saved is written anew into the fields.
	const [ turn, setTurn ] = useState( 0 );
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	const put = ( line: SectionPeriod ) =>
		change( { sections: draft.sections.map( ( one ) => ( one.section === line.section ? line : one ) ) } );
	return (
		<>
			<section className="prakat-card">
				<h2>{ __( 'How long a section is public', 'prakat' ) }</h2>
				<p className="prakat-quiet">
					{ __(
						'A new entry begins with the usual period. What would be public for less than the minimum is refused when it is submitted, approved and published. Set longer ones where your own rules ask for them; what is public already keeps its end.',
						'prakat'
					) }
				</p>
			</section>
			{ sections.map( ( section ) => {
				const line = draft.sections.find( ( one ) => one.section === section.id );
				return (
					line && (
						<section
							className="prakat-card"
							key={ `${ section.id }-${ turn }` }
							aria-labelledby={ `prakat-period-${ section.id }` }
						>
							<h3 id={ `prakat-period-${ section.id }` }>{ say( section.words.name ) }</h3>
							<div className="prakat-group is-side-by-side">
								<PeriodField
									label={ __( 'At least', 'prakat' ) }
									value={ line.minimum }
									contract={ line.least }
									onChange={ ( minimum ) => put( { ...line, minimum } ) }
								/>
								<PeriodField
									label={ __( 'Usually', 'prakat' ) }
									value={ line.default }
									contract={ line.usual }
									onChange={ ( usual ) => put( { ...line, default: usual } ) }
								/>
							</div>
						</section>
					)
				);
			} ) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar
				dirty={ settings.dirty }
				busy={ task.busy }
				onSave={ () => void settings.save() }
				onUndo={ () => {
					settings.undo();
					setTurn( turn + 1 );
				} }
			/>
		</>
	);
}

interface Props {
	label: string;
	/** ISO 8601. */
	value: string;
	contract: string;
	onChange: ( value: string ) => void;
}

/** A length of time as people write it: "30 วัน", "1 ปี". */
function PeriodField( { label, value, contract, onChange }: Props ) {
	const { language } = useDesk();
	const show = ( iso: string ) => ( iso === NONE ? __( 'none', 'prakat' ) : formatDuration( iso, language ) );
	const [ text, setText ] = useState( show( value ) );
	const [ wrong, setWrong ] = useState( false );
	return (
		<LineField
			label={ label }
			help={ sprintf(
				/* translators: %s: a length of time such as "1 day". */
				__( 'Days, months or years. By the contract: %s', 'prakat' ),
				show( contract )
			) }
			value={ text }
			problems={ wrong ? [ __( 'Write it as 30 days, 6 months or 1 year.', 'prakat' ) ] : [] }
			onChange={ ( typed ) => {
				const iso = read( typed, contract === NONE ? show( NONE ) : null );
				setText( typed );
				setWrong( iso === null );
				// What can't be read is refused by the server if it is sent all the same.
				onChange( iso ?? '' );
			} }
		/>
	);
}

function read( typed: string, none: string | null ): string | null {
	if ( none !== null && typed.trim() === none ) {
		return NONE;
	}
	const iso = parseDuration( typed )?.iso ?? '';
	return /^P[1-9]\d{0,3}[DMY]$/.test( iso ) ? iso : null;
}
