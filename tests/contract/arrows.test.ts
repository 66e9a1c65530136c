import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { ROOT } from '../harness/php';

/**
 * The drawing: who may import whom. A part may also import itself.
 *
 *     blocks, src/editor -> src/admin -> src/react, src/client -> src/sections, src/workflow, src/checklists -> src/sdk, src/format
 */
const LAYERS: readonly ( readonly string[] )[] = [
	[ 'blocks', 'src/admin', 'src/editor' ],
	[ 'src/react', 'src/client' ],
	[ 'src/sections', 'src/workflow', 'src/checklists' ],
	[ 'src/sdk', 'src/format' ],
];

/** Within its own layer a part may import only these. */
const BESIDE: Readonly< Record< string, readonly string[] > > = {
	'src/sdk': [ 'src/format' ],
	'src/react': [ 'src/client' ],
	// An act has one dialog and a difference one drawing, whoever opens them.
	'src/editor': [ 'src/admin' ],
};

/** Folders whose files may import each other in a circle, and why. */
const RECURSIVE: Readonly< Record< string, string > > = {
	'src/admin/fields/': 'A field may be a group of fields, so the control of a group draws the control of a field.',
};

interface Import {
	file: string;
	from: string;
	/** The imported module: a file of ours from the root, or a package's name. */
	to: string;
	/** Whether only types are imported, which are gone when it runs. */
	isType: boolean;
}

function sources( directory: string ): string[] {
	if ( ! existsSync( join( ROOT, directory ) ) ) {
		return [];
	}
	return readdirSync( join( ROOT, directory ), { withFileTypes: true } ).flatMap( ( found ) => {
		const path = `${ directory }/${ found.name }`;
		if ( found.isDirectory() ) {
			return sources( path );
		}
		return /[.][jt]sx?$/.test( found.name ) ? [ path ] : [];
	} );
}

function partOf( path: string ): string | undefined {
	return LAYERS.flat().find( ( part ) => path === part || path.startsWith( `${ part }/` ) );
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf( file: string ): Import[] {
	const text = readFileSync( join( ROOT, file ), 'utf8' );
	return [ ...text.matchAll( IMPORT ) ].map( ( found ) => {
		const name = found[ 3 ] ?? found[ 4 ] ?? found[ 5 ] ?? '';
		const to = name.startsWith( '.' )
			? relative( ROOT, join( ROOT, dirname( file ), name ) )
					.split( sep )
					.join( '/' )
			: name;
		return { file, from: partOf( file ) ?? '', to, isType: Boolean( found[ 2 ] ) };
	} );
}

const all = [ ...sources( 'src' ), ...sources( 'blocks' ) ];
const imports = all.filter( ( file ) => partOf( file ) ).flatMap( importsOf );

function layerOf( part: string ): number {
	return LAYERS.findIndex( ( layer ) => layer.includes( part ) );
}

function resolved( to: string ): string | undefined {
	return [ to, `${ to }.ts`, `${ to }.tsx`, `${ to }/index.ts`, `${ to }/index.tsx` ].find( ( path ) => all.includes( path ) );
}

describe( 'The imports of src/ and blocks/', () => {
	test( 'are read at all', () => {
		expect( imports.length ).toBeGreaterThan( 50 );
		expect( imports.some( ( one ) => one.from === 'src/sections' && one.to === 'src/sdk' ) ).toBe( true );
	} );

	test( 'belong to a part of the drawing, every file of src/', () => {
		// The words of the demonstration site are data beside the parts.
		expect( all.filter( ( file ) => ! partOf( file ) && ! file.startsWith( 'src/demo/' ) ) ).toEqual( [] );
	} );

	test( 'point one way, down the drawing', () => {
		const wrong = imports.filter( ( one ) => {
			const target = partOf( one.to );
			if ( ! target || target === one.from || BESIDE[ one.from ]?.includes( target ) ) {
				return false;
			}
			return layerOf( target ) <= layerOf( one.from );
		} );
		expect( wrong ).toEqual( [] );
	} );

	test( 'of the SDK, the sections and the headless components name nothing of WordPress', () => {
		const headless = [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists', 'src/react' ];
		expect( imports.filter( ( one ) => headless.includes( one.from ) && /^(?:@wordpress\/|wp-|jquery)/.test( one.to ) ) ).toEqual( [] );
	} );

	test( 'of the SDK and the parts above need neither Node nor a browser', () => {
		expect( imports.filter( ( one ) => /^(?:node:|fs$|path$|crypto$)/.test( one.to ) ) ).toEqual( [] );
	} );

	test( 'have no cycle between files', () => {
		const targets = new Map(
			all.map( ( file ) => [
				file,
				importsOf( file )
					.filter( ( one ) => ! one.isType )
					.flatMap( ( one ) => resolved( one.to ) ?? [] ),
			] )
		);
		const done = new Set< string >();
		const cycles: string[] = [];
		const walk = ( file: string, above: readonly string[] ): void => {
			if ( above.includes( file ) ) {
				cycles.push( [ ...above.slice( above.indexOf( file ) ), file ].join( ' -> ' ) );
				return;
			}
			if ( done.has( file ) ) {
				return;
			}
			for ( const next of targets.get( file ) ?? [] ) {
				walk( next, [ ...above, file ] );
			}
			done.add( file );
		};
		all.forEach( ( file ) => walk( file, [] ) );
		const allowed = ( cycle: string ) =>
			Object.keys( RECURSIVE ).some( ( folder ) => cycle.split( ' -> ' ).every( ( file ) => file.startsWith( folder ) ) );
		expect( cycles.filter( ( cycle ) => ! allowed( cycle ) ) ).toEqual( [] );
	} );
} );
