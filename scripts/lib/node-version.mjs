import { Trouble } from './trouble.mjs';

/** Says so when Node is too old, before anything else fails without a reason. */
export function demandNode() {
	const [ major = 0, minor = 0 ] = process.versions.node.split( '.' ).map( Number );
	if ( major < 20 || ( major === 20 && minor < 19 ) ) {
		throw new Trouble(
			`Node ${ process.versions.node } is too old; install Node 20.19 or later.`,
			`Node ${ process.versions.node } เก่าเกินไป กรุณาติดตั้ง Node 20.19 ขึ้นไป`
		);
	}
}
