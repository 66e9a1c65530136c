import { useContext } from '@wordpress/element';
import type { ReactNode } from 'react';
import type { FieldContract, Json, Problem } from '../api/types';
import { RemarkList } from '../comments/remark-list';
import { openOnes, pathIn, RemarkScope, remarksAt, useRemarks } from '../comments/remarks';
import { useDesk } from '../context';
import { Field, type ControlProps } from '../ui/field';
import { Tick } from '../ui/tick';
import { controlOf, type Control } from './adapter';
import { Choice } from './controls/choice';
import { dateNote, DateInput, DateTimeInput, MomentInput, MonthInput, TimeInput, YearInput } from './controls/date';
import { DurationInput } from './controls/duration';
import { FileInput, FilesInput } from './controls/file';
import { Group } from './controls/group';
import { MapPoint } from './controls/map-point';
import { Rows } from './controls/rows';
import { Decimal, Line, Lines, Money, WholeNumber } from './controls/text';
import { problemsAt, type Path } from './path';

interface Props {
	field: FieldContract;
	path: Path;
	value: Json | undefined;
	onChange: ( value: Json | undefined ) => void;
	problems: readonly Problem[];
}

const GROUPS: readonly Control[ 'is' ][] = [ 'group', 'map-point', 'rows', 'files' ];
const DATES: readonly Control[ 'is' ][] = [ 'date', 'date-time', 'moment' ];

/** A field with its label, its control, its help and what is wrong with it. */
export function FieldControl( { field, path, value, onChange, problems }: Props ) {
	const desk = useDesk();
	const control = controlOf( field );
	const label = desk.say( field.label );
	const here = problemsAt( problems, path );
	const { comments } = useRemarks();
	const place = pathIn( useContext( RemarkScope ), path );
	const remarks = path.length === 0 ? [] : openOnes( remarksAt( comments, place ) );
	if ( control.is === 'tick' ) {
		return (
			<div data-place={ place ?? undefined }>
				<RemarkList comments={ remarks } />
				<Tick
					checked={ value === true }
					onChange={ ( checked ) => onChange( checked || undefined ) }
					label={ label }
					help={ field.help && desk.say( field.help ) }
					problems={ here }
				/>
			</div>
		);
	}
	return (
		<Field
			label={ label }
			help={ field.help && desk.say( field.help ) }
			problems={ here }
			required={ field.required }
			as={ GROUPS.includes( control.is ) ? 'group' : 'single' }
			className={ `is-${ control.is }` }
			place={ place }
			remarks={ remarks.length > 0 ? <RemarkList comments={ remarks } /> : null }
			note={ DATES.includes( control.is ) ? dateNote( value, desk.language, desk.zone ) : undefined }
		>
			{ ( wiring ) =>
				inputOf( control, wiring, {
					label,
					path,
					value,
					onChange,
					problems,
				} )
			}
		</Field>
	);
}

interface InputProps {
	label: string;
	path: Path;
	value: Json | undefined;
	onChange: ( value: Json | undefined ) => void;
	problems: readonly Problem[];
}

function inputOf( control: Exclude< Control, { is: 'tick' } >, wiring: ControlProps, props: InputProps ): ReactNode {
	const single = {
		control: wiring,
		value: props.value,
		onChange: props.onChange,
	};
	switch ( control.is ) {
		case 'line':
			return <Line { ...single } type={ control.type } />;
		case 'lines':
			return <Lines { ...single } />;
		case 'money':
			return <Money { ...single } />;
		case 'number':
			return control.decimal ? <Decimal { ...single } /> : <WholeNumber { ...single } />;
		case 'date':
			return <DateInput { ...single } />;
		case 'date-time':
			return <DateTimeInput { ...single } />;
		case 'moment':
			return <MomentInput { ...single } />;
		case 'time':
			return <TimeInput { ...single } />;
		case 'month':
			return <MonthInput { ...single } />;
		case 'fiscal-year':
			return <YearInput { ...single } />;
		case 'duration':
			return <DurationInput { ...single } />;
		case 'choice':
			return <Choice { ...single } choices={ control.choices } />;
		case 'group':
			return <Group { ...props } fields={ control.fields } />;
		case 'map-point':
			return <MapPoint { ...props } fields={ control.fields } />;
		case 'rows':
			return <Rows { ...props } fields={ control.fields } maximum={ control.maximum } />;
		case 'file':
			return <FileInput { ...single } />;
		case 'files':
			return <FilesInput { ...single } maximum={ control.maximum } />;
	}
}
