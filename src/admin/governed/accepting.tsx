import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { acceptMore, getGovernedSettings, type GovernedSettings, type GovernedType } from './api';
import { typeLabel } from './type-label';

interface Props {
	types: readonly GovernedType[];
	/** The settings as they are after some more were accepted. */
	onMoved: ( settings: GovernedSettings ) => void;
}

/** How far the acceptance as found has come. It goes on in the background; while the screen is open, faster. */
export function Accepting( { types, onMoved }: Props ) {
	const task = useTask();
	const under = types.filter( ( type ) => type.accepting !== null );
	const [ going, setGoing ] = useState( false );
	const mounted = useRef( true );
	useEffect( () => {
		mounted.current = true;
		return () => {
			mounted.current = false;
		};
	}, [] );
	const unfinished = under.length > 0;
	useEffect( () => {
		if ( ! unfinished || going || task.error ) {
			return;
		}
		setGoing( true );
		void task
			.run( async () => {
				let finished = false;
				while ( ! finished && mounted.current ) {
					finished = ( await acceptMore() ).finished;
					const settings = await getGovernedSettings();
					if ( mounted.current ) {
						onMoved( settings );
					}
				}
			} )
			.then( () => mounted.current && setGoing( false ) );
	}, [ unfinished, going, task, onMoved ] );
	return (
		<>
			{ under.map( ( type ) => (
				<div key={ type.name } className="prakat-accepting" role="status">
					<p>
						{ sprintf(
							/* translators: 1: kind of post, 2: how many are done, 3: how many there are. */
							__( 'Accepting %1$s as found: %2$d of %3$d. You may leave this screen; it goes on by itself.', 'prakat' ),
							typeLabel( type ),
							type.accepting?.done ?? 0,
							type.accepting?.total ?? 0
						) }
					</p>
					<progress max={ Math.max( 1, type.accepting?.total ?? 1 ) } value={ type.accepting?.done ?? 0 }>
						{ `${ type.accepting?.done ?? 0 } / ${ type.accepting?.total ?? 0 }` }
					</progress>
				</div>
			) ) }
			<ErrorNotice error={ task.error } onRetry={ task.clear } />
		</>
	);
}
