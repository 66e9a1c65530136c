/**
 * npm run bench: what a page, a search, an import, an export and an act cost, as medians and as ratios within one run.
 *
 * On the native stack (MariaDB, php-fpm with opcache, nginx) where its packages are installed. [--records 1000000] [--port 9501]
 * Writes docs/bench.md with --write.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { copyFileSync, mkdirSync } from 'node:fs';
import { build, buildIsCurrent } from './lib/build.mjs';
import { readOptions } from './lib/options.mjs';
import { KEEP, PLUGIN, ROOT, writable } from './lib/paths.mjs';
import { step } from './lib/steps.mjs';
import { Trouble, runMain } from './lib/trouble.mjs';
import { findWordPress } from './lib/wordpress/find.mjs';
import { Stack, missing } from './native/stack.mjs';

const SIZES = [ 100, 10_000, 100_000, 1_000_000 ];

/** @param {number[]} values Any order. */
const median = ( values ) => [ ...values ].sort( ( a, b ) => a - b )[ Math.floor( values.length / 2 ) ] ?? NaN;

/** Rows of the printed table: what was measured, what came out, what was wanted. */
class Table {
	/** @type {string[][]} */
	rows = [];

	/**
	 * @param {string} what   What was measured.
	 * @param {string} figure What came out.
	 * @param {string} [goal] What was wanted.
	 */
	add( what, figure, goal = '' ) {
		this.rows.push( [ what, figure, goal ] );
		console.log( `  ${ what }: ${ figure }${ goal ? `   (${ goal })` : '' }` );
	}

	markdown() {
		return [ '| what | measured | goal |', '| --- | --- | --- |', ...this.rows.map( ( row ) => `| ${ row.join( ' | ' ) } |` ) ].join( '\n' );
	}
}

/** Asks pages of one site. */
class Visitor {
	/** @param {Stack} stack The site. */
	constructor( stack ) {
		this.stack = stack;
	}

	/** @param {string} address Path and query. */
	async once( address ) {
		const started = performance.now();
		const answer = await fetch( this.stack.url + address );
		const first = performance.now() - started;
		const html = await answer.text();
		if ( answer.status !== 200 ) {
			throw new Trouble( `${ address } answered ${ answer.status }.`, `${ address } ตอบ ${ answer.status }` );
		}
		return { first, html };
	}

	/**
	 * Milliseconds to the first byte of each page, asked in turns so that whatever else the machine does meets them alike.
	 *
	 * @param {string[]} addresses Pages.
	 * @param {number}   rounds    Times each.
	 */
	async turns( addresses, rounds ) {
		/** @type {number[][]} */
		const times = addresses.map( () => [] );
		for ( const address of addresses ) {
			await this.once( address );
		}
		for ( let round = 0; round < rounds; round++ ) {
			for ( const [ index, address ] of addresses.entries() ) {
				times[ index ]?.push( ( await this.once( address ) ).first );
			}
		}
		return times.map( median );
	}

	/** @param {string} address A page; @return its queries, memory and HTML. */
	async inside( address ) {
		const { html } = await this.once( `${ address }${ address.includes( '?' ) ? '&' : '?' }bench=1` );
		// The note is written when the page is out; php-fpm may still be at it.
		for ( let tries = 0; tries < 200; tries++ ) {
			try {
				return { html, ...JSON.parse( readFileSync( path.join( this.stack.root, 'wp-content/bench.json' ), 'utf8' ) ) };
			} catch {
				await new Promise( ( resolve ) => setTimeout( resolve, 5 ) );
			}
		}
		throw new Trouble( 'The measured site left no note.', 'ไม่พบบันทึกของเว็บไซต์ที่วัด' );
	}
}

/**
 * @param {Stack}    stack The site.
 * @param {string}   file  In tests/bench.
 * @param {string[]} args  Its arguments.
 */
function php( stack, file, ...args ) {
	const said = stack.phpRun( [ '-d', 'opcache.enable_cli=1', path.join( ROOT, 'tests/bench', file ), ...args ] );
	return JSON.parse( said.trim().split( '\n' ).at( -1 ) ?? '' );
}

/** @param {Stack} stack The site; makes an empty page and one with each block. */
function makePages( stack ) {
	mkdirSync( path.join( stack.root, 'wp-content/mu-plugins' ), { recursive: true } );
	copyFileSync( path.join( ROOT, 'tests/bench/inside.php' ), path.join( stack.root, 'wp-content/mu-plugins/inside.php' ) );
	stack.phpRun( [ '-r', `
		$_SERVER['HTTP_HOST'] = '127.0.0.1'; require_once 'wp-load.php'; wp_set_current_user( 1 );
		foreach ( array( 'empty' => '', 'procurement' => '<!-- wp:prakat/procurement /-->', 'fifty' => '<!-- wp:prakat/procurement {"perPage":50} /-->' ) as $slug => $content ) {
			wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $slug, 'post_name' => $slug, 'post_content' => $content ) );
		}` ] );
}

/**
 * @param {Visitor} visitor Asks.
 * @param {Table}   table   Takes the figures.
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
 * @param {Table}   table   Takes the figures.
 */
async function measureControls( visitor, table ) {
	const prefix = prefixOf( ( await visitor.once( '/procurement/' ) ).html );
	const cases = [
		...[ 'date', 'title', 'budget', 'reference-price', 'agreed-price', 'winner', 'contract-date' ].flatMap( ( id ) => [ `sort=${ id }&${ prefix }-direction=asc`, `sort=${ id }&${ prefix }-direction=desc` ] ),
		'year=2569', 'month=6', 'type=01', 'method=16', 'status=completed', 'stage=result', 'budget-from=800000', 'date-from=2025-01-01', 'page=1000',
		...[ 'คอมพิวเตอร์', 'จ้าง', 'ไม่มีคำนี้', 'ซื้อ วัสดุ', '123' ].map( ( word ) => `q=${ encodeURIComponent( word ) }` ),
	];
	const times = await visitor.turns( [ '/procurement/', ...cases.map( ( one ) => `/procurement/?${ prefix }-${ one }` ) ], 15 );
	const base = times[ 0 ] ?? NaN;
	const ratios = cases.map( ( name, index ) => ( { name: decodeURIComponent( name.replace( `&${ prefix }-`, ' ' ) ), ratio: ( times[ index + 1 ] ?? NaN ) / base } ) ).sort( ( a, b ) => b.ratio - a.ratio );
	const worst = ratios.slice( 0, 4 ).map( ( one ) => `${ one.name } ×${ one.ratio.toFixed( 2 ) }` ).join( ', ' );
	table.add( `each sort, filter and search at 100,000 records (${ cases.length } addresses) against the plain page`, `median ×${ median( ratios.map( ( one ) => one.ratio ) ).toFixed( 2 ) }; slowest: ${ worst }`, '≤ ×1.5' );
}

/**
 * @param {Stack}   stack   The site.
 * @param {Visitor} visitor Asks.
 * @param {Table}   table   Takes the figures.
 */
async function measureAbsence( stack, visitor, table ) {
	const marks = ( /** @type {string} */ html ) => ( html.match( /<(script|link|style)\b/g ) ?? [] ).length;
	/** Each worker has compiled the code once before it is measured. */
	const settled = async () => {
		await visitor.turns( [ '/empty/' ], 12 );
		return visitor.inside( '/empty/' );
	};
	const withPlugin = await settled();
	const toggle = ( /** @type {string} */ name ) => stack.phpRun( [ '-r', `$_SERVER['HTTP_HOST']='127.0.0.1'; require_once 'wp-load.php'; require_once 'wp-admin/includes/plugin.php'; ${ name }( 'prakat/prakat.php' );` ] );
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

/** @param {Table} table Takes the figure. */
function measureScript( table ) {
	const folder = path.join( PLUGIN, 'build/blocks' );
	const views = readdirSync( folder, { recursive: true, encoding: 'utf8' } ).filter( ( name ) => /view[^/]*\.js$/.test( name ) );
	const bytes = views.reduce( ( sum, name ) => sum + gzipSync( readFileSync( path.join( folder, name ) ), { level: 9 } ).length, 0 );
	table.add( 'our script on a public page with a table', `${ bytes } bytes gzip`, '≤ 5,000' );
}

await runMain( async () => {
	const options = readOptions( { records: { type: 'string' }, port: { type: 'string' }, write: { type: 'boolean' } } );
	const absent = missing();
	if ( absent ) {
		throw new Trouble( `${ absent }. The figures would mean little inside Node.`, 'ระบบสำหรับวัดความเร็วยังไม่ครบ กรุณาติดตั้งแพ็กเกจที่ระบุ' );
	}
	const largest = Number( options.records ?? 1_000_000 );
	if ( ! buildIsCurrent() ) {
		await build();
	}
	const tree = await findWordPress();
	const stack = new Stack( writable( path.join( KEEP, 'native', 'bench' ) ), { port: Number( options.port ?? 9501 ), wordpress: tree.folder, plugin: PLUGIN } );
	const table = new Table();
	const visitor = new Visitor( stack );
	try {
		await step( 'Start the native stack', 'เปิดระบบ', async () => {
			await stack.down();
			await stack.up();
			stack.install();
			makePages( stack );
		} );
		measureScript( table );
		await measureAbsence( stack, visitor, table );
		const published = php( stack, 'publish.php', '1000' );
		table.add( 'publishing an entry of 1,000 records (median of 5)', `${ published.publish.toFixed( 2 ) } s; submit ${ published.submit.toFixed( 2 ) } s, approve ${ published.approve.toFixed( 2 ) } s`, '< 1 s' );
		const list = php( stack, 'list.php', '100000' );
		table.add( 'a page of the entry list at 100,000 entries', Object.entries( list ).map( ( [ name, ms ] ) => `${ name } ${ ms.toFixed( 0 ) } ms` ).join( ', ' ), '< 100 ms' );
		const imported = php( stack, 'import.php', '100000' );
		table.add( 'import of 100,000 rows with validation and commit', `${ imported.seconds.toFixed( 1 ) } s, ${ imported.megabytes.toFixed( 1 ) } MB above WordPress`, '≤ 6 s, ≤ 16 MB' );
		stack.sql( [ 'index_procurement', 'search_procurement', 'index_entries', 'index_totals' ].map( ( name ) => `TRUNCATE TABLE wordpress.wp_prakat_${ name };` ).join( '' ) );
		for ( const size of SIZES.filter( ( one ) => one <= largest ) ) {
			await step( `Fill up to ${ size.toLocaleString( 'en' ) } records`, 'เพิ่มข้อมูล', async () => php( stack, 'fill.php', String( size ) ) );
			await measurePage( visitor, table, size );
			if ( size === 100_000 ) {
				await measureControls( visitor, table );
			}
		}
		const exported = php( stack, 'export.php' );
		table.add( `CSV of ${ exported.rows.toLocaleString( 'en' ) } rows`, `${ exported.seconds.toFixed( 1 ) } s, ${ exported.megabytes.toFixed( 1 ) } MB above WordPress; a bare unbuffered export of the same table ${ exported.bare.toFixed( 1 ) } s: ${ ( exported.bare / exported.seconds ).toFixed( 2 ) } of its speed`, '≥ 0.5, constant memory' );
	} finally {
		await stack.down();
	}
	const page = `# Bench\n\n\`npm run bench\`, medians and ratios within one run. WordPress ${ tree.version }, MariaDB, php-fpm with opcache and nginx on one machine (${ cpus().length } cores).\n\n${ table.markdown() }\n`;
	console.log( `\n${ page }` );
	if ( options.write ) {
		writeFileSync( path.join( ROOT, 'docs/bench.md' ), page );
	}
} );
