/**
 * The demonstration municipality: made once, through the plugin's own import and approval.
 */
import path from 'node:path';
import { ROOT } from '../paths.mjs';
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
 * @param {import( './site.mjs' ).Site} site A site with the plugin active.
 * @return {Promise<Demonstration>} Kept in the site's facts, too.
 */
export async function runDemonstration( site ) {
	if ( site.note ) {
		throw new Trouble( `The plugin does not load: ${ site.note }`, `ปลั๊กอินเริ่มทำงานไม่ได้: ${ site.note }` );
	}
	let answer;
	try {
		answer = await site.run( `require '/prakat-in-site/demonstration.php';` );
	} catch ( error ) {
		const why = site.lastFatal() ?? /** @type {Error} */ ( error ).message;
		throw new Trouble( `The demonstration could not be made: ${ why }`, `สร้างข้อมูลสาธิตไม่สำเร็จ: ${ why }` );
	}
	const demonstration = /** @type {Demonstration} */ ( JSON.parse( answer.slice( answer.lastIndexOf( '\n{' ) + 1 ) ) );
	site.facts.demonstration = demonstration;
	return demonstration;
}
