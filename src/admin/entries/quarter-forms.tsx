import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fiscalQuarterOf, fiscalYearOf } from '../../format';
import { useDesk } from '../context';
import { Choose } from '../ui/choose';
import { today } from '../words/zone';

/** Years that a person is offered, this one first; requests of older ones are printed from their entries. */
const YEARS = 10;

/**
 * Prints the request forms of a quarter as one document (announcement 001 clause 2): a form that the browser itself sends,
 * answered by a page of its own with one request a sheet, of those that the person may see.
 */
export function QuarterForms() {
	const { now, zone, units, me, unitName } = useDesk();
	const day = today( now, zone );
	const thisYear = fiscalYearOf( day );
	const [ chosen, setChosen ] = useState( {
		year: String( thisYear ),
		quarter: String( fiscalQuarterOf( day ) ),
		unit: '',
		numerals: 'thai',
	} );
	const change = ( name: keyof typeof chosen ) => ( value: string ) => setChosen( { ...chosen, [ name ]: value } );
	const own = units.filter( ( { id } ) => me.canConfigure || me.duties.some( ( { unit } ) => unit === id ) );
	return (
		<details className="prakat-fold">
			<summary>{ __( 'Print the request forms of a quarter', 'prakat' ) }</summary>
			<form className="prakat-inline" action="admin-post.php" method="get" target="_blank">
				<input type="hidden" name="action" value="prakat_forms" />
				<input type="hidden" name="by" value="fiscal" />
				{ Object.entries( chosen ).map(
					( [ name, value ] ) => value !== '' && <input key={ name } type="hidden" name={ name } value={ value } />
				) }
				<Choose
					label={ __( 'Fiscal year', 'prakat' ) }
					value={ chosen.year }
					options={ Array.from(
						{ length: YEARS },
						( _, back ) => [ String( thisYear - back ), String( thisYear - back ) ] as const
					) }
					onChange={ change( 'year' ) }
				/>
				<Choose
					label={ __( 'Quarter', 'prakat' ) }
					value={ chosen.quarter }
					options={ [
						[ '1', __( '1: October to December', 'prakat' ) ],
						[ '2', __( '2: January to March', 'prakat' ) ],
						[ '3', __( '3: April to June', 'prakat' ) ],
						[ '4', __( '4: July to September', 'prakat' ) ],
					] }
					onChange={ change( 'quarter' ) }
				/>
				<Choose
					label={ __( 'Unit', 'prakat' ) }
					value={ chosen.unit }
					options={ [
						[ '', __( 'All that I may see', 'prakat' ) ],
						...own.map( ( { id } ) => [ String( id ), unitName( id ) ] as const ),
					] }
					onChange={ change( 'unit' ) }
				/>
				<Choose
					label={ __( 'Numerals', 'prakat' ) }
					value={ chosen.numerals }
					options={ [
						[ 'thai', __( 'Thai numerals', 'prakat' ) ],
						[ 'arabic', __( 'Arabic numerals', 'prakat' ) ],
					] }
					onChange={ change( 'numerals' ) }
				/>
				<button type="submit" className="components-button is-secondary is-next-40px-default-size">
					{ sprintf(
						/* translators: 1: quarter, 2: fiscal year of the Buddhist Era. */
						__( 'Open the forms of quarter %1$s/%2$s', 'prakat' ),
						chosen.quarter,
						chosen.year
					) }
				</button>
			</form>
		</details>
	);
}
