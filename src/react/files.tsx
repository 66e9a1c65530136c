import type { ReactElement } from 'react';

import { isObject } from './paths';
import { safeUrl } from './safe-url';
import type { Speaker } from './speaker';
import type { EntryView, FileView, Json } from './types';

/** The files of entries, by uuid. */
export function filesOf( entries: readonly EntryView[] ): Map< string, FileView > {
	return new Map( entries.flatMap( ( { files } ) => files.map( ( file ): [ string, FileView ] => [ file.uuid, file ] ) ) );
}

/**
 * A list of links to files. Each link says name, type and size (R052): who can't see the page hears them too, and nobody
 * starts a download without knowing what it costs. Null where there is no file.
 */
export function fileList( speaker: Speaker, files: readonly FileView[] ): ReactElement | null {
	const items = files.flatMap( ( file, index ) => {
		const href = safeUrl( file.url );
		return href === undefined
			? []
			: [
					<li key={ index }>
						<a href={ href } type={ file.mime } download={ file.name }>
							{ speaker.word( 'download', {
								name: speaker.text( file.label ) || speaker.text( file.name ),
								type: file.extension.toUpperCase(),
								size: speaker.size( file.bytes ),
							} ) }
						</a>
					</li>,
				];
	} );
	return items.length ? <ul className="prakat-files">{ items }</ul> : null;
}

/** Files that a record refers to with `{ file: uuid, label? }`. One that isn't published is left out. */
export function referredFiles(
	speaker: Speaker,
	known: ReadonlyMap< string, FileView >,
	references: readonly Json[]
): ReactElement | null {
	return fileList(
		speaker,
		references.flatMap( ( reference ) => {
			const uuid = isObject( reference ) ? reference[ 'file' ] : undefined;
			const file = typeof uuid === 'string' ? known.get( uuid ) : undefined;
			if ( ! file || ! isObject( reference ) ) {
				return [];
			}
			const label = speaker.text( reference[ 'label' ] );
			return [ label ? { ...file, label } : file ];
		} )
	);
}
