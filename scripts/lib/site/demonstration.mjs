/**
 * The demonstration municipality: made once, through the plugin's own import and approval.
 */
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { step } from '../steps.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * @typedef {{ en: string, th: string }} Words
 * @typedef {object} Demonstration
 * @property {{ login: string, password: string, role: Words }[]} accounts In the order to try them.
 * @property {{ path: string, title: Words }[]}                   pages    The front page first.
 * @property {Words[]}                                            try      What to try first.
 */

/** Where a site sees the demonstration's data. */
export const DEMO_MOUNT = { host: path.join( ROOT, 'demo' ), inside: '/prakat-demo' };

/**
 * Makes the demonstration in a new site and keeps the site. When it fails, the site is stopped and will be made anew.
 *
 * @param {import( './site.mjs' ).Site} site New, with the plugin active.
 */
export async function addDemonstration( site ) {
	try {
		await step( 'Make the demonstration', 'สร้างข้อมูลสาธิต', async () => {
			site.facts.demonstration = await make( site );
		} );
		site.keep();
	} catch ( error ) {
		await site.stop();
		throw site.interrupted
			? new Trouble(
					'Stopped before the site was whole; the next start makes it anew.',
					'หยุดก่อนที่เว็บไซต์จะสร้างเสร็จ การเปิดครั้งต่อไปจะสร้างใหม่ทั้งหมด'
				)
			: error;
	}
}

/**
 * @param {import( './site.mjs' ).Site} site New, with the plugin active.
 * @return {Promise<Demonstration>} What it holds.
 */
async function make( site ) {
	if ( site.note ) {
		throw new Trouble( `The plugin does not load: ${ site.note }`, `ปลั๊กอินเริ่มทำงานไม่ได้: ${ site.note }` );
	}
	try {
		const said = await site.run( `require '/prakat-in-site/demonstration.php';` );
		return JSON.parse( said.slice( said.lastIndexOf( '\n{' ) + 1 ) );
	} catch ( error ) {
		const why = site.lastFatal() ?? /** @type {Error} */ ( error ).message;
		throw new Trouble( `The demonstration could not be made: ${ why }`, `สร้างข้อมูลสาธิตไม่สำเร็จ: ${ why }` );
	}
}
