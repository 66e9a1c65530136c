import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { Disabled, Notice, Placeholder, SelectControl, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { listView } from '@wordpress/icons';
import ServerSideRender from '@wordpress/server-side-render';
import type { ReactElement } from 'react';

import type { PublicSection, SectionSummary } from '../../src/client/types';
import { inSiteLanguage } from './language';
import { Panels } from './panels';
import { usePublicApi } from './use-public-api';

/** What a block says: how to show, never what. Absent means as the section's contract has it. */
export interface SectionAttributes extends Record< string, unknown > {
	/** Which section; only in the block for any section. */
	section?: string;
	/** Heading; the section's name where there is none. */
	heading?: string;
	/** Whether a heading is shown. */
	showHeading: boolean;
	/** Its level. */
	headingLevel: number;
	/** Fields shown first. */
	columns?: string[] | undefined;
	/** Filters offered. */
	filters?: string[] | undefined;
	/** Whether there is a search box. */
	searchable: boolean;
	/** Whether records can be ordered. */
	sortable: boolean;
	/** Records on a page. */
	perPage: number;
	/** The only fiscal year shown; 0 means all. */
	fiscalYear: number;
	/** ๐๑๒ in dates, money and counts. */
	thaiNumerals: boolean;
	/** Whether sums are shown. */
	showTotals: boolean;
	/** Whether the records can be downloaded. */
	showDownloads: boolean;
}

interface EditProps {
	/** The block's name, for the preview. */
	name: string;
	/** Its settings. */
	attributes: SectionAttributes;
	/** Changes some of them. */
	setAttributes: ( changes: Partial< SectionAttributes > ) => void;
	/** The section of a block that has one of its own. */
	fixedSection: string | undefined;
}

/** The choice of a section, in the block for any section. */
function SectionChoice( { value, onChange }: { value: string; onChange: ( section: string ) => void } ): ReactElement {
	const { data, problem } = usePublicApi< SectionSummary[] >( '/prakat/v1/public/sections' );
	if ( problem ) {
		return (
			<Notice status="error" isDismissible={ false }>
				{ problem }
			</Notice>
		);
	}
	return data ? (
		<SelectControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			label={ __( 'Section', 'prakat' ) }
			value={ value }
			options={ [
				{ value: '', label: __( 'Choose a section', 'prakat' ) },
				...data.map( ( { id, words } ) => ( { value: id, label: inSiteLanguage( words.name ) } ) ),
			] }
			onChange={ onChange }
		/>
	) : (
		<Spinner />
	);
}

/** The block in the editor: the real thing, as the public will see it, and its settings beside it. */
export function Edit( { name, attributes, setAttributes, fixedSection }: EditProps ): ReactElement {
	const blockProps = useBlockProps();
	const section = fixedSection ?? attributes.section ?? '';
	const { data: contract, problem } = usePublicApi< PublicSection >( section ? `/prakat/v1/public/sections/${ section }` : undefined );
	const choice = (
		<SectionChoice
			value={ section }
			onChange={ ( chosen ) => setAttributes( { section: chosen, columns: undefined, filters: undefined } ) }
		/>
	);

	if ( ! section ) {
		return (
			<div { ...blockProps }>
				<Placeholder
					icon={ listView }
					label={ __( 'Disclosed information', 'prakat' ) }
					instructions={ __( 'Which section of the agency’s disclosed information should stand here?', 'prakat' ) }
				>
					{ choice }
				</Placeholder>
			</div>
		);
	}
	return (
		<div { ...blockProps }>
			<InspectorControls>
				{ problem && (
					<Notice status="error" isDismissible={ false }>
						{ problem }
					</Notice>
				) }
				{ contract && (
					<Panels
						contract={ contract }
						attributes={ attributes }
						setAttributes={ setAttributes }
						choice={ fixedSection ? null : choice }
					/>
				) }
			</InspectorControls>
			<Disabled>
				<ServerSideRender block={ name } attributes={ attributes } skipBlockSupportAttributes />
			</Disabled>
		</div>
	);
}
