/**
 * npm run build: plugin/build from the sources. With --if-needed only when a source changed.
 */
import { build, buildIsCurrent } from './lib/build.mjs';
import { readOptions } from './lib/options.mjs';
import { step } from './lib/steps.mjs';
import { runMain } from './lib/trouble.mjs';

await runMain( async () => {
	const options = readOptions( { 'if-needed': { type: 'boolean' } } );
	if ( options[ 'if-needed' ] && buildIsCurrent() ) {
		return;
	}
	await step( 'Build blocks and screens', 'สร้างบล็อกและหน้าจอ', build );
} );
