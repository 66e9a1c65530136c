/**
 * What both commands do first: packages as locked, plugin built.
 */
import { build, buildIsCurrent } from './build.mjs';
import { installModules, modulesAreCurrent } from './modules.mjs';
import { demandNode } from './node-version.mjs';
import { step } from './steps.mjs';

/** Each step only when it is needed: the second start takes seconds. */
export async function prepare() {
	demandNode();
	if ( ! modulesAreCurrent() ) {
		await step( 'Install the packages of the lock file', 'ติดตั้งแพ็กเกจตาม package-lock.json', installModules );
	}
	if ( ! buildIsCurrent() ) {
		await step( 'Build blocks and screens', 'สร้างบล็อกและหน้าจอ', build );
	}
}
