import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { arrowDown, arrowUp, trash } from '@wordpress/icons';
import type { FieldContract, Json } from '../../api/types';
import { announce } from '../../ui/announce';
import { problemsWithin } from '../path';
import { Group } from './group';
import type { NestedProps } from './types';

interface Props extends NestedProps {
	fields: Record< string, FieldContract >;
	label: string;
	maximum: number;
}

/** Several objects of the same fields, in order: steps, bidders, telephones. */
export function Rows( { fields, value, onChange, path, problems, label, maximum }: Props ) {
	const list: Json[] = Array.isArray( value ) ? value : [];
	const box = useRef< HTMLDivElement >( null );
	const write = ( next: Json[] ) => onChange( next.length === 0 ? undefined : next );
	const focusRow = ( place: number ) =>
		// After React has drawn the new row.
		window.requestAnimationFrame( () => {
			const row = box.current?.querySelectorAll( ':scope > ol > li' )[ place ];
			row?.querySelector< HTMLElement >( 'input, select, textarea' )?.focus();
		} );
	const move = ( from: number, to: number ) => {
		const next = list.slice();
		const [ moved ] = next.splice( from, 1 );
		if ( moved !== undefined ) {
			next.splice( to, 0, moved );
			write( next );
			announce(
				sprintf(
					/* translators: %d: place in a list. */
					__( 'Moved to place %d.', 'prakat' ),
					to + 1
				)
			);
		}
	};
	return (
		<div className="prakat-rows" ref={ box }>
			<ol>
				{ list.map( ( item, place ) => (
					<li
						// Places are the identity here: rows have no other, and are moved by buttons.

						key={ place }
						className={ problemsWithin( problems, [ ...path, place ] ).length > 0 ? 'has-problems' : '' }
					>
						<div className="prakat-rows__head">
							<strong>{ `${ label } ${ place + 1 }` }</strong>
							<span className="prakat-rows__tools">
								<Button
									icon={ arrowUp }
									size="small"
									label={ __( 'Move up', 'prakat' ) }
									disabled={ place === 0 }
									accessibleWhenDisabled
									onClick={ () => move( place, place - 1 ) }
								/>
								<Button
									icon={ arrowDown }
									size="small"
									label={ __( 'Move down', 'prakat' ) }
									disabled={ place === list.length - 1 }
									accessibleWhenDisabled
									onClick={ () => move( place, place + 1 ) }
								/>
								<Button
									icon={ trash }
									size="small"
									label={ __( 'Remove', 'prakat' ) }
									onClick={ () => {
										write( list.filter( ( _one, here ) => here !== place ) );
										announce( __( 'Removed.', 'prakat' ) );
									} }
								/>
							</span>
						</div>
						<Group
							fields={ fields }
							value={ item }
							path={ [ ...path, place ] }
							problems={ problems }
							onChange={ ( next ) => write( list.map( ( one, here ) => ( here === place ? ( next ?? {} ) : one ) ) ) }
						/>
					</li>
				) ) }
			</ol>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled={ list.length >= maximum }
				accessibleWhenDisabled
				onClick={ () => {
					write( [ ...list, {} ] );
					focusRow( list.length );
				} }
			>
				{ sprintf(
					/* translators: %s: what is added, for example "bidder". */
					__( 'Add: %s', 'prakat' ),
					label
				) }
			</Button>
		</div>
	);
}
