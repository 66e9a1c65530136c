import { CheckboxControl, PanelBody, RangeControl, SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactElement, ReactNode } from 'react';

import type { PublicSection } from '../../src/client/types';
import { fieldAt } from '../../src/react/paths';
import type { SectionAttributes } from './edit';
import { inSiteLanguage } from './language';

interface PanelsProps {
	/** The section that is shown. */
	contract: PublicSection;
	/** The block's settings. */
	attributes: SectionAttributes;
	/** Changes some of them. */
	setAttributes: ( changes: Partial< SectionAttributes > ) => void;
	/** The choice of a section, where there is one. */
	choice: ReactNode;
}

type Flag = 'showHeading' | 'searchable' | 'sortable' | 'thaiNumerals' | 'showTotals' | 'showDownloads';

/** Some of the things that can be shown, in the contract's order. */
function Choices( {
	legend,
	all,
	chosen,
	onChange,
}: {
	legend: string;
	all: { value: string; label: string }[];
	chosen: readonly string[];
	onChange: ( chosen: string[] ) => void;
} ): ReactElement {
	return (
		<fieldset>
			<legend>{ legend }</legend>
			{ all.map( ( { value, label } ) => (
				<CheckboxControl
					__nextHasNoMarginBottom
					key={ value }
					label={ label }
					checked={ chosen.includes( value ) }
					onChange={ ( isChosen ) =>
						onChange(
							all.map( ( one ) => one.value ).filter( ( one ) => ( one === value ? isChosen : chosen.includes( one ) ) )
						)
					}
				/>
			) ) }
		</fieldset>
	);
}

/** The settings of a section's block. */
export function Panels( { contract, attributes, setAttributes, choice }: PanelsProps ): ReactElement {
	const flag = ( name: Flag, label: string ): ReactElement => (
		<ToggleControl
			__nextHasNoMarginBottom
			label={ label }
			checked={ attributes[ name ] }
			onChange={ ( value ) => setAttributes( { [ name ]: value } ) }
		/>
	);
	const fiscalYear = new Date().getFullYear() + 543;
	return (
		<>
			<PanelBody title={ __( 'Section', 'prakat' ) }>
				{ choice }
				{ flag( 'showHeading', __( 'Show a heading', 'prakat' ) ) }
				{ attributes.showHeading && (
					<>
						<TextControl
							__nextHasNoMarginBottom
							__next40pxDefaultSize
							label={ __( 'Heading', 'prakat' ) }
							placeholder={ inSiteLanguage( contract.words.name ) }
							value={ attributes.heading ?? '' }
							onChange={ ( heading ) => setAttributes( { heading } ) }
						/>
						<SelectControl
							__nextHasNoMarginBottom
							__next40pxDefaultSize
							label={ __( 'Heading level', 'prakat' ) }
							value={ String( attributes.headingLevel ) }
							options={ [ 2, 3, 4, 5, 6 ].map( ( level ) => ( {
								value: String( level ),
								/* translators: %d: level of a heading, 2 to 6. */
								label: sprintf( __( 'Heading %d', 'prakat' ), level ),
							} ) ) }
							onChange={ ( level ) => setAttributes( { headingLevel: Number( level ) } ) }
						/>
					</>
				) }
				{ flag( 'thaiNumerals', __( 'Thai numerals', 'prakat' ) ) }
			</PanelBody>
			<PanelBody title={ __( 'What visitors can do', 'prakat' ) }>
				{ flag( 'searchable', __( 'Search', 'prakat' ) ) }
				{ flag( 'sortable', __( 'Change the order', 'prakat' ) ) }
				{ flag( 'showDownloads', __( 'Download as data', 'prakat' ) ) }
				{ contract.filters.length > 0 && (
					<Choices
						legend={ __( 'Filters', 'prakat' ) }
						all={ contract.filters.map( ( { id, label } ) => ( { value: id, label: inSiteLanguage( label ) } ) ) }
						chosen={ attributes.filters ?? contract.filters.map( ( { id } ) => id ) }
						onChange={ ( filters ) => setAttributes( { filters } ) }
					/>
				) }
			</PanelBody>
			<PanelBody title={ __( 'What is shown', 'prakat' ) } initialOpen={ false }>
				{ contract.layout === 'table' && (
					<Choices
						legend={ __( 'Columns', 'prakat' ) }
						all={ contract.columns.map( ( { field } ) => {
							const found = fieldAt( contract.fields, field );
							return { value: field, label: found ? inSiteLanguage( found.label ) : field };
						} ) }
						chosen={
							attributes.columns ?? contract.columns.filter( ( { priority } ) => priority < 3 ).map( ( { field } ) => field )
						}
						onChange={ ( columns ) => setAttributes( { columns } ) }
					/>
				) }
				{ flag( 'showTotals', __( 'Totals', 'prakat' ) ) }
				<RangeControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Records on a page', 'prakat' ) }
					value={ attributes.perPage }
					min={ 5 }
					max={ 100 }
					step={ 5 }
					onChange={ ( perPage ) => setAttributes( { perPage: perPage ?? 10 } ) }
				/>
				{ contract.filters.some( ( { control } ) => control === 'year' ) && (
					<SelectControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						label={ __( 'Only the fiscal year', 'prakat' ) }
						value={ String( attributes.fiscalYear ) }
						options={ [
							{ value: '0', label: __( 'All years', 'prakat' ) },
							...Array.from( { length: 12 }, ( _, back ) => String( fiscalYear + 1 - back ) ).map( ( year ) => ( {
								value: year,
								label: year,
							} ) ),
						] }
						onChange={ ( year ) => setAttributes( { fiscalYear: Number( year ) } ) }
					/>
				) }
			</PanelBody>
		</>
	);
}
