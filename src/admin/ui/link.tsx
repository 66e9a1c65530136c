import type { MouseEvent, ReactNode } from 'react';
import { hrefOf, navigate, type Route } from '../router';

interface Props {
	to: Route;
	children: ReactNode;
	className?: string;
	current?: boolean;
}

/** A real link that moves without loading the page anew; other clicks are the browser's. */
export function Link( { to, children, className, current }: Props ) {
	const onClick = ( event: MouseEvent ) => {
		if ( event.button === 0 && ! event.metaKey && ! event.ctrlKey && ! event.shiftKey && ! event.altKey ) {
			event.preventDefault();
			navigate( to );
		}
	};
	return (
		<a href={ hrefOf( to ) } onClick={ onClick } className={ className } aria-current={ current ? 'page' : undefined }>
			{ children }
		</a>
	);
}
