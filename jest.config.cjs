/** Tests of TypeScript: tests/unit and tests/contract. The suffix chooses the environment. */
const common = {
	rootDir: __dirname,
	transform: { '\\.(?:[jt]sx?|mjs)$': '<rootDir>/tests/harness/transform.cjs' },
	// Packages come as CommonJS, but for those that are ES modules only.
	transformIgnorePatterns: [ '/node_modules/(?!(?:gettext-parser|@sindresorhus|content-type|parsel-js|is-plain-object)/)' ],
	moduleNameMapper: { '\\.s?css$': '<rootDir>/tests/harness/style.cjs' },
	modulePathIgnorePatterns: [ '<rootDir>/.prakat/', '<rootDir>/plugin/build/', '<rootDir>/dist/' ],
	cacheDirectory: '<rootDir>/.prakat/jest',
};

module.exports = {
	projects: [
		{
			...common,
			displayName: 'node',
			testEnvironment: 'node',
			testMatch: [ '<rootDir>/tests/{unit,contract}/**/*.test.{ts,tsx}' ],
			testPathIgnorePatterns: [ '\\.dom\\.test\\.tsx?$' ],
		},
		{
			...common,
			displayName: 'dom',
			testEnvironment: 'jsdom',
			testMatch: [ '<rootDir>/tests/{unit,contract}/**/*.dom.test.{ts,tsx}' ],
		},
	],
	// A test that starts PHP for the first time waits for it.
	testTimeout: 60000,
};
