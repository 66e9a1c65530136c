/**
 * npm run bench on MariaDB, php-fpm and nginx.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programs, Stack } from '../../native/stack.mjs';
import { KEEP, PLUGIN, ROOT, writable } from '../paths.mjs';
import { step } from '../steps.mjs';
import { Trouble } from '../trouble.mjs';
import { measureScript } from './script.mjs';
import { median, Visitor } from './visitor.mjs';

const SIZES = [ 100, 10_000, 100_000, 1_000_000 ];

/**
 * @param {Stack}    stack The site.
 * @param {string}   file  In tests/bench.
 * @param {string[]} args  Its arguments.
 */
function php( stack, file, ...args ) {
	const said = stack.phpRun( [ '-d', 'opcache.enable_cli=1', path.join( ROOT, 'tests/bench', file ), ...args ] );
	return JSON.parse( said.trim().split( '\n' ).at( -1 ) ?? '' );
}

/**
 * The same, in the background.
 *
 * @param {Stack}    stack The site.
 * @param {string}   file  In tests/bench.
 * @param {string[]} args  Its arguments.
 * @return {{ done: () => boolean, answer: Promise<any> }} Whether it has ended, and what it told.
 */
function phpMeanwhile( stack, file, ...args ) {
	const child = spawn(
		programs().php ?? 'php',
		[ '-d', 'memory_limit=512M', '-d', 'opcache.enable_cli=1', path.join( ROOT, 'tests/bench', file ), ...args ],
		{
			cwd: stack.root,
			stdio: [ 'ignore', 'pipe', 'inherit' ],
		}
	);
	let said = '';
	let ended = false;
	child.stdout.on( 'data', ( part ) => ( said += part ) );
	const answer = new Promise( ( resolve, reject ) =>
		child.on( 'close', ( code ) => {
			ended = true;
			if ( code ) {
				reject( new Error( `${ file } failed: ${ said }` ) );
			} else {
				resolve( JSON.parse( said.trim().split( '\n' ).at( -1 ) ?? '' ) );
			}
		} )
	);
	return { done: () => ended, answer };
}

/** @param {Stack} stack The site; makes an empty page and one with each block. */
function makePages( stack ) {
	mkdirSync( path.join( stack.root, 'wp-content/mu-plugins' ), { recursive: true } );
	copyFileSync( path.join( ROOT, 'tests/bench/inside.php' ), path.join( stack.root, 'wp-content/mu-plugins/inside.php' ) );
	stack.phpRun( [
		'-r',
		`
		$_SERVER['HTTP_HOST'] = '127.0.0.1'; require_once 'wp-load.php'; wp_set_current_user( 1 );
		foreach ( array( 'empty' => '', 'procurement' => '<!-- wp:prakat/procurement /-->', 'fifty' => '<!-- wp:prakat/procurement {"perPage":50} /-->' ) as $slug => $content ) {
			wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $slug, 'post_name' => $slug, 'post_content' => $content ) );
		}`,
	] );
}

/**
 * @param {Visitor} visitor Asks.
 * @param {import( './visitor.mjs' ).Table}   table   Takes the figures.
 * @param {number}  size    Records there are now.
 */
async function measurePage( visitor, table, size ) {
	const [ empty = NaN, page = NaN, fifty = NaN ] = await visitor.turns( [ '/empty/', '/procurement/', '/fifty/' ], 40 );
	const [ plain, block ] = [ await visitor.inside( '/empty/' ), await visitor.inside( '/procurement/' ) ];
	const long = await visitor.once( '/fifty/' );
	table.add(
		`procurement page, ${ size.toLocaleString( 'en' ) } records (as the block is inserted; 50 a page in brackets)`,
		`${ page.toFixed( 1 ) } ms against ${ empty.toFixed( 1 ) } ms: ×${ ( page / empty ).toFixed( 2 ) } [×${ ( fifty / empty ).toFixed( 2 ) }]; ${ block.queries - plain.queries } queries, ${ ( block.megabytes - plain.megabytes ).toFixed( 2 ) } MB more; ${ Math.round( Buffer.byteLength( block.html ) / 1000 ) } kB of HTML [${ Math.round( Buffer.byteLength( long.html ) / 1000 ) }]`,
		'≤ ×1.15, ≤ 8 queries, ≤ 2 MB, ≤ 120 kB'
	);
}

/** @param {string} html The block's page. @return {string} The prefix of its query arguments. */
function prefixOf( html ) {
	return /name="(p[0-9a-f]+)-q"/.exec( html )?.[ 1 ] ?? '';
}

/**
 * @param {Visitor} visitor Asks.
 * @param {import( './visitor.mjs' ).Table}   table   Takes the figures.
 */
async function measureControls( visitor, table ) {
	const prefix = prefixOf( ( await visitor.once( '/procurement/' ) ).html );
	const cases = [
		...[ 'date', 'title', 'budget', 'reference-price', 'agreed-price', 'winner', 'contract-date' ].flatMap( ( id ) => [
			`sort=${ id }&${ prefix }-direction=asc`,
			`sort=${ id }&${ prefix }-direction=desc`,
		] ),
		'year=2569',
		'month=6',
		'type=01',
		'method=16',
		'status=completed',
		'stage=result',
		'budget-from=800000',
		'date-from=2025-01-01',
		'page=1000',
		...[ 'คอมพิวเตอร์', 'จ้าง', 'ไม่มีคำนี้', 'ซื้อ วัสดุ', '123' ].map( ( word ) => `q=${ encodeURIComponent( word ) }` ),
	];
	const times = await visitor.turns( [ '/procurement/', ...cases.map( ( one ) => `/procurement/?${ prefix }-${ one }` ) ], 15 );
	const base = times[ 0 ] ?? NaN;
	const ratios = cases
		.map( ( name, index ) => ( {
			name: decodeURIComponent( name.replace( `&${ prefix }-`, ' ' ) ),
			ratio: ( times[ index + 1 ] ?? NaN ) / base,
		} ) )
		.sort( ( a, b ) => b.ratio - a.ratio );
	const worst = ratios
		.slice( 0, 4 )
		.map( ( one ) => `${ one.name } ×${ one.ratio.toFixed( 2 ) }` )
		.join( ', ' );
	table.add(
		`each sort, filter and search at 100,000 records (${ cases.length } addresses) against the plain page`,
		`median ×${ median( ratios.map( ( one ) => one.ratio ) ).toFixed( 2 ) }; slowest: ${ worst }`,
		'≤ ×1.5'
	);
}

/**
 * @param {Stack}   stack   The site.
 * @param {Visitor} visitor Asks.
 * @param {import( './visitor.mjs' ).Table}   table   Takes the figures.
 */
async function measureAbsence( stack, visitor, table ) {
	const marks = ( /** @type {string} */ html ) => ( html.match( /<(script|link|style)\b/g ) ?? [] ).length;
	/** Each worker has compiled the code once before it is measured. */
	const settled = async () => {
		await visitor.turns( [ '/empty/' ], 12 );
		return visitor.inside( '/empty/' );
	};
	const withPlugin = await settled();
	const toggle = ( /** @type {string} */ name ) =>
		stack.phpRun( [
			'-r',
			`$_SERVER['HTTP_HOST']='127.0.0.1'; require_once 'wp-load.php'; require_once 'wp-admin/includes/plugin.php'; ${ name }( 'prakat/prakat.php' );`,
		] );
	toggle( 'deactivate_plugins' );
	const without = await settled();
	toggle( 'activate_plugin' );
	await settled();
	table.add(
		'a page without our blocks, against the plugin switched off',
		`${ withPlugin.queries - without.queries } queries, ${ marks( withPlugin.html ) - marks( without.html ) } scripts and styles, ${ ( withPlugin.megabytes - without.megabytes ).toFixed( 2 ) } MB more`,
		'0 queries, 0 scripts, 0 styles'
	);
}

/**
 * Everything, on the stack that agencies run.
 *
 * @param {{ records: number, port: number, tree: { folder: string }, only?: string }} options What and where; one part only.
 * @param {import( './visitor.mjs' ).Table}                                                       table   Takes the figures.
 */
export async function benchNatively( { records, port, tree, only }, table ) {
	if ( only ) {
		return benchPart( { records, port, tree, only }, table );
	}
	const stack = new Stack( writable( path.join( KEEP, 'native', 'bench' ) ), { port, wordpress: tree.folder, plugin: PLUGIN } );
	const visitor = new Visitor( stack.url, stack.root );
	try {
		await step( 'Start the native stack', 'เปิดระบบ', async () => {
			await stack.down();
			await stack.up();
			stack.install();
			makePages( stack );
		} );
		measureScript( table );
		await measureAbsence( stack, visitor, table );
		const few = php( stack, 'acts.php', 'run' );
		measureWork( stack, table );
		stack.sql(
			[ 'index_procurement', 'search_procurement', 'index_entries', 'index_totals', 'index_stamps', 'index_standing' ]
				.map( ( name ) => `TRUNCATE TABLE wordpress.wp_prakat_${ name };` )
				.join( '' )
		);
		for ( const size of SIZES.filter( ( one ) => one <= records ) ) {
			await step( `Fill up to ${ size.toLocaleString( 'en' ) } records`, 'เพิ่มข้อมูล', async () =>
				php( stack, 'fill.php', String( size ) )
			);
			await measurePage( visitor, table, size );
			if ( size === 100_000 ) {
				await measureControls( visitor, table );
			}
		}
		const exported = php( stack, 'export.php' );
		table.add(
			`CSV of ${ exported.rows.toLocaleString( 'en' ) } rows`,
			`${ exported.seconds.toFixed( 1 ) } s, ${ exported.megabytes.toFixed( 1 ) } MB above WordPress; a bare unbuffered export of the same table ${ exported.bare.toFixed( 1 ) } s: ${ ( exported.bare / exported.seconds ).toFixed( 2 ) } of its speed`,
			'≥ 0.5, constant memory'
		);
		await measureSweep( stack, visitor, table );
		await step( 'Fill up to 1,000,000 rows of the register', 'เพิ่มทะเบียน', async () =>
			php( stack, 'acts.php', 'fill', '100000', '1000000' )
		);
		measureActs( stack, table, few );
	} finally {
		await stack.down();
	}
}

/**
 * One part on a site of its own.
 *
 * @param {{ records: number, port: number, tree: { folder: string }, only: string }} options As benchNatively() takes them.
 * @param {import( './visitor.mjs' ).Table}                                             table   Takes the figures.
 */
async function benchPart( { records, port, tree, only }, table ) {
	const stack = new Stack( writable( path.join( KEEP, 'native', `bench-${ only }` ) ), {
		port,
		wordpress: tree.folder,
		plugin: PLUGIN,
		cache: only === 'cache',
	} );
	const visitor = new Visitor( stack.url, stack.root );
	const parts = {
		sweep: () => measureSweep( stack, visitor, table, Math.max( 100, Math.round( records / 100 ) ) ),
		rebuild: () => measureRebuild( stack, table, records ),
		cache: () => measureCached( stack, visitor, table ),
	};
	const part = parts[ /** @type {keyof typeof parts} */ ( only ) ];
	if ( ! part ) {
		throw new Trouble( `Parts are: ${ Object.keys( parts ).join( ', ' ) }.`, `ส่วนที่วัดได้: ${ Object.keys( parts ).join( ', ' ) }` );
	}
	try {
		await step( 'Start the native stack', 'เปิดระบบ', async () => {
			await stack.down();
			await stack.up();
			stack.install();
			makePages( stack );
		} );
		await part();
	} finally {
		await stack.down();
	}
}

/**
 * The public index made anew from the versions, stopped in the middle and gone on with.
 *
 * @param {Stack}                           stack   The site.
 * @param {import( './visitor.mjs' ).Table} table   Takes the figures.
 * @param {number}                          records How many there are to be, a thousand an entry.
 */
async function measureRebuild( stack, table, records ) {
	const each = Math.min( 1000, records );
	await step( `Publish ${ records.toLocaleString( 'en' ) } records`, 'เผยแพร่ข้อมูล', async () =>
		php( stack, 'rebuild.php', 'fill', String( Math.round( records / each ) ), String( each ) )
	);
	const made = php( stack, 'rebuild.php', 'run' );
	if ( made.refused || ! made.stopped ) {
		throw new Trouble( `The rebuild refused ${ made.refused } entries.`, `ระบบสร้างดัชนีใหม่ไม่ได้ ${ made.refused } รายการ` );
	}
	table.add(
		`rebuilding the public index of ${ made.records.toLocaleString( 'en' ) } records in ${ made.entries } entries, stopped once in the middle`,
		`${ made.seconds.toFixed( 1 ) } s: ${ Math.round( made.records / made.seconds ).toLocaleString( 'en' ) } records a second; ${ made.megabytes.toFixed( 1 ) } MB, told of its progress ${ made.steps } times`,
		'minutes for 1,000,000, with progress, resumable'
	);
}

/**
 * A page from a page cache (nginx's own), with the plugin and without it.
 *
 * @param {Stack}                           stack   The site, with a page cache.
 * @param {Visitor}                         visitor Asks.
 * @param {import( './visitor.mjs' ).Table} table   Takes the figures.
 */
async function measureCached( stack, visitor, table ) {
	php( stack, 'fill.php', '1000' );
	const clear = () => rmSync( stack.file( 'tmp', 'pages' ), { recursive: true, force: true } );
	const toggle = ( /** @type {string} */ name ) => {
		stack.phpRun( [
			'-r',
			`$_SERVER['HTTP_HOST']='127.0.0.1'; require_once 'wp-load.php'; require_once 'wp-admin/includes/plugin.php'; ${ name }( 'prakat/prakat.php' );`,
		] );
		clear();
	};
	/** The block's page, which is in the cache after it was asked once. */
	const measured = async () => {
		const first = await fetch( `${ stack.url }/empty/`, { headers: { connection: 'close' } } );
		await first.text();
		const again = await fetch( `${ stack.url }/empty/`, { headers: { connection: 'close' } } );
		await again.text();
		const block = await fetch( `${ stack.url }/procurement/`, { headers: { connection: 'close' } } );
		await block.text();
		const kept = await fetch( `${ stack.url }/procurement/`, { headers: { connection: 'close' } } );
		await kept.text();
		const [ empty = NaN, page = NaN ] = await visitor.turns( [ '/empty/', '/procurement/' ], 200 );
		return { empty, page, hits: [ again.headers.get( 'x-cache' ), kept.headers.get( 'x-cache' ) ] };
	};
	const withPlugin = await measured();
	toggle( 'deactivate_plugins' );
	const without = await measured();
	toggle( 'activate_plugin' );
	if ( [ ...withPlugin.hits, ...without.hits ].some( ( hit ) => hit !== 'HIT' ) ) {
		throw new Trouble(
			`Not every page came from the cache: ${ JSON.stringify( [ withPlugin.hits, without.hits ] ) }`,
			'บางหน้าไม่ได้มาจากแคช'
		);
	}
	table.add(
		'a page from nginx’s page cache, with the plugin against without it',
		`a page without our blocks ${ withPlugin.empty.toFixed( 2 ) } ms against ${ without.empty.toFixed( 2 ) } ms: ×${ ( withPlugin.empty / without.empty ).toFixed( 2 ) }; the page with the table ${ withPlugin.page.toFixed( 2 ) } ms against ${ without.page.toFixed( 2 ) } ms: ×${ ( withPlugin.page / without.page ).toFixed( 2 ) }`,
		'×1'
	);
}

/**
 * A night in which much expires: with nobody about, and with a visitor who loads a public page again and again.
 *
 * @param {Stack}                               stack   The site.
 * @param {Visitor}                             visitor Asks.
 * @param {import( './visitor.mjs' ).Table} table   Takes the figures.
 * @param {number}                          [count] How many entries, with ten records each.
 */
async function measureSweep( stack, visitor, table, count = 10_000 ) {
	const fill = () =>
		step( 'Fill in what expires', 'เพิ่มข้อมูลที่หมดอายุ', async () => php( stack, 'sweep.php', 'fill', String( count ), '10' ) );
	const speed = ( /** @type {Record<string, number>} */ { expired = NaN, taken = NaN } ) =>
		`${ taken.toFixed( 1 ) } s: ${ Math.round( expired / taken ).toLocaleString( 'en' ) } a second`;
	await fill();
	const alone = php( stack, 'sweep.php', 'run' );
	await fill();
	const [ usual = NaN ] = await visitor.turns( [ '/procurement/' ], 40 );
	const sweep = phpMeanwhile( stack, 'sweep.php', 'run' );
	/** @type {number[]} */
	const times = [];
	while ( ! sweep.done() ) {
		times.push( ( await visitor.once( '/procurement/' ) ).first );
	}
	const swept = await sweep.answer;
	table.add(
		`${ swept.expired.toLocaleString( 'en' ) } entries with ${ ( count * 10 ).toLocaleString( 'en' ) } records expire in one night`,
		`taken down in ${ speed( alone ) }; with a visitor who loads a public page without a pause, in ${ speed( swept ) }; their records erased in ${ ( swept.seconds - swept.taken ).toFixed( 1 ) } s more; ${ swept.megabytes.toFixed( 1 ) } MB; the page meanwhile ${ median( times ).toFixed( 1 ) } ms against ${ usual.toFixed( 1 ) } ms: ×${ ( median( times ) / usual ).toFixed( 2 ) }`,
		'≥ 5,000 a second, constant memory, ≤ ×1.2'
	);
}

/**
 * Acts, the inbox and the register, among few and among many.
 *
 * @param {Stack}                               stack The site.
 * @param {import( './visitor.mjs' ).Table} table Takes the figures.
 * @param {Record<string, number>}              few   As acts.php told when there was little.
 */
function measureActs( stack, table, few ) {
	const many = php( stack, 'acts.php', 'run' );
	const told = ( /** @type {string} */ name ) =>
		`${ ( many[ name ] ?? NaN ).toFixed( 1 ) } ms against ${ ( few[ name ] ?? NaN ).toFixed( 1 ) } ms: ×${ ( ( many[ name ] ?? NaN ) / ( few[ name ] ?? NaN ) ).toFixed( 2 ) }`;
	table.add(
		`with ${ many.entries.toLocaleString( 'en' ) } entries and ${ many.register.toLocaleString( 'en' ) } rows of the register, against ${ few[ 'entries' ] } and ${ few[ 'register' ] }`,
		`what one may do ${ told( 'possible' ) }; the inbox ${ told( 'inbox' ) }; an act ${ told( 'act' ) }`,
		'×1'
	);
	const verified = php( stack, 'verify.php' );
	table.add(
		`verifying ${ verified.rows.toLocaleString( 'en' ) } rows of the register`,
		`${ verified.seconds.toFixed( 1 ) } s, ${ verified.megabytes.toFixed( 1 ) } MB, told of its progress ${ verified.steps } times`,
		'constant memory, with progress'
	);
}

/**
 * Publishing, listing and importing.
 *
 * @param {Stack} stack The site.
 * @param {import( './visitor.mjs' ).Table} table Takes the figures.
 */
function measureWork( stack, table ) {
	const published = php( stack, 'publish.php', '1000' );
	table.add(
		'publishing an entry of 1,000 records (median of 5)',
		`${ published.publish.toFixed( 2 ) } s; submit ${ published.submit.toFixed( 2 ) } s, approve ${ published.approve.toFixed( 2 ) } s`,
		'< 1 s'
	);
	const list = php( stack, 'list.php', '100000' );
	table.add(
		'a page of the entry list at 100,000 entries',
		Object.entries( list )
			.map( ( [ name, ms ] ) => `${ name } ${ ms.toFixed( 0 ) } ms` )
			.join( ', ' ),
		'< 100 ms'
	);
	const imported = php( stack, 'import.php', '100000' );
	table.add(
		'import of 100,000 rows with validation and commit',
		`${ imported.seconds.toFixed( 1 ) } s, ${ imported.megabytes.toFixed( 1 ) } MB above WordPress`,
		'≤ 6 s, ≤ 16 MB'
	);
}
