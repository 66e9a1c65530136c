/**
 * `npm run fixtures`: renders the shared fixtures anew with the reference renderer. Look at the difference before you
 * commit it: it is what the public will see.
 */
import { writeExpected } from '../tests/fixtures/render/fixtures';

writeExpected().then(
	( changed ) => {
		process.stdout.write( changed.length ? `Changed: ${ changed.join( ', ' ) }\n` : 'No rendering changed.\n' );
		process.exit( 0 );
	},
	( error: unknown ) => {
		process.stderr.write( `${ error instanceof Error ? error.message : String( error ) }\n` );
		process.exit( 1 );
	}
);
