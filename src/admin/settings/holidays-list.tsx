import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Holiday, WorkflowSettings } from '../api/settings';
import { useDesk } from '../context';
import { dateNote, DateInput } from '../fields/controls/date';
import { Choose } from '../ui/choose';
import { Field } from '../ui/field';
import { LineField } from '../ui/line';
import { showDate } from '../words/values';
import { today } from '../words/zone';
import { HolidaysPaste } from './holidays-paste';
import { withHolidays } from './holidays';

interface Props {
	settings: WorkflowSettings;
	onChange: ( part: Partial< WorkflowSettings > ) => void;
}

/** The days of a year on which nobody works: those of a fixed date, and those that the agency enters. */
export function Holidays( { settings, onChange }: Props ) {
	const { now, zone, language, say } = useDesk();
	const thisYear = Number( today( now, zone ).slice( 0, 4 ) );
	const [ year, setYear ] = useState( thisYear );
	const years = [
		...new Set( [
			thisYear,
			thisYear + 1,
			...[ ...settings.known, ...settings.holidays ].map( ( { date } ) => Number( date.slice( 0, 4 ) ) ),
		] ),
	].sort( ( a, b ) => a - b );
	const ofYear = ( { date }: { date: string } ) => date.startsWith( `${ year }-` );
	const own = new Set( settings.holidays.map( ( { date } ) => date ) );
	const days = [
		...settings.known.filter( ofYear ).map( ( { date, name } ) => ( { date, name: say( name ), known: true } ) ),
		...settings.holidays.filter( ofYear ).map( ( { date, name } ) => ( { date, name, known: false } ) ),
	].sort( ( a, b ) => a.date.localeCompare( b.date ) );
	const add = ( more: readonly Holiday[] ) => {
		const known = new Set( settings.known.map( ( { date } ) => date ) );
		onChange( {
			holidays: withHolidays(
				settings.holidays,
				more.filter( ( { date } ) => ! known.has( date ) )
			),
		} );
		const first = more[ 0 ];
		if ( first ) {
			setYear( Number( first.date.slice( 0, 4 ) ) );
		}
	};
	return (
		<section className="prakat-card">
			<h2>{ __( 'Holidays', 'prakat' ) }</h2>
			<p className="prakat-quiet">
				{ __(
					'Saturdays, Sundays and the holidays of a fixed date are known. Those that follow the moon and those that the Cabinet adds are entered here each year.',
					'prakat'
				) }
			</p>
			<div className="prakat-year">
				<Choose
					label={ __( 'Year', 'prakat' ) }
					value={ String( year ) }
					options={ years.map(
						( one ) => [ String( one ), language === 'th' ? `พ.ศ. ${ one + 543 }` : String( one ) ] as const
					) }
					onChange={ ( one ) => setYear( Number( one ) ) }
				/>
			</div>
			<ul className="prakat-holidays">
				{ days.map( ( { date, name, known } ) => {
					const works = known && settings.workdays.includes( date );
					return (
						<li key={ `${ date }-${ known }` } className={ works ? 'is-off' : '' }>
							<span className="prakat-holidays__day">{ showDate( date, 'long', language ) }</span>
							<span className="prakat-holidays__name">
								{ name || __( '(no name)', 'prakat' ) }
								{ works && ` · ${ __( 'we work on this day', 'prakat' ) }` }
							</span>
							{ known ? (
								<Button
									variant="tertiary"
									__next40pxDefaultSize
									aria-pressed={ works }
									aria-label={ sprintf(
										/* translators: %s: a holiday. */
										__( 'We work on this day: %s', 'prakat' ),
										name
									) }
									onClick={ () =>
										onChange( {
											workdays: works
												? settings.workdays.filter( ( one ) => one !== date )
												: [ ...settings.workdays, date ].sort(),
										} )
									}
								>
									{ works ? __( 'Holiday again', 'prakat' ) : __( 'We work', 'prakat' ) }
								</Button>
							) : (
								<Button
									variant="tertiary"
									isDestructive
									__next40pxDefaultSize
									aria-label={ sprintf(
										/* translators: %s: a date. */
										__( 'Remove the holiday of %s', 'prakat' ),
										showDate( date, 'long', language )
									) }
									onClick={ () => onChange( { holidays: settings.holidays.filter( ( one ) => one.date !== date ) } ) }
								>
									{ __( 'Remove', 'prakat' ) }
								</Button>
							) }
						</li>
					);
				} ) }
			</ul>
			<p className="prakat-quiet" role="status">
				{ sprintf(
					/* translators: %d: how many days. */
					_n( '%d holiday in this year', '%d holidays in this year', days.length, 'prakat' ),
					days.filter( ( { date, known } ) => ! known || ! own.has( date ) ).length
				) }
			</p>
			<AddHoliday onAdd={ ( day ) => add( [ day ] ) } />
			<HolidaysPaste onAdd={ add } />
		</section>
	);
}

function AddHoliday( { onAdd }: { onAdd: ( day: Holiday ) => void } ) {
	const { language, zone } = useDesk();
	const [ date, setDate ] = useState( '' );
	const [ name, setName ] = useState( '' );
	const [ tried, setTried ] = useState( false );
	return (
		<form
			className="prakat-inline"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				setTried( date === '' );
				if ( date !== '' ) {
					onAdd( { date, name: name.trim() } );
					setDate( '' );
					setName( '' );
				}
			} }
		>
			<Field
				label={ __( 'Day', 'prakat' ) }
				note={ dateNote( date, language, zone ) }
				problems={ tried && date === '' ? [ __( 'Write a day.', 'prakat' ) ] : [] }
			>
				{ ( control ) => (
					<DateInput
						control={ control }
						value={ date || undefined }
						onChange={ ( value ) => setDate( typeof value === 'string' ? value : '' ) }
					/>
				) }
			</Field>
			<LineField label={ __( 'Name of the holiday', 'prakat' ) } value={ name } onChange={ setName } />
			<Button type="submit" variant="secondary" __next40pxDefaultSize>
				{ __( 'Add the holiday', 'prakat' ) }
			</Button>
		</form>
	);
}
