import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getRoutes, saveRoutes, type Routes, type RouteTemplate } from '../api/settings';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { Waiting } from '../ui/waiting';
import { RouteAssignments } from './route-assignments';
import { RouteForm } from './route-form';
import { RouteLine } from './route-line';
import { copyOf, problemsOf } from './routes';
import { SaveBar } from './save-bar';
import { useSettings } from './use-settings';

/** The ways that requests take, from one to four levels, and which way holds where. */
export function RouteSettings() {
	const settings = useSettings< Routes >( 'settings-routes', getRoutes, saveRoutes );
	const { draft, change, load, task } = settings;
	const { say } = useDesk();
	const [ opened, setOpened ] = useState< string | null >( null );
	const [ tried, setTried ] = useState( false );
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	const problems = tried ? problemsOf( draft ) : [];
	const put = ( template: RouteTemplate ) =>
		change( { templates: draft.templates.map( ( one ) => ( one.id === template.id ? template : one ) ) } );
	const used = ( id: string ) => id === draft.standard || draft.assigned.some( ( { template } ) => template === id );
	const copy = ( template: RouteTemplate ) => {
		const name = sprintf(
			/* translators: %s: name of a route of approval. */
			__( '%s (copy)', 'prakat' ),
			say( template.name )
		);
		const made = copyOf( template, draft.templates, { en: name, th: name } );
		change( { templates: [ ...draft.templates, made ] } );
		setOpened( made.id );
	};
	const save = () => {
		setTried( true );
		const wrong = problemsOf( draft )[ 0 ];
		if ( wrong ) {
			setOpened( wrong.template );
			return;
		}
		void settings.save();
	};
	return (
		<>
			<section className="prakat-card">
				<h2>{ __( 'Routes', 'prakat' ) }</h2>
				<p className="prakat-quiet">
					{ __(
						'A route says which levels a request goes through between its proposal and its publication, how many persons must give each, and how many working days they have.',
						'prakat'
					) }
				</p>
				<ul className="prakat-routes">
					{ draft.templates.map( ( template ) => (
						<li key={ template.id }>
							<div className="prakat-routes__head">
								<h3>{ say( template.name ) || __( '(no name yet)', 'prakat' ) }</h3>
								<span className="prakat-page__actions">
									<Button
										variant="secondary"
										__next40pxDefaultSize
										aria-expanded={ opened === template.id }
										aria-label={ sprintf(
											/* translators: %s: name of a route of approval. */
											__( 'Change %s', 'prakat' ),
											say( template.name )
										) }
										onClick={ () => setOpened( opened === template.id ? null : template.id ) }
									>
										{ opened === template.id ? __( 'Fold', 'prakat' ) : __( 'Change', 'prakat' ) }
									</Button>
									<Button
										variant="tertiary"
										__next40pxDefaultSize
										aria-label={ sprintf(
											/* translators: %s: name of a route of approval. */
											__( 'Begin a new route from %s', 'prakat' ),
											say( template.name )
										) }
										onClick={ () => copy( template ) }
									>
										{ __( 'Copy', 'prakat' ) }
									</Button>
									{ ! template.builtIn && ! used( template.id ) && (
										<Button
											variant="tertiary"
											isDestructive
											__next40pxDefaultSize
											aria-label={ sprintf(
												/* translators: %s: name of a route of approval. */
												__( 'Remove %s', 'prakat' ),
												say( template.name )
											) }
											onClick={ () =>
												change( { templates: draft.templates.filter( ( { id } ) => id !== template.id ) } )
											}
										>
											{ __( 'Remove', 'prakat' ) }
										</Button>
									) }
								</span>
							</div>
							<RouteLine template={ template } />
							{ opened === template.id && (
								<RouteForm
									template={ template }
									problems={ problems.filter( ( problem ) => problem.template === template.id ) }
									onChange={ put }
								/>
							) }
						</li>
					) ) }
				</ul>
			</section>
			<RouteAssignments routes={ draft } onChange={ ( assigned ) => change( { assigned } ) } />
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar dirty={ settings.dirty } busy={ task.busy } onSave={ save } onUndo={ settings.undo } />
		</>
	);
}
