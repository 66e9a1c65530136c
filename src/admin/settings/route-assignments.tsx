import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { RouteAssignment, Routes } from '../api/settings';
import { useDesk } from '../context';
import { Choose } from '../ui/choose';
import { TableHead } from '../ui/table-head';
import { assignedWith } from './routes';

interface Props {
	routes: Routes;
	onChange: ( assigned: RouteAssignment[] ) => void;
}

/** Which route holds for which unit and section; where none is named, the one of the product. */
export function RouteAssignments( { routes, onChange }: Props ) {
	const desk = useDesk();
	const { say } = desk;
	const [ one, setOne ] = useState< RouteAssignment >( { unit: null, section: '*', template: routes.standard } );
	const templateName = ( id: string ) => {
		const found = routes.templates.find( ( template ) => template.id === id );
		return found ? say( found.name ) : id;
	};
	const unitName = ( id: number | null ) => ( id === null ? __( 'The whole agency', 'prakat' ) : desk.unitName( id ) );
	const sectionName = ( id: string ) => ( id === '*' ? __( 'All sections', 'prakat' ) : desk.sectionName( id ) );
	const heads = {
		unit: __( 'Unit', 'prakat' ),
		section: __( 'Section', 'prakat' ),
		route: __( 'Route', 'prakat' ),
	};
	return (
		<section className="prakat-card">
			<h2>{ __( 'Which route holds where', 'prakat' ) }</h2>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: %s: name of a route of approval. */
					__(
						'A named section counts before all sections, then the nearest unit. Where nothing is named: %s. A request keeps the route that it was proposed with.',
						'prakat'
					),
					templateName( routes.standard )
				) }
			</p>
			{ routes.assigned.length > 0 && (
				<div className="prakat-tablebox">
					<table className="prakat-table is-stacking">
						<TableHead heads={ heads } buttons />
						<tbody>
							{ routes.assigned.map( ( assigned ) => (
								<tr key={ `${ assigned.unit }-${ assigned.section }` }>
									<td data-label={ heads.unit } className="is-primary">
										{ unitName( assigned.unit ) }
									</td>
									<td data-label={ heads.section }>{ sectionName( assigned.section ) }</td>
									<td data-label={ heads.route }>{ templateName( assigned.template ) }</td>
									<td className="prakat-table__acts">
										<Button
											variant="tertiary"
											isDestructive
											__next40pxDefaultSize
											aria-label={ sprintf(
												/* translators: 1: a unit, 2: a section. */
												__( 'Remove: %1$s, %2$s', 'prakat' ),
												unitName( assigned.unit ),
												sectionName( assigned.section )
											) }
											onClick={ () => onChange( routes.assigned.filter( ( other ) => other !== assigned ) ) }
										>
											{ __( 'Remove', 'prakat' ) }
										</Button>
									</td>
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
			<div className="prakat-group is-side-by-side">
				<Choose
					label={ heads.unit }
					value={ String( one.unit ?? '' ) }
					options={ [
						[ '', unitName( null ) ],
						...desk.units.filter( ( { active } ) => active ).map( ( { id, name } ) => [ String( id ), say( name ) ] as const ),
					] }
					onChange={ ( unit ) => setOne( { ...one, unit: unit === '' ? null : Number( unit ) } ) }
				/>
				<Choose
					label={ heads.section }
					value={ one.section }
					options={ [
						[ '*', sectionName( '*' ) ],
						...desk.sections.map( ( { id, words } ) => [ id, say( words.name ) ] as const ),
					] }
					onChange={ ( section ) => setOne( { ...one, section } ) }
				/>
				<Choose
					label={ heads.route }
					value={ one.template }
					options={ routes.templates.map( ( { id } ) => [ id, templateName( id ) ] as const ) }
					onChange={ ( template ) => setOne( { ...one, template } ) }
				/>
			</div>
			<Button
				className="prakat-start"
				variant="secondary"
				__next40pxDefaultSize
				onClick={ () => onChange( assignedWith( routes.assigned, one ) ) }
			>
				{ __( 'Let it hold there', 'prakat' ) }
			</Button>
		</section>
	);
}
