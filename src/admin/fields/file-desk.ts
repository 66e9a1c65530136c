import { createContext, useContext } from '@wordpress/element';
import type { EntryFile } from '../api/types';

/** The entry's files, for controls that name one. */
export interface FileDesk {
	files: readonly EntryFile[];
	/** Extensions that the section takes, in lower case. */
	accept: readonly string[];
	maxBytes: number;
	/** Uploads into the entry; null when it was refused (the desk then shows why). */
	upload: ( file: File ) => Promise< EntryFile | null >;
	busy: boolean;
}

const nowhere: FileDesk = {
	files: [],
	accept: [],
	maxBytes: 0,
	upload: () => Promise.resolve( null ),
	busy: false,
};

export const FileDeskContext = createContext< FileDesk >( nowhere );

export function useFileDesk(): FileDesk {
	return useContext( FileDeskContext );
}
