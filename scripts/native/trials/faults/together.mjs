/**
 * Several processes do the same at the same instant.
 */
import { expectSound } from './site.mjs';

/** @typedef {import( './site.mjs' ).Fault} Fault */

/** @type {Fault} */
export const sweepsAndPeople = {
	fault: 'Three sweeps and three people who publish, all at the same instant',
	async does( site, row ) {
		const over = site.does( 'over', 60 ).length;
		const told = await Promise.all( [
			...[ 1, 2, 3 ].map( () => site.begins( 'sweep' ) ),
			...[ 1, 2, 3 ].map( () => site.begins( 'work', 5 ) ),
		] );
		const expired = told.slice( 0, 3 ).reduce( ( sum, one ) => sum + ( one?.expired ?? 0 ), 0 );
		const stopped = told.slice( 3 ).flatMap( ( one ) => Object.keys( one?.stopped ?? { died: 1 } ) );
		row.seen.push(
			`${ expired } of ${ over } were taken down, each once; ${ told.slice( 3 ).reduce( ( sum, one ) => sum + ( one?.published ?? 0 ), 0 ) } published; stopped: ${ stopped.join( ', ' ) || 'nobody' }`
		);
		if ( stopped.length || site.does( 'sweep' ).expired + expired !== over ) {
			row.wrong.push( 'somebody was stopped, or an entry was taken down twice or not at all' );
		}
		expectSound( site, row );
	},
};

/** @type {Fault} */
export const successors = {
	fault: 'A new version is published at the very instant at which sweeps take the old one down, whose time is over',
	async does( site, row ) {
		const ids = site.does( 'successors', 30 );
		const list = ids.join( ',' );
		const [ published, ...swept ] = await Promise.all( [
			site.begins( 'succeed', list ),
			site.begins( 'sweeps', 8 ),
			site.begins( 'sweeps', 8 ),
		] );
		const stands = site.does( 'stand', list );
		const taken = swept.reduce( ( sum, one ) => sum + ( one?.expired ?? 0 ), 0 );
		row.seen.push(
			`of ${ ids.length } old versions the sweeps took down ${ taken }, ${ ids.length - taken } had been replaced before; now: ${ JSON.stringify( stands ) }; stopped: ${ Object.keys( published?.stopped ?? { died: 1 } ).join( ', ' ) || 'nobody' }`
		);
		if ( Object.keys( published?.stopped ?? { died: 1 } ).length || swept.some( ( one ) => ! one ) ) {
			row.wrong.push( 'somebody was stopped' );
		}
		if ( stands[ 'published v2 public' ] !== String( ids.length ) ) {
			row.wrong.push( 'a new version is not public' );
		}
		expectSound( site, row );
	},
};

/** @type {Fault} */
export const fourRunners = {
	fault: 'Every background action runs in four processes at once, as Action Scheduler’s runners do, while two people publish',
	async does( site, row ) {
		site.does( 'unsent' );
		const before = site.does( 'delivered' );
		const over = site.does( 'over', 40 ).length;
		const [ a, b, ...runners ] = await Promise.all( [
			site.begins( 'work', 6 ),
			site.begins( 'work', 6 ),
			...[ 1, 2, 3, 4 ].map( () => site.begins( 'runners', 9 ) ),
		] );
		site.does( 'runners', 0.1 );
		const told = site.does( 'delivered' );
		const published = ( a?.published ?? 0 ) + ( b?.published ?? 0 );
		const failed = runners.flatMap( ( one ) => one?.failed ?? [] );
		row.seen.push(
			`${ runners.reduce( ( sum, one ) => sum + ( one?.rounds ?? 0 ), 0 ) } rounds of ${ runners.find( Boolean )?.hooks.join( ', ' ) }${ failed.length ? `, ${ failed.length } of which failed (${ failed[ 0 ] })` : '' }; ${ published } published; ${ told.gone - before.gone } of ${ over } taken down, each with one proof (${ told.removals - before.removals }); ${ told.sent - before.sent } messages in ${ told.letters - before.letters } letters, none twice`
		);
		if (
			runners.some( ( one ) => ! one?.rounds ) ||
			failed.length ||
			! published ||
			told.gone - before.gone !== over ||
			told.removals - before.removals !== over ||
			told.told !== told.once ||
			told.twice ||
			told.sent - before.sent !== told.told - before.told
		) {
			row.wrong.push( `something was done twice or not at all: ${ JSON.stringify( { before, told } ) }` );
		}
		expectSound( site, row );
	},
};
