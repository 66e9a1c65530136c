import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getUnits } from '../api/configuration';
import type { Unit } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { inTree } from './tree';
import { UnitDialog } from './unit-dialog';

/** The parts of the agency, as a tree. */
export function UnitsScreen() {
	const { say } = useDesk();
	const units = useLoad( 'units', getUnits );
	const [ opened, setOpened ] = useState< Unit | 'new' | null >( null );
	return (
		<Page
			title={ __( 'Units', 'prakat' ) }
			focusKey="units"
			actions={
				<Button variant="primary" __next40pxDefaultSize onClick={ () => setOpened( 'new' ) }>
					{ __( 'New unit', 'prakat' ) }
				</Button>
			}
		>
			<p className="prakat-quiet">{ __( 'A duty on a unit covers the units below it.', 'prakat' ) }</p>
			<ErrorNotice error={ units.error } onRetry={ units.reload } />
			{ ! units.data && ! units.error && <Waiting /> }
			{ units.data && (
				<ul className="prakat-units prakat-card">
					{ inTree( units.data ).map( ( { unit, depth } ) => (
						<li key={ unit.id } style={ { paddingInlineStart: `${ depth * 1.5 }rem` } }>
							<Button
								variant="link"
								onClick={ () => setOpened( unit ) }
								aria-label={ sprintf(
									/* translators: %s: name of a unit. */
									__( 'Change %s', 'prakat' ),
									say( unit.name )
								) }
							>
								{ say( unit.name ) }
							</Button>
							{ ! unit.active && <span className="prakat-quiet">{ __( '(no longer in use)', 'prakat' ) }</span> }
						</li>
					) ) }
				</ul>
			) }
			{ opened !== null && units.data && (
				<UnitDialog
					key={ opened === 'new' ? 'new' : opened.id }
					unit={ opened === 'new' ? null : opened }
					units={ units.data }
					onClose={ () => setOpened( null ) }
					onSaved={ () => {
						setOpened( null );
						announce( __( 'Saved.', 'prakat' ) );
						units.reload();
					} }
				/>
			) }
		</Page>
	);
}
