/**
 * What a larger installation has, for real and on loopback: several databases that are written to (Galera), one that is
 * only read from and lags behind (a replica), uploads in a bucket (S3).
 */
import path from 'node:path';
import { step } from '../../lib/steps.mjs';
import { NativeError } from '../programs.mjs';
import { Bucket, bucketMissing } from './cluster/bucket.mjs';
import { GALERA_MISSING, Galera, provider } from './cluster/galera.mjs';
import { tryLagging } from './cluster/lagging.mjs';
import { Replicated } from './cluster/replica.mjs';
import { trySeveral } from './cluster/several.mjs';
import { tryUploads } from './cluster/uploads.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {import( './inside.mjs' ).Row} Row */
/** @typedef {{ port: number, wordpress: string, plugin: string }} Options */

/** One after the other, each on a stack of its own, which is taken down before the next. */
const PARTS = [
	{
		name: 'Galera',
		thai: 'ฐานข้อมูลหลายเครื่อง',
		missing: () => ( provider() ? null : GALERA_MISSING ),
		make: ( /** @type {string} */ folder, /** @type {Options} */ options ) => new Galera( folder, { ...options, pools: 2 } ),
		tries: ( /** @type {Stack} */ stack, /** @type {string} */ filter ) => trySeveral( /** @type {Galera} */ ( stack ), filter ),
	},
	{
		name: 'Replica',
		thai: 'ฐานข้อมูลสำเนาสำหรับอ่าน',
		missing: () => null,
		make: ( /** @type {string} */ folder, /** @type {Options} */ options ) => new Replicated( folder, options ),
		tries: ( /** @type {Stack} */ stack, /** @type {string} */ filter ) => tryLagging( /** @type {Replicated} */ ( stack ), filter ),
	},
	{
		name: 'Bucket',
		thai: 'ที่จัดเก็บไฟล์แบบ S3',
		missing: bucketMissing,
		make: ( /** @type {string} */ folder, /** @type {Options} */ options ) => new Bucket( folder, options ),
		tries: ( /** @type {Stack} */ stack, /** @type {string} */ filter ) => tryUploads( /** @type {Bucket} */ ( stack ), filter ),
	},
];

/**
 * @param {string}  folder  Where the stacks live.
 * @param {Options} options Of each; it takes the ports from the one named to thirteen further.
 * @param {string}  filter  Part of a row's sentence, or the name of a part.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryCluster( folder, options, filter ) {
	const rows = [];
	const named = PARTS.filter( ( { name } ) => filter.startsWith( name ) );
	for ( const part of named.length ? named : PARTS ) {
		const problem = part.missing();
		if ( problem ) {
			throw new NativeError( problem );
		}
		const stack = part.make( path.join( folder, part.name.toLowerCase().replaceAll( ' ', '-' ) ), options );
		await stack.down();
		try {
			await step( `Start ${ part.name }`, `เปิด${ part.thai }`, async () => {
				await stack.up();
				stack.install();
			} );
			rows.push( ...( await part.tries( stack, filter === part.name ? '' : filter ) ) );
		} finally {
			await stack.down();
		}
	}
	return rows;
}
