import type { ReactElement } from 'react';

import { fieldAt, isObject, valueAt } from './paths';
import { Speaker } from './speaker';
import type { PublicRecord, RenderContract, Sokhoro1View } from './types';
import type { RenderWord } from './words';

const COLUMNS = [
	'sokhoro1Number',
	'sokhoro1Work',
	'sokhoro1Budget',
	'sokhoro1Reference',
	'sokhoro1Method',
	'sokhoro1Bidders',
	'sokhoro1Selected',
	'sokhoro1Reason',
	'sokhoro1Contract',
] as const satisfies readonly RenderWord[];

/** A value of a record in words. */
function words( speaker: Speaker, contract: RenderContract, record: PublicRecord, path: string ): string {
	const field = fieldAt( contract.fields, path );
	const value = valueAt( record, path );
	if ( ! field || typeof value !== 'string' ) {
		return '';
	}
	const choice = field.choices?.find( ( one ) => one.value === value );
	switch ( field.kind ) {
		case 'money':
			return speaker.money( value );
		case 'date':
			return speaker.date( value, 'short' );
		case 'choice':
			return choice ? speaker.words( choice.label ) : speaker.text( value );
		default:
			return speaker.text( value ).replaceAll( '\n', ' ' );
	}
}

/** A name and an amount on one line. */
function pair( speaker: Speaker, name: string, amount: string ): string {
	return `${ name }${ amount && ` ${ amount } ${ speaker.word( 'baht' ) }` }`.trim();
}

/** Bidders and what each offered. */
function offers( speaker: Speaker, record: PublicRecord ): string[] {
	const bidders = record[ 'bidders' ];
	return ( Array.isArray( bidders ) ? bidders : [] ).map( ( bidder ) => {
		if ( ! isObject( bidder ) ) {
			return '';
		}
		const price = bidder[ 'price' ];
		return pair( speaker, speaker.text( valueAt( bidder, 'bidder.name' ) ), typeof price === 'string' ? speaker.money( price ) : '' );
	} );
}

/** Form สขร.1 of a month: nine columns, A4 across (reference 2.6). Twin of `Prakat\Render\Sokhoro1`. */
export function Sokhoro1( { view, contract }: { view: Sokhoro1View; contract: RenderContract } ): ReactElement {
	const speaker = new Speaker( view );
	const lines = ( texts: string[] ): ReactElement[] =>
		texts.filter( Boolean ).map( ( text, index ) => <div key={ index }>{ text }</div> );
	return (
		<div className="prakat-sokhoro1" lang={ view.language }>
			<h1>
				{ speaker.word( 'sokhoro1Title', {
					month: speaker.month( view.month ),
				} ) }
			</h1>
			<p>{ speaker.text( view.agency ) }</p>
			<p>{ speaker.word( 'sokhoro1Date', { date: speaker.date( view.date ) } ) }</p>
			<table>
				<thead>
					<tr>
						{ COLUMNS.map( ( column ) => (
							<th key={ column } scope="col">
								{ speaker.word( column ) }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody>
					{ view.records.length === 0 && (
						<tr>
							<td colSpan={ COLUMNS.length }>{ speaker.word( 'sokhoro1None' ) }</td>
						</tr>
					) }
					{ view.records.map( ( record, index ) => {
						const text = ( path: string ): string => words( speaker, contract, record, path );
						return (
							<tr key={ index }>
								<td>{ speaker.number( index + 1 ) }</td>
								<td>{ text( 'title' ) }</td>
								<td className="prakat-number">{ text( 'budget' ) }</td>
								<td className="prakat-number">{ text( 'referencePrice' ) }</td>
								<td>{ text( 'method' ) }</td>
								<td>{ lines( offers( speaker, record ) ) }</td>
								<td>{ lines( [ pair( speaker, text( 'winner.name' ), text( 'agreedPrice' ) ) ] ) }</td>
								<td>{ text( 'reason' ) }</td>
								<td>{ lines( [ text( 'contractNumber' ), text( 'contractDate' ) ] ) }</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
		</div>
	);
}
