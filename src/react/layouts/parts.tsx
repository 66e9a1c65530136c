import type { ReactElement, ReactNode } from 'react';

import type { ControlState } from '../control-state';
import { Fact } from '../meta';
import { fieldAt, valueAt } from '../paths';
import type { Speaker } from '../speaker';
import type { EntryView, PublicRecord, RenderContract, RowView } from '../types';
import type { Values } from '../values';

/** What a layout works with. Twin of `Prakat\Render\Layouts\Parts`. */
export interface Parts {
	/** The section's contract. */
	contract: RenderContract;
	/** The rows; at least one. */
	rows: readonly RowView[];
	/** Their entries. */
	entries: readonly EntryView[];
	/** Fields shown first, in order. */
	columns: readonly string[];
	/** Id of the view's element. */
	instance: string;
	/** Heading level of a record. */
	level: number;
	/** Words, dates and numbers. */
	speaker: Speaker;
	/** Values. */
	values: Values;
	/** What the controls say; none on an entry's own page. */
	state?: ControlState;
}

/** The field that names a record. */
export function primaryOf( contract: RenderContract ): string {
	return contract.columns.find( ( { primary } ) => primary )?.field ?? Object.keys( contract.fields )[ 0 ] ?? '';
}

/** The name of a record, for its heading. */
export function nameOf( { contract, values, speaker }: Parts, record: PublicRecord ): ReactNode {
	const path = primaryOf( contract );
	const field = fieldAt( contract.fields, path );
	return ( field && values.show( field, valueAt( record, path ), true ) ) ?? speaker.words( contract.words.record );
}

/** A field's label: of a field inside a person or organisation, that of the person or organisation. */
export function labelOf( { contract, speaker }: Parts, path: string ): string {
	const dot = path.lastIndexOf( '.' );
	const outer = dot < 0 ? undefined : fieldAt( contract.fields, path.slice( 0, dot ) );
	const field = outer?.kind === 'party' ? outer : fieldAt( contract.fields, path );
	return field ? speaker.words( field.label ) : path;
}

/**
 * A value in full. A length of time says itself whether it counts working days only; the flag that says so beside it is
 * then not shown by itself.
 */
export function showOf( { contract: { fields }, values }: Parts, path: string, record: PublicRecord ): ReactNode {
	const field = fieldAt( fields, path );
	if ( ! field || Object.values( fields ).some( ( { workingDays } ) => workingDays === path ) ) {
		return null;
	}
	const value = valueAt( record, path );
	if ( field.kind === 'duration' ) {
		return values.duration( value, record[ field.workingDays ?? '' ] === true );
	}
	return values.show( field, value );
}

/** A record's fields as terms and values, without those already shown and those that are empty. */
export function factsOf( parts: Parts, record: PublicRecord, shown: readonly string[] ): ReactElement[] {
	const { contract, speaker } = parts;
	return Object.entries( contract.fields ).flatMap( ( [ name, field ] ) => {
		const value = field.public && ! shown.includes( name ) ? showOf( parts, name, record ) : null;
		return value === null
			? []
			: [
					<Fact key={ name } term={ speaker.label( field ) }>
						{ value }
					</Fact>,
				];
	} );
}

/** Key of an element for the Interactivity API, where the page has it. */
export function keyOf( { state }: Parts, key: string ): string | undefined {
	return state?.view.interactive ? key : undefined;
}
