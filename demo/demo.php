<?php
/**
 * The demonstration municipality. Not part of the plugin: run once in a new site by `npm start`.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

spl_autoload_register(
	static function ( string $class_name ): void {
		if ( str_starts_with( $class_name, 'Prakat\\Demo\\' ) ) {
			$file = __DIR__ . '/includes/' . substr( $class_name, strlen( 'Prakat\\Demo\\' ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);

/**
 * @return array{accounts: list<array{login: string, password: string, role: array{en: string, th: string}}>, pages: list<array{path: string, title: array{en: string, th: string}}>, try: list<array{en: string, th: string}>}
 */
return static fn ( \Prakat\Wiring $wiring, callable $say ): array => ( new \Prakat\Demo\Demo( $wiring, __DIR__ ) )->run( $say );
