import { ROOT, runPhp } from '../../harness/php';

describe( 'PHP for tests', () => {
	test( 'a script gives what it prints', async () => {
		expect( await runPhp( '<?php echo "สวัสดี ", 1 + 1;' ) ).toBe( 'สวัสดี 2' );
	} );

	test( 'a script reads its input', async () => {
		expect( await runPhp( '<?php echo strrev( file_get_contents( "php://stdin" ) );', 'abc' ) ).toBe( 'cba' );
	} );

	test( 'the repository is at its own path', async () => {
		expect( await runPhp( `<?php echo is_file( ${ JSON.stringify( `${ ROOT }/plugin/prakat.php` ) } ) ? "there" : "missing";` ) ).toBe(
			'there'
		);
	} );

	test( 'a script that fails says why, and the next one runs', async () => {
		await expect( runPhp( '<?php nowhere();' ) ).rejects.toThrow( 'nowhere' );
		expect( await runPhp( '<?php echo PHP_MAJOR_VERSION;' ) ).toBe( '8' );
	} );
} );
