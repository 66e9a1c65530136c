import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Holiday } from '../api/settings';
import { useDesk } from '../context';
import { Field } from '../ui/field';
import { UploadButton } from '../ui/upload-button';
import { showDate } from '../words/values';
import { readHolidays } from './holidays';

/** Many holidays at once: pasted as a list, or from a calendar's or a table's file; shown as understood before they are taken. */
export function HolidaysPaste( { onAdd }: { onAdd: ( days: Holiday[] ) => void } ) {
	const { language } = useDesk();
	const [ text, setText ] = useState( '' );
	const { found, lost } = readHolidays( text );
	return (
		<details className="prakat-fold">
			<summary>{ __( 'Paste or import a list', 'prakat' ) }</summary>
			<Field
				label={ __( 'One holiday a line', 'prakat' ) }
				help={ __(
					'For example as the Cabinet’s resolution lists them: “13 เมษายน 2569 วันสงกรานต์”. Years of the Buddhist Era and Thai numerals are read.',
					'prakat'
				) }
			>
				{ ( control ) => (
					<textarea
						{ ...control }
						className="prakat-input"
						rows={ 6 }
						value={ text }
						onChange={ ( event ) => setText( event.target.value ) }
					/>
				) }
			</Field>
			<UploadButton
				variant="secondary"
				accept={ [ '.ics', '.csv', '.txt' ] }
				busy={ false }
				onFile={ ( file ) => {
					void file.text().then( setText );
				} }
			>
				{ __( 'Choose a file (.ics, .csv, .txt)', 'prakat' ) }
			</UploadButton>
			{ text.trim() !== '' && (
				<div role="status" className="prakat-understood">
					<p>
						{ sprintf(
							/* translators: %d: how many days. */
							_n( '%d holiday is understood:', '%d holidays are understood:', found.length, 'prakat' ),
							found.length
						) }
					</p>
					<ul>
						{ found.map( ( { date, name } ) => (
							<li key={ date }>{ `${ showDate( date, 'long', language ) } · ${ name || __( '(no name)', 'prakat' ) }` }</li>
						) ) }
					</ul>
					{ lost.length > 0 && (
						<>
							<p>{ __( 'No day was found in these lines:', 'prakat' ) }</p>
							<ul className="prakat-field__problems">
								{ lost.slice( 0, 10 ).map( ( line ) => (
									<li key={ line }>{ line }</li>
								) ) }
							</ul>
						</>
					) }
				</div>
			) }
			<Button
				className="prakat-start"
				variant="secondary"
				__next40pxDefaultSize
				disabled={ found.length === 0 }
				accessibleWhenDisabled
				onClick={ () => {
					onAdd( found );
					setText( '' );
				} }
			>
				{ __( 'Take these holidays', 'prakat' ) }
			</Button>
		</details>
	);
}
