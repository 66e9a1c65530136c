import { __ } from '@wordpress/i18n';
import { useDesk } from '../context';
import { Tick } from '../ui/tick';
import { declarationsOf, type Declaration } from '../words/workflow';
import { undeclared } from './act-input';
import type { ActFieldsProps } from './reason-fields';

const GROUPS: readonly Declaration[ 'group' ][] = [ 'restricted', 'quality' ];

interface Props extends ActFieldsProps {
	/** Codes of what is to be declared. */
	asked: readonly string[];
	/** Codes that the server missed. */
	refused: readonly string[];
}

/** What the checker declares, each by a tick of its own: none is preset, and nothing ticks them all (R006, R048). */
export function DeclarationFields( { asked, draft, missing, onChange, refused }: Props ) {
	const { say } = useDesk();
	const all = declarationsOf( asked );
	const open = missing.includes( 'declared' ) ? undeclared( draft, asked ) : refused;
	const legend = {
		restricted: __( 'Nothing in it may be kept from the public', 'prakat' ),
		quality: __( 'It is good enough to be relied on', 'prakat' ),
	};
	return (
		<>
			{ GROUPS.map( ( group ) => {
				const mine = all.filter( ( one ) => one.group === group );
				return (
					mine.length > 0 && (
						<fieldset key={ group } className="prakat-declarations">
							<legend className="prakat-field__label">{ legend[ group ] }</legend>
							{ mine.map( ( { code, words } ) => (
								<Tick
									key={ code }
									checked={ draft.declared.includes( code ) }
									label={ say( words ) }
									problems={
										open.includes( code )
											? [ __( 'Tick this if it is so. If it isn’t, return the entry and say where.', 'prakat' ) ]
											: []
									}
									onChange={ ( ticked ) =>
										onChange( {
											declared: ticked
												? [ ...draft.declared, code ]
												: draft.declared.filter( ( one ) => one !== code ),
										} )
									}
								/>
							) ) }
						</fieldset>
					)
				);
			} ) }
		</>
	);
}
