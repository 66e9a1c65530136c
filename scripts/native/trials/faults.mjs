/**
 * What happens when something breaks: each fault is brought about for real, and what was seen is told.
 */
import { databaseKilled, deadlock } from './faults/database.mjs';
import { diskFull, uploadsReadOnly } from './faults/disks.mjs';
import { copyDeleted, halfBackup, originalDeleted } from './faults/files.mjs';
import { mailServerAway } from './faults/letters.mjs';
import { poolKilled, redisKilled } from './faults/processes.mjs';
import { Site } from './faults/site.mjs';
import { fourRunners, successors, sweepsAndPeople } from './faults/together.mjs';
import { Row } from './inside.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */

/** In the order of the document. */
const FAULTS = [
	poolKilled,
	redisKilled,
	databaseKilled,
	sweepsAndPeople,
	successors,
	deadlock,
	copyDeleted,
	originalDeleted,
	diskFull,
	uploadsReadOnly,
	mailServerAway,
	// After the mail server: the runners’ clock goes twenty minutes fast, and who was written to then waits.
	fourRunners,
	halfBackup,
];

/**
 * @param {Stack}  stack  With two pools and Redis, up and installed.
 * @param {string} filter Part of a fault's sentence.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryFaults( stack, filter ) {
	const site = new Site( stack );
	site.does( 'office' );
	const rows = [];
	for ( const { fault, does } of FAULTS.filter( ( one ) => one.fault.includes( filter ) ) ) {
		const row = new Row( fault );
		try {
			await does( site, row );
		} catch ( error ) {
			row.wrong.push( /** @type {Error} */ ( error ).message );
		}
		row.print();
		rows.push( row );
	}
	return rows;
}

/**
 * The document of the table.
 *
 * @param {Row[]} rows Of tryFaults().
 */
export const faultPage = ( rows ) => `# Faults

\`npm run native -- faults --write\`: each is brought about for real on nginx, two pools of PHP, MariaDB and Redis, with the plugin's own acts under
way; then the register is verified and the public index compared with one that is made anew from the approved versions.

| what breaks | what was seen |
| --- | --- |
${ rows.map( ( { tried, seen, wrong } ) => `| ${ tried } | ${ [ ...seen, ...wrong.map( ( one ) => `**${ one }**` ) ].join( '; ' ).replaceAll( '|', '\\|' ) } |` ).join( '\n' ) }

## In the suites

| what breaks | what is seen by |
| --- | --- |
| PHP is killed at any statement | \`tests/wordpress/expiry/killed\`, \`adversary/killed\`, \`import\` |
| An update is killed before each change to the tables | \`tests/wordpress/database/killed\` |
| The clock is set forward and back; PHP and the database server believe to be in another time zone; leap days | \`tests/wordpress/expiry/clocks\` |
| Approvals of twenty entries at once | \`tests/wordpress/workflow/parallel\` |
| A database of yesterday; originals that did not come back; another domain; both of yesterday | \`npm run native -- commands\`, \`tests/wordpress/recovery\` |
| Uploads that can't be reached | \`tests/wordpress/files/elsewhere\` |
| A sweep that does not come | \`tests/wordpress/expiry/alarm\` |
| A cache that is away, or knows no PURGE | \`npm run native -- caches\`, \`tests/wordpress/caches\` |
`;
