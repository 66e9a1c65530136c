import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** What axe finds wrong there, by the rules of WCAG 2.2 A and AA. */
export async function faults( page: Page, within: string ): Promise< string[] > {
	await page.evaluate( axeSource );
	return page.evaluate( async ( at ) => {
		const { axe } = window as unknown as {
			axe: { run: ( at: string, options: object ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } > };
		};
		const found = await axe.run( at, { runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa' ] } );
		return found.violations.map( ( one ) => `${ one.id }: ${ one.nodes[ 0 ]?.html ?? '' }` );
	}, within );
}

/** Nothing may stand beyond the edge of the screen. */
export async function fits( page: Page ): Promise< void > {
	const { wide, screen } = await page.evaluate( () => ( { wide: document.documentElement.scrollWidth, screen: window.innerWidth } ) );
	expect( wide ).toBeLessThanOrEqual( screen );
}
