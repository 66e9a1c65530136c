/**
 * Caches that are away, can't, or don't know how to forget.
 */
import { readFileSync } from 'node:fs';
import { children, ended } from '../../waiting.mjs';
import { lists } from './words.mjs';

/** @typedef {import( './trial.mjs' ).Trial} Trial */
/** @typedef {import( './trial.mjs' ).Front} Front */

/** @param {Trial} trial Whose. */
export async function tryMisses( trial ) {
	const { site, made, stack } = trial;
	const [ nginx, varnish ] = /** @type {[Front, Front, Front]} */ ( trial.fronts );
	await trial.row( 'A Varnish does not answer (SIGSTOP), and goes on later', async ( row ) => {
		const entry = site.does( 'publish', 90 * 86400, 'พลาด' );
		await trial.fill( [ made.page ] );
		const stopped = [ trial.varnishes[ 0 ] ?? 0, ...children( trial.varnishes[ 0 ] ?? 0 ) ];
		const began = Date.now();
		stopped.forEach( ( pid ) => process.kill( pid, 'SIGSTOP' ) );
		try {
			const told = site.does( 'withdraw', entry.entry );
			row.expect(
				told.state === 'withdrawn',
				`the act is done all the same, in ${ ( ( Date.now() - began ) / 1000 ).toFixed( 0 ) } s`
			);
			row.expect( Object.keys( told.untold ).length === 1, `untold: ${ JSON.stringify( told.untold ) }` );
			const beside = await trial.asks( nginx, made.page );
			row.expect( ! beside.body.includes( entry.mark ), 'nginx beside it was told at once' );
			const health = site.does( 'health' );
			row.expect(
				health.status === 'critical' && health.says.includes( trial.varnish ),
				`Site Health, ${ health.status }: ${ health.says }`
			);
		} finally {
			stopped.reverse().forEach( ( pid ) => process.kill( pid, 'SIGCONT' ) );
		}
		const old = await trial.asks( varnish, made.page );
		row.expect( old.body.includes( entry.mark ), `back again it still shows the page that it kept (${ old.kept })` );
		site.does( 'sweep' );
		const fresh = await trial.asks( varnish, made.page );
		row.expect( ! fresh.body.includes( entry.mark ), 'the next pass tells it: it shows nothing of it' );
		row.expect( site.does( 'health' ).status === 'good', 'Site Health is good again' );
	} );

	await trial.row( 'nginx is away, and comes back with the pages that it had kept', async ( row ) => {
		const entry = site.does( 'publish', 90 * 86400, 'ล่ม' );
		trial.tells( [ trial.inner ] );
		await trial.fill( [ made.page ] );
		const pid = Number( readFileSync( stack.file( 'nginx.pid' ), 'utf8' ) );
		process.kill( pid, 'SIGTERM' );
		await ended( [ pid ], 10 );
		const told = site.does( 'withdraw', entry.entry );
		row.expect( Object.keys( told.untold ).length === 1, `untold: ${ JSON.stringify( told.untold ) }` );
		await stack.nginx();
		const old = await trial.asks( nginx, made.page );
		row.expect( old.body.includes( entry.mark ), `back again it still shows the page that it kept (${ old.kept })` );
		site.does( 'sweep' );
		const fresh = await trial.asks( nginx, made.page );
		row.expect(
			! fresh.body.includes( entry.mark ) && site.does( 'health' ).status === 'good',
			'the next pass tells it: it shows nothing of it, Site Health is good'
		);
	} );

	await trial.row( 'A pattern shows the section, on whatever page: everything is forgotten', async ( row ) => {
		trial.all();
		const { made: pattern } = site.does( 'pattern' );
		await trial.fill( Object.values( lists( made ) ) );
		const entry = site.does( 'publish', 90 * 86400, 'ทั่ว' );
		row.expect( ! Object.keys( entry.untold ).length, 'every cache was told' );
		const shown = await trial.shown( lists( made ), entry.mark );
		row.expect( shown.length === 3 * Object.keys( lists( made ) ).length, `shown at once at ${ shown.length } addresses` );
		trial.tells( [ trial.inner ] );
		const told = site.does( 'withdraw', entry.entry );
		row.expect(
			Object.keys( told.untold ).length === 1,
			`nginx’s module without its folder can’t, and says so: ${ JSON.stringify( told.untold ) }`
		);
		trial.all();
		site.does( 'sweep' );
		row.expect( ! ( await trial.shown( lists( made ), entry.mark ) ).length, 'with the folder the next pass does' );
		site.does( 'unpattern', pattern );
	} );

	await trial.row( 'nginx without the module: the folder alone', async ( row ) => {
		trial.tells( [ trial.pages ] );
		await trial.fill( [ made.page ] );
		const entry = site.does( 'publish', 90 * 86400, 'แฟ้ม' );
		const fresh = await trial.asks( nginx, made.page );
		row.expect( ! Object.keys( entry.untold ).length && fresh.body.includes( entry.mark ), 'what is published is shown at once' );
		site.does( 'withdraw', entry.entry );
		row.expect( ! ( await trial.asks( nginx, made.page ) ).body.includes( entry.mark ), 'what is withdrawn is not' );
	} );

	await trial.row( 'A web server that knows no PURGE is named', async ( row ) => {
		trial.tells( [ trial.bare ] );
		const told = site.does( 'rename', made.moves[ 0 ], 'another-name' );
		row.expect( JSON.stringify( told.untold ).includes( '501' ), `untold: ${ JSON.stringify( told.untold ) }` );
		trial.all();
		site.does( 'sweep' );
		row.expect( site.does( 'health' ).status === 'good', 'named rightly, Site Health is good after the next pass' );
	} );
}
