/**
 * Writes `tests/fixtures/workflow.json`: every state × act × duty set × circumstance of the workflow with its answer.
 *
 *     npm run workflow-table
 *     npm run workflow-table -- --check
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { definition, step, tabulate } from '../src/workflow';

export const COMMAND = 'npm run workflow-table';
export const FILE = resolve( __dirname, '../tests/fixtures/workflow.json' );

/** The file's text: one line a cell, so that a change of the workflow is a readable difference. */
export function tableText(): string {
	const { cells, ...head } = tabulate( definition, ( question ) => step( definition, question ) );
	const lines = Object.entries( head ).map( ( [ key, value ] ) => `\t${ JSON.stringify( key ) }: ${ JSON.stringify( value ) },\n` );
	return `{\n${ lines.join( '' ) }\t"cells": [\n${ cells.map( ( cell ) => `\t\t${ JSON.stringify( cell ) }` ).join( ',\n' ) }\n\t]\n}\n`;
}

if ( require.main === module ) {
	if ( ! process.argv.includes( '--check' ) ) {
		writeFileSync( FILE, tableText() );
		process.stdout.write( `Wrote ${ FILE }.\n` );
	} else if ( readFileSync( FILE, 'utf8' ) !== tableText() ) {
		process.stderr.write( `${ FILE } is not fresh. Run: ${ COMMAND }\n` );
		process.exitCode = 1;
	}
}
