/**
 * File kinds that the sections accept, by extension. Nothing that runs in a browser (svg, html)
 * and nothing with macros.
 */

export const MEGABYTE = 1024 * 1024;

/** Documents, tables and open data (R060). */
export const DOCUMENT_FILES = [ 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'csv', 'json', 'txt', 'jpg', 'png', 'webp' ] as const;

/** What a manual and its forms come as. */
export const MANUAL_FILES = [ 'pdf', 'docx', 'odt', 'xlsx', 'ods', 'jpg', 'png' ] as const;

/** Pictures and leaflets. */
export const PICTURE_FILES = [ 'pdf', 'jpg', 'png', 'webp' ] as const;
