/**
 * WordPress's rules, TypeScript's, and the arrows between our own folders (design: imports point one way).
 */
import wordpress from '@wordpress/eslint-plugin';

/** Folder → what it may import of ours. A folder that is not named may be imported by nobody below it. */
const ARROWS = {
	'src/format': [],
	'src/sdk': [ 'format' ],
	'src/sections': [ 'sdk', 'format' ],
	'src/workflow': [ 'sdk', 'format' ],
	'src/checklists': [ 'sdk', 'format', 'sections' ],
	'src/client': [ 'sdk', 'format', 'sections', 'workflow', 'checklists' ],
	'src/react': [ 'sdk', 'format', 'sections', 'workflow', 'checklists', 'client' ],
};

const OURS = [ 'format', 'sdk', 'sections', 'workflow', 'checklists', 'client', 'react', 'admin', 'editor', 'blocks', 'demo' ];

const arrows = Object.entries( ARROWS ).map( ( [ folder, allowed ] ) => {
	const own = folder.replace( 'src/', '' );
	const forbidden = OURS.filter( ( name ) => name !== own && ! allowed.includes( name ) );
	return {
		name: `arrows/${ own }`,
		files: [ `${ folder }/**/*.{ts,tsx}` ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^(?:\\.\\./)+(?:${ forbidden.join( '|' ) })(?:/|$)`,
							message: `${ folder } may import only ${ allowed.join( ', ' ) || 'nothing' } of ours.`,
						},
						// src/client uses api-fetch inside WordPress; everything else here runs without WordPress.
						...( own === 'client' ? [] : [ { regex: '^@wordpress/', message: `${ folder } must run without WordPress.` } ] ),
					],
				},
			],
		},
	};
} );

export default [
	{ ignores: [ '**/node_modules/**', 'plugin/**', '.prakat/**', 'dist/**', 'vendor-dev/**', 'test-results/**', 'playwright-report/**' ] },
	...wordpress.configs.recommended,
	{
		name: 'prakat',
		languageOptions: { globals: { process: 'readonly', fetch: 'readonly', AbortSignal: 'readonly', performance: 'readonly' } },
		rules: {
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'prakat' } ],
			// Types say it: TypeScript checks what JSDoc would repeat.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
			'jsdoc/check-tag-names': 'off',
			'jsdoc/check-line-alignment': 'off',
			'jsdoc/no-undefined-types': 'off',
			'jsdoc/check-types': 'off',
			'jsdoc/valid-types': 'off',
			// noPropertyAccessFromIndexSignature asks for the brackets.
			'dot-notation': 'off',
			// Digests and checksums are made of bits.
			'no-bitwise': 'off',
			// Thai text is measured in characters, not in what a regular expression of ASCII expects.
			'no-misleading-character-class': 'error',
		},
	},
	{
		name: 'typescript',
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/consistent-type-imports': [ 'error', { fixStyle: 'inline-type-imports' } ],
			'@typescript-eslint/no-explicit-any': 'error',
		},
	},
	...arrows,
	{
		name: 'scripts',
		files: [ 'scripts/**', 'tests/**', '*.{js,cjs,mjs,ts}' ],
		rules: {
			'no-console': 'off',
			'import/no-extraneous-dependencies': 'off',
		},
	},
	{
		name: 'tests',
		files: [ 'tests/**/*.test.{ts,tsx}' ],
		languageOptions: {
			globals: {
				describe: 'readonly',
				test: 'readonly',
				it: 'readonly',
				expect: 'readonly',
				beforeAll: 'readonly',
				afterAll: 'readonly',
				beforeEach: 'readonly',
				afterEach: 'readonly',
				jest: 'readonly',
			},
		},
	},
];
