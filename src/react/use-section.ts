import { useCallback, useState, type FormEvent, type HTMLAttributes, type MouseEvent } from 'react';

import type { SectionView } from './types';

/** What `useSection` gives. */
export interface SectionAria {
	/** The view to render. */
	view: SectionView;
	/** Props of the region: links and the form inside it no longer load a document. */
	regionProps: Pick< HTMLAttributes< HTMLElement >, 'onClick' | 'onSubmit' | 'aria-busy' >;
	/** True while another state is on its way. */
	isLoading: boolean;
	/** What went wrong with the last one; the former view stays. */
	error: unknown;
}

/** Whether a click asks for this tab, this window and nothing to be saved. */
const isPlain = ( event: MouseEvent ): boolean =>
	event.button === 0 && ! event.metaKey && ! event.ctrlKey && ! event.shiftKey && ! event.altKey && ! event.defaultPrevented;

/**
 * The state of a section in a React application: follows its links and its form without loading a document.
 *
 * @param initial The view that the page begins with.
 * @param load    Gets the view of an address of this page, from `src/client` for instance.
 */
export function useSection( initial: SectionView, load: ( href: string ) => Promise< SectionView > ): SectionAria {
	const [ view, setView ] = useState( initial );
	const [ isLoading, setIsLoading ] = useState( false );
	const [ error, setError ] = useState< unknown >( null );

	const go = useCallback(
		( href: string ) => {
			setIsLoading( true );
			setError( null );
			load( href )
				.then( setView, setError )
				.finally( () => setIsLoading( false ) );
		},
		[ load ]
	);

	const onClick = useCallback(
		( event: MouseEvent< HTMLElement > ) => {
			const link = ( event.target as Element ).closest( 'a' );
			const href = link?.getAttribute( 'href' ) ?? '';
			if ( isPlain( event ) && href.endsWith( `#${ view.instance }-count` ) && ! link?.target ) {
				event.preventDefault();
				go( href );
			}
		},
		[ go, view.instance ]
	);

	const onSubmit = useCallback(
		( event: FormEvent< HTMLElement > ) => {
			const form = event.target as HTMLFormElement;
			const query = new URLSearchParams();
			for ( const [ name, value ] of new FormData( form ) ) {
				query.append( name, String( value ) );
			}
			event.preventDefault();
			go( `${ view.links.path }?${ query }#${ view.instance }-count` );
		},
		[ go, view.links.path, view.instance ]
	);

	return {
		view,
		regionProps: { onClick, onSubmit, 'aria-busy': isLoading || undefined },
		isLoading,
		error,
	};
}
