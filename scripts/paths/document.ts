/**
 * `docs/write-paths.md`: what the walk of every path found, as people read it.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve( __dirname, '../..' );

/** What the last walk found, committed. */
export const RESULTS = join( ROOT, 'docs/write-paths.json' );
export const DOCUMENT = join( ROOT, 'docs/write-paths.md' );

export interface PathTold {
	id: string;
	title: string;
	where: string;
	/** What comes of it, one of `results`. */
	entries: string;
	governed: string;
	note: string;
	/** The first and the last WordPress that has it, where not all have. */
	from: string;
	until: string;
	/** The version of the plugin that closed it. */
	since: string;
	/** The sentence of its test. */
	test: string;
}

/** What `scripts/paths/list.php` prints. */
export interface Declared {
	results: Record< string, string >;
	inventory: Record< string, Record< string, string > >;
	write: Record< string, PathTold[] >;
	reach: Record< string, PathTold[] >;
}

/** What one test came to: how often it tried; or why it could not. */
export interface Came {
	result: 'passed' | 'failed' | 'skipped';
	tried?: number;
	found?: number;
	message?: string;
}

export interface Walk {
	wordpress: string;
	php: string;
	database: string;
	/** By sentence. */
	tests: Record< string, Came >;
}

/** By the version that was asked for: "7.1". */
export type Walks = Record< string, Walk >;

/** Whether every path has once been walked on every version that has it; then none may be missing from then on. */
export interface Walked {
	whole: boolean;
	walks: Walks;
}

const FAMILIES: Record< string, string > = {
	rest: 'The block editor and programs: posts and pages through the REST API',
	ajax: 'admin-ajax.php: quick edit, heartbeat, media window, widgets',
	admin: 'Pages of wp-admin: classic editor, bulk edit, forms; e-mail and clock',
	xmlrpc: 'XML-RPC',
	functions: 'Functions: command line, scheduled tasks, importers, any plugin',
	plugins: 'Plugins that this one must live with',
	media: 'Files',
	site: 'What a page shows beside its own words',
	sql: 'Statements to the database',
	entries: 'The plugin’s own entries, past the plugin',
	settings: 'The approval itself',
	'reach-addresses': 'Addresses that a browser opens',
	'reach-feeds': 'Feeds and sitemaps',
	'reach-rest': 'The REST API, read',
	'reach-calls': 'Calls: XML-RPC, AJAX, blocks, functions of themes',
	'reach-doors': 'wp-admin, exports, AJAX',
};

const KINDS: Record< string, string > = {
	rest: 'routes of the REST API, each with its method',
	xmlrpc: 'methods of XML-RPC',
	ajax: 'actions of admin-ajax.php and admin-post.php',
	pages: 'files that a browser can open',
	functions: 'functions that write to the tables of contents themselves',
	tasks: 'tasks by the clock',
	states: 'states of posts',
	types: 'types of posts',
	feeds: 'feeds',
	arguments: 'arguments of addresses',
	abilities: 'abilities',
	bindings: 'sources of block bindings',
};

const WORDS: Record< string, string > = {
	closed: 'closed',
	diverted: 'to a pending version',
	hidden: 'shows nothing',
	found: 'found and put right',
	open: '**not closed**',
	apart: 'apart, and named',
	nothing: 'holds nothing',
};

export const readWalked = (): Walked => JSON.parse( readFileSync( RESULTS, 'utf8' ) ) as Walked;

const cell = ( text: string ): string => text.replaceAll( '|', '\\|' ).replaceAll( '<', '&lt;' ).replaceAll( '\n', ' ' );

const compare = ( a: string, b: string ): number => a.localeCompare( b, 'en', { numeric: true } );

/**
 * Whether that WordPress has the path.
 *
 * @param path    A path.
 * @param version As asked for: "7.1".
 */
const isHere = ( path: PathTold, version: string ): boolean =>
	( path.from === '' || compare( version, path.from ) >= 0 ) && ( path.until === '' || compare( version, path.until ) <= 0 );

/**
 * Where a path stands in the walks: "6.8, 7.1", or what is the matter with it.
 *
 * @param path  A path.
 * @param walks What was found.
 */
export function walkedOn( path: PathTold, walks: Walks ): { on: string[]; missing: string[] } {
	const on: string[] = [];
	const missing: string[] = [];
	for ( const version of Object.keys( walks ).sort( compare ) ) {
		const came = walks[ version ]?.tests[ path.test ];
		if ( came?.result === 'passed' ) {
			on.push( version );
		} else if ( isHere( path, version ) ) {
			missing.push( `${ version }: ${ came ? `${ came.result } ${ came.message ?? '' }` : 'not walked' }` );
		}
	}
	return { on, missing };
}

function table( paths: PathTold[], walks: Walks ): string {
	const rows = paths.map( ( path ) => {
		const { on } = walkedOn( path, walks );
		// What was not walked is not told: only expected.
		const told = ( word: string ): string => ( on.length > 0 ? ( WORDS[ word ] ?? word ) : 'not walked yet' );
		const what = `${ path.title }${ path.note ? `<br>*${ cell( path.note ) }*` : '' }`;
		return `| ${ what } | ${ cell( path.where ) } | ${ told( path.entries ) } | ${ told( path.governed ) } | ${ path.since } | ${ on.join( ', ' ) } | \`${ path.id }\` |\n`;
	} );
	return `| what | where | entries | posts under approval | since | walked on | test |\n| --- | --- | --- | --- | --- | --- | --- |\n${ rows.join(
		''
	) }`;
}

function families( kind: 'write' | 'reach', declared: Declared, walks: Walks ): string {
	const all = declared[ kind ];
	const order = Object.keys( FAMILIES );
	const key = ( family: string ): string => ( kind === 'reach' ? `reach-${ family }` : family );
	return Object.keys( all )
		.sort( ( a, b ) => order.indexOf( key( a ) ) - order.indexOf( key( b ) ) )
		.map( ( family ) => {
			const test = `paths/${ kind }-${ family }.test.php`;
			return `### ${ FAMILIES[ key( family ) ] ?? family }\n\n[${ test }](../tests/wordpress/${ test })\n\n${ table( all[ family ] ?? [], walks ) }\n`;
		} )
		.join( '' );
}

function inventory( declared: Declared, walks: Walks ): string {
	const versions = Object.keys( walks ).sort( compare );
	const rows = Object.entries( declared.inventory ).map( ( [ kind, items ] ) => {
		const found = versions.map( ( version ) => {
			const sentence = Object.keys( walks[ version ]?.tests ?? {} ).find( ( test ) => test.startsWith( INVENTORY[ kind ] ?? '?' ) );
			return String( walks[ version ]?.tests[ sentence ?? '' ]?.found ?? '–' );
		} );
		const none = Object.values( items ).filter( ( said ) => said.startsWith( '- ' ) ).length;
		return `| ${ KINDS[ kind ] ?? kind } | ${ found.join( ' | ' ) } | ${ Object.keys( items ).length - none } | ${ none } | [list](../tests/wordpress/paths/inventory/${ kind }.php) |\n`;
	} );
	return `| what WordPress has | ${ versions.join( ' | ' ) } | walked | with a reason why not | |\n| --- | ${ versions
		.map( () => '---' )
		.join( ' | ' ) } | --- | --- | --- |\n${ rows.join( '' ) }`;
}

/** How the sentence of each list begins. */
const INVENTORY: Record< string, string > = {
	rest: 'Every route of the REST API',
	xmlrpc: 'Every method of XML-RPC',
	ajax: 'Every action of admin-ajax.php',
	pages: 'Every file of WordPress',
	functions: 'Every function that writes',
	tasks: 'Every task',
	states: 'Every state of a post',
	types: 'Every type of post',
	feeds: 'Every feed',
	arguments: 'Every argument',
	abilities: 'Every ability',
	bindings: 'Every source of block bindings',
};

/**
 * The text of the page.
 *
 * @param declared The lists.
 * @param walks    What was found.
 */
export function writePaths( declared: Declared, walks: Walks ): string {
	const versions = Object.keys( walks ).sort( compare );
	const count = Object.values( declared.write ).flat().length;
	const reach = Object.values( declared.reach ).flat().length;
	const tries = versions.map( ( version ) =>
		Object.values( walks[ version ]?.tests ?? {} ).reduce( ( sum, came ) => sum + ( came.tried ?? 0 ), 0 )
	);
	const every = [ ...Object.values( declared.write ), ...Object.values( declared.reach ) ].flat();
	const stacks = versions.map( ( version, at ) => {
		const walk = walks[ version ];
		const here = every.filter( ( path ) => isHere( path, version ) ).length;
		const walked = every.filter( ( path ) => walk?.tests[ path.test ]?.result === 'passed' ).length;
		return `- WordPress ${ walk?.wordpress }, PHP ${ walk?.php }, ${ walk?.database }: ${ walked } of ${ here } ways, ${ tries[ at ]?.toLocaleString( 'en' ) } tries\n`;
	} );
	const together = versions.filter( ( version ) =>
		Object.entries( walks[ version ]?.tests ?? {} ).some(
			( [ test, { result } ] ) => test.startsWith( 'Every way to write' ) && result === 'passed'
		)
	);
	const untold = every.filter( ( path ) => walkedOn( path, walks ).missing.length > 0 ).length;
	return `# Every way to write, and every way to reach

Written by \`npm run write-paths\` from the tests that passed; a test says when it is older than the lists. ${ count } ways in which WordPress lets
content be written, changed or made public, and ${ reach } ways in which it is reached, walked on

${ stacks.join( '' ) }
${
	untold > 0
		? `${ untold } were not walked on every version that has them; the column “walked on” says which. \`npm run write-paths\` walks all of them on both versions.\n\n`
		: ''
}Each way to write is tried by an administrator, an editor, an author, a contributor, a subscriber, nobody, one editor for each duty of the approval, and
an administrator who holds all duties (the chief ways in every state, the others on what is public; in every other state by who may most); on posts in
every state of the approval: accepted as found, draft, submitted, checked, approved,
approved for later, published, published with a change in hand or on its way, expired, withdrawn. Every try writes a word of its own. Afterwards the public
addresses are read: they are, byte for byte, as before, and none of the words is there. Before that the same is tried on the same site
without approval, where it must succeed, so that no path passes for being tried badly. Where code needs a request of its own (XML-RPC, wp-admin,
heartbeat, feeds, previews) it is asked over HTTP; where a call within the process is the same code, it is called.

Each way to reach is asked by a visitor, and by accounts that may not read the drafts of others; everything that is not public holds a secret of its
state, and no answer may hold a secret.${
		together.length > 0
			? ` On ${ together.join( ' and ' ) } all ways to write were walked one after the other on one site, too, by who may most in
each, and all ways to reach asked again: no answer held a word of theirs, but of those that belong to the site, or are said below to be found or not closed.`
			: ''
	}

Not walked, and why: networks of sites (the walk has one site); WP-CLI itself, which calls the functions that are; the installation and the update of
plugins, themes and WordPress (whoever may install code may do anything; \`DISALLOW_FILE_MODS\` closes it); the mail server of \`wp-mail.php\`; what the
lists below give a reason for.

| word | meaning |
| --- | --- |
${ Object.entries( declared.results )
	.map( ( [ id, meaning ] ) => `| ${ WORDS[ id ] } | ${ meaning } |\n` )
	.join( '' ) }
No plugin of others could be installed where this was written. What such plugins do is tried through the hooks that they document, by
[small plugins of our own](../tests/wordpress/paths/fixtures/plugin.php): a page builder that writes metadata, a plugin for search engines with a sitemap
of its own, a plugin for languages, one that clones, one that keeps pages. The classic editor is WordPress's own screen and is walked itself.

## What is in WordPress

Asked of the running WordPress, or read from its files: a route, method, action, page, state or function that no list holds fails the test until
somebody says which path walks it, or why none need.

${ inventory( declared, walks ) }
## Ways to write

${ families( 'write', declared, walks ) }
## Ways to reach

${ families( 'reach', declared, walks ) }`
		.trimEnd()
		.concat( '\n' );
}
