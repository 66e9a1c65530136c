import { useEffect, useRef } from '@wordpress/element';
import type { ReactNode } from 'react';
import { Bell } from '../messages/bell';

interface Props {
	title: string;
	/** Above everything: the way back. */
	above?: ReactNode;
	/** Shown above the title: where one is. */
	kicker?: ReactNode;
	/** At the end of the title's line. */
	actions?: ReactNode;
	children: ReactNode;
	/** Changes when another thing is shown; focus then goes to the title. */
	focusKey?: string;
}

let first = true;

/** A screen: one title, focused when the screen changes (not on the first load), and its content. */
export function Page( { title, above, kicker, actions, children, focusKey }: Props ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => {
		if ( first ) {
			first = false;
			return;
		}
		heading.current?.focus( { preventScroll: true } );
		window.scrollTo( 0, 0 );
	}, [ focusKey ] );
	return (
		<section className="prakat-page">
			<div className="prakat-page__top">
				<div>{ above }</div>
				<Bell />
			</div>
			<header className="prakat-page__head">
				<div className="prakat-page__title">
					{ kicker && <p className="prakat-page__kicker">{ kicker }</p> }
					<h1 ref={ heading } tabIndex={ -1 }>
						{ title }
					</h1>
				</div>
				{ actions && <div className="prakat-page__actions">{ actions }</div> }
			</header>
			{ children }
		</section>
	);
}
