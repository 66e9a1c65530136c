import { defineConfig, devices } from '@playwright/test';

/**
 * Browser tests against a site with the demonstration. `npm test` (scripts/lib/tests/browser.mjs) starts the site, finds the browser
 * and sets these: PRAKAT_URL, PRAKAT_CHROMIUM, PRAKAT_CHROMIUM_FLAGS, PRAKAT_DEMONSTRATION (its accounts and pages as JSON).
 *
 * tests/e2e/public*.spec.ts   as a visitor, three times: with JavaScript, without it, on a telephone
 * tests/e2e/*.spec.ts         everything else, once
 */
const launchOptions = {
	executablePath: process.env[ 'PRAKAT_CHROMIUM' ] ?? '',
	args: ( process.env[ 'PRAKAT_CHROMIUM_FLAGS' ] ?? '' ).split( ' ' ).filter( Boolean ),
};

const NATIVE = Boolean( process.env[ 'PRAKAT_NATIVE' ] );

const PUBLIC = /public.*\.spec\.ts$/;

export default defineConfig( {
	testDir: 'tests/e2e',
	outputDir: '.prakat/browser/results',
	workers: 1,
	retries: 0,
	forbidOnly: true,
	// WordPress in WebAssembly answers in about a second; four people one after the other ask hundreds of times.
	timeout: NATIVE ? 240_000 : 480_000,
	// On MariaDB a person would have gone after fifteen seconds. In WebAssembly beside another busy program they are nothing.
	expect: { timeout: NATIVE ? 15_000 : 60_000 },
	reporter: [ [ 'line' ] ],
	use: {
		baseURL: process.env[ 'PRAKAT_URL' ] ?? 'http://127.0.0.1:9400',
		locale: 'th-TH',
		timezoneId: 'Asia/Bangkok',
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'retain-on-failure',
		launchOptions,
	},
	projects: [
		{ name: 'js', testMatch: PUBLIC, use: { ...devices[ 'Desktop Chrome' ], launchOptions } },
		{ name: 'nojs', testMatch: PUBLIC, use: { ...devices[ 'Desktop Chrome' ], javaScriptEnabled: false, launchOptions } },
		{ name: 'phone', testMatch: PUBLIC, use: { ...devices[ 'Pixel 7' ], launchOptions } },
		{
			name: 'desk',
			testIgnore: PUBLIC,
			use: { ...devices[ 'Desktop Chrome' ], viewport: { width: 1366, height: 900 }, launchOptions },
		},
	],
} );
