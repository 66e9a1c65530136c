/**
 * The drawing in ARCHITECTURE.md, held against the imports.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../harness/php';

/** Folder → the folders of ours that it may import. */
const ARROWS: Record< string, string[] > = {
	'src/format': [],
	'src/sdk': [ 'src/format' ],
	'src/sections': [ 'src/sdk', 'src/format' ],
	'src/workflow': [ 'src/sdk', 'src/format' ],
	'src/checklists': [ 'src/sdk', 'src/format', 'src/sections' ],
	'src/client': [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists' ],
	'src/react': [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists', 'src/client' ],
	'src/admin': [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists', 'src/client', 'src/react' ],
	'src/editor': [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists', 'src/client', 'src/react' ],
	blocks: [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/checklists', 'src/client', 'src/react', 'src/editor' ],
};

/** These run with neither WordPress nor a browser. */
const WITHOUT_WORDPRESS = [ 'src/format', 'src/sdk', 'src/sections', 'src/workflow', 'src/checklists', 'src/react' ];

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

interface Import {
	file: string;
	folder: string;
	to: string;
}

const imports: Import[] = Object.keys( ARROWS ).flatMap( ( folder ) => {
	const absolute = path.join( ROOT, folder );
	const files = existsSync( absolute ) ? readdirSync( absolute, { recursive: true, encoding: 'utf8' } ) : [];
	return files
		.filter( ( name ) => /\.tsx?$/.test( name ) )
		.flatMap( ( name ) => {
			const text = readFileSync( path.join( absolute, name ), 'utf8' );
			return [ ...text.matchAll( IMPORT ) ].map( ( found ) => ( {
				file: path.join( folder, name ),
				folder,
				to: found[ 1 ] ?? found[ 2 ] ?? '',
			} ) );
		} );
} );

/** The folder of ours that an import reaches; undefined for packages and its own folder. */
function reaches( { file, folder, to }: Import ): string | undefined {
	if ( ! to.startsWith( '.' ) ) {
		return undefined;
	}
	const target = path.join( path.dirname( file ), to );
	const owner = Object.keys( ARROWS ).find( ( name ) => target === name || target.startsWith( name + path.sep ) );
	return owner === folder ? undefined : ( owner ?? target );
}

const say = ( { file, to }: Import ) => `${ file } imports ${ to }`;

describe( 'Imports point one way', () => {
	test( 'every folder of src is in the drawing, and every folder in the drawing has files', () => {
		const folders = readdirSync( path.join( ROOT, 'src' ) ).filter(
			( name ) => readdirSync( path.join( ROOT, 'src', name ) ).length > 0
		);
		expect( folders.map( ( name ) => `src/${ name }` ).filter( ( name ) => ! ( name in ARROWS ) ) ).toEqual( [] );
		expect( imports.length ).toBeGreaterThan( 50 );
	} );

	test( 'no folder imports one that the drawing does not let it', () => {
		const wrong = imports.filter( ( one ) => {
			const target = reaches( one );
			return target !== undefined && ! ARROWS[ one.folder ]?.includes( target );
		} );
		expect( wrong.map( say ) ).toEqual( [] );
	} );

	test( 'what runs without WordPress imports nothing of it', () => {
		const wrong = imports.filter( ( { folder, to } ) => WITHOUT_WORDPRESS.includes( folder ) && to.startsWith( '@wordpress/' ) );
		expect( wrong.map( say ) ).toEqual( [] );
	} );

	test( 'what runs without a browser touches neither window nor document when it is imported', () => {
		const wrong = [ 'src/sdk', 'src/format', 'src/sections', 'src/workflow', 'src/react' ].flatMap( ( folder ) =>
			readdirSync( path.join( ROOT, folder ), { recursive: true, encoding: 'utf8' } )
				.filter( ( name ) => /\.tsx?$/.test( name ) )
				.filter( ( name ) =>
					/^(?:const|let|if|window|document)\b.*\b(?:window|document)\b/m.test(
						readFileSync( path.join( ROOT, folder, name ), 'utf8' )
					)
				)
				.map( ( name ) => path.join( folder, name ) )
		);
		expect( wrong ).toEqual( [] );
	} );
} );
