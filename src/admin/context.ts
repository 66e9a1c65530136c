import { createContext, useContext } from '@wordpress/element';
import type { Context, Words } from './api/types';
import { unitName, wordsIn } from './words/language';

/** What every screen knows of the person and the agency. */
export interface Desk extends Context {
	/** Words in the reader's language. */
	say: ( words: Words ) => string;
	unitName: ( id: number ) => string;
	sectionName: ( id: string ) => string;
}

export function deskOf( context: Context ): Desk {
	const say = ( words: Words ) => wordsIn( words, context.language );
	return {
		...context,
		say,
		unitName: ( id ) => unitName( context.units, id, context.language ),
		sectionName: ( id ) => {
			const section = context.sections.find( ( one ) => one.id === id );
			return section ? say( section.words.name ) : id;
		},
	};
}

export const DeskContext = createContext< Desk | null >( null );

/** The desk; only below the app, which waits for it. */
export function useDesk(): Desk {
	const desk = useContext( DeskContext );
	if ( ! desk ) {
		throw new Error( 'useDesk is called outside the app.' );
	}
	return desk;
}
