/**
 * Several databases that are all written to: a Galera cluster of three nodes, a pool of PHP on each of two.
 */
import { Row } from '../inside.mjs';
import { At, publishAtOnce } from './at.mjs';

/** @typedef {import( './galera.mjs' ).Galera} Galera */

/** @param {number} ms Milliseconds. */
const lasts = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

/**
 * The same on each of the nodes, and nothing of it broken.
 *
 * @param {Galera} stack Whose.
 * @param {Row}    row   Where it is told.
 */
function expectWhole( stack, row ) {
	const nodes = Array.from( { length: 3 }, ( _, node ) => new At( stack, 'cluster.php', stack.socket( node ) ).does( 'numbers' ) );
	const [ first ] = nodes;
	row.expect(
		nodes.every( ( node ) => JSON.stringify( node ) === JSON.stringify( first ) ),
		'all three nodes hold the same'
	);
	row.expect( first.register, `the register is sound, ${ first.head } rows` );
	const sound = new At( stack, 'faults.php', stack.socket( 1 ) ).does( 'sound' );
	row.expect(
		sound.register && sound.index && sound.numbers === 0 && sound.over === 0 && sound.published === sound.public,
		`${ sound.published } published, ${ sound.public } in the public index; a rebuild changes ${ sound.index ? 'nothing' : 'something' }, no number was given twice`
	);
}

/** @type {{ tried: string, does: ( stack: Galera, row: Row, nodes: At[], work: At[] ) => Promise<void> }[]} */
const ROWS = [
	{
		tried: 'Galera: the tables of the plugin on three nodes',
		async does( stack, row, [ first ] ) {
			row.expect( stack.status( 'wsrep_cluster_size' ) === '3', 'three nodes in the cluster' );
			const keyless = first?.does( 'keyless' );
			row.expect( keyless?.length === 0, `tables without a primary key or of another engine: ${ keyless?.join( ', ' ) || 'none' }` );
		},
	},
	{
		tried: 'Galera: twenty entries approved and published at once, ten on each of two nodes',
		async does( stack, row, nodes ) {
			const made = /** @type {At} */ ( nodes[ 0 ] ).does( 'drafts', 20 );
			const before = conflicts( stack );
			const wrong = await publishAtOnce( nodes, made );
			row.expect(
				wrong.length === 0,
				`${ 20 - wrong.length } of 20 went through${ wrong.length ? `: ${ wrong.slice( 0, 3 ).join( ' | ' ) }` : '' }`
			);
			const told = nodes[ 1 ]?.does( 'numbers' );
			const numbers = told.numbers.slice( -20 );
			row.expect(
				told.numbers.length === 20 &&
					numbers.every( ( /** @type {number} */ number, /** @type {number} */ i ) => ! i || number === numbers[ i - 1 ] + 1 ),
				`numbers ${ numbers[ 0 ] } to ${ numbers.at( -1 ) }, none left out and none twice`
			);
			row.expect( told.public === 20 && told.publish === 20, `${ told.public } public, each with one row of the register` );
			row.seen.push(
				`${ conflicts( stack ) - before } times two nodes had written the same row: the later one began again by itself`
			);
			expectWhole( stack, row );
		},
	},
	{
		tried: 'Galera: one draft is saved on both nodes at once, again and again',
		async does( stack, row, nodes ) {
			const made = /** @type {At} */ ( nodes[ 0 ] ).does( 'drafts', 1 );
			const entry = made.entries[ 0 ];
			const saves = () => nodes[ 0 ]?.does( 'saves', entry ).counted;
			const before = saves();
			const told = await Promise.all( nodes.map( ( node ) => node.begins( 'save', entry, 3 ) ) );
			const refused = [ ...new Set( told.flatMap( ( one ) => Object.keys( one ?? { died: 1 } ) ) ) ].filter(
				( word ) => word !== 'saved'
			);
			row.expect(
				told.every( ( one ) => one?.saved > 0 ),
				`saved ${ told.map( ( one ) => one?.saved ).join( ' and ' ) } times`
			);
			row.expect(
				refused.every( ( word ) => word === 'seen-stale' ),
				`what came too late was told so: ${ refused.join( ', ' ) || 'nothing did' }`
			);
			row.expect(
				saves() - before === told.reduce( ( sum, one ) => sum + ( one?.saved ?? 0 ), 0 ),
				'each save was counted once: none wrote over another'
			);
			expectWhole( stack, row );
		},
	},
	{
		tried: 'Galera: sweeps on both nodes at the same instant, while on both somebody publishes',
		async does( stack, row, _nodes, work ) {
			const over = work[ 0 ]?.does( 'over', 60 ).length;
			const told = await Promise.all( [
				...work.map( ( at ) => at.begins( 'sweep' ) ),
				...work.map( ( at ) => at.begins( 'work', 4 ) ),
			] );
			const expired = told.slice( 0, 2 ).reduce( ( sum, one ) => sum + ( one?.expired ?? 0 ), 0 );
			const left = work[ 1 ]?.does( 'sweep' ).expired;
			const stopped = told.slice( 2 ).flatMap( ( one ) => Object.keys( one?.stopped ?? { died: 1 } ) );
			row.expect( expired + left === over, `${ expired } of ${ over } were taken down, ${ left } by the next sweep, each once` );
			row.expect(
				! stopped.length,
				`${ told
					.slice( 2 )
					.map( ( one ) => one?.published )
					.join( ' and ' ) } were published; stopped: ${ stopped.join( ', ' ) || 'nobody' }`
			);
			expectWhole( stack, row );
		},
	},
	{
		tried: 'Galera: one node is killed (SIGKILL) while on both somebody publishes and a sweep runs, and comes back',
		async does( stack, row, _nodes, work ) {
			const over = work[ 0 ]?.does( 'over', 60 ).length;
			const workers = Promise.all( [
				...work.map( ( at ) => at.begins( 'work', 8 ) ),
				...work.map( ( at ) => at.begins( 'sweep' ) ),
			] );
			// Both have begun on the node that is to die.
			for ( const until = Date.now() + 20_000; connected( stack, 1 ) < 2 && Date.now() < until; ) {
				await lasts( 100 );
			}
			await lasts( 1500 );
			await stack.kill( 1 );
			const told = await workers;
			row.expect(
				told[ 0 ]?.published > 0 && ! Object.keys( told[ 0 ].stopped ).length,
				`on the node that lives ${ told[ 0 ]?.published } were published, and nobody was stopped`
			);
			row.seen.push( `on the one that died: ${ JSON.stringify( told[ 1 ]?.stopped ?? 'the process died too' ) }` );
			const left = work[ 0 ]?.does( 'sweep' ).expired;
			row.expect( stack.status( 'wsrep_cluster_size' ) === '2', 'two nodes go on' );
			await stack.recover( 1 );
			row.expect( stack.status( 'wsrep_cluster_size', 1 ) === '3', 'it came back and was sent what it had missed' );
			row.expect(
				work[ 1 ]?.does( 'sweep' ).expired === 0,
				`of ${ over } ended entries the next sweep took down the ${ left } that were left, and no sweep after it finds another`
			);
			expectWhole( stack, row );
		},
	},
];

/**
 * @param {Galera} stack Whose.
 * @return {number} How often a write set or a transaction under way gave way to another node's.
 */
const conflicts = ( stack ) =>
	[ 0, 1 ].reduce(
		( sum, node ) =>
			sum + Number( stack.status( 'wsrep_local_cert_failures', node ) ) + Number( stack.status( 'wsrep_local_bf_aborts', node ) ),
		0
	);

/**
 * @param {Galera} stack Whose.
 * @param {number} node  From 0.
 * @return {number} How many connections use the site's database there.
 */
const connected = ( stack, node ) =>
	Number( stack.sql( "SELECT COUNT(*) FROM information_schema.processlist WHERE db = 'wordpress'", node ).trim() );

/**
 * @param {Galera} stack  Up and installed, two pools.
 * @param {string} filter Part of a row's sentence.
 * @return {Promise<Row[]>} What was seen.
 */
export async function trySeveral( stack, filter ) {
	const at = ( /** @type {string} */ script ) => [ 0, 1 ].map( ( node ) => new At( stack, script, stack.socket( node ) ) );
	const [ nodes, work ] = [ at( 'cluster.php' ), at( 'faults.php' ) ];
	work[ 0 ]?.does( 'office' );
	const rows = [];
	for ( const { tried, does } of ROWS.filter( ( one ) => one.tried.includes( filter ) ) ) {
		const row = new Row( tried );
		try {
			await does( stack, row, nodes, work );
		} catch ( error ) {
			row.expect( false, /** @type {Error} */ ( error ).message );
		}
		row.print();
		rows.push( row );
	}
	return rows;
}
