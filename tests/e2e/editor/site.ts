/**
 * What the walks through the editors share: the pages that are edited, the people and their words.
 */
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { writeZip } from '../../../scripts/lib/archive.mjs';
import { release, type Post } from '../admin/block-editor';
import { ownMark, signIn } from '../admin/desk';

/**
 * A plugin that opens posts in the classic editor for a browser with its cookie, by the same filter as the Classic Editor plugin, and
 * writes past the approval, as whoever has the database does.
 */
export const HELPER = writeZip( [
	{
		name: 'editor-for-tests/editor-for-tests.php',
		bytes: Buffer.from( `<?php
/* Plugin Name: Editor for tests */
add_filter( 'use_block_editor_for_post', static fn ( $use ) => isset( $_COOKIE['classic-for-tests'] ) ? false : $use );
// An hour later nobody is warned any more that somebody else has the page open.
add_filter( 'wp_check_post_lock_window', static fn ( $seconds ) => isset( $_COOKIE['classic-for-tests'] ) ? 0 : $seconds );
add_action( 'admin_post_write_past', static function () {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( "UPDATE $wpdb->posts SET post_content = CONCAT( post_content, %s ) WHERE ID = %d", '<p>' . $_GET['words'] . '</p>', $_GET['post'] ) );
	$wpdb->insert( $wpdb->postmeta, [ 'post_id' => $_GET['post'], 'meta_key' => 'builder_data', 'meta_value' => $_GET['words'] ] );
	clean_post_cache( (int) $_GET['post'] );
	echo 'written';
} );
` ),
	},
] );

export const DOT = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64'
);

/** The administrator of the site, whose password is that of every development site. */
export async function administrator( browser: Browser ): Promise< Page > {
	const context = await browser.newContext( { locale: 'th-TH', viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' } );
	const page = await context.newPage();
	await page.goto( '/wp-login.php' );
	await page.locator( '#user_login' ).fill( 'admin' );
	await page.locator( '#user_pass' ).fill( 'password' );
	await page.locator( '#wp-submit' ).click();
	await page.waitForURL( /wp-admin/ );
	return page;
}

/** Leaves the editor: who has a page open there keeps everybody else out of it. */
export async function leave( page: Page ): Promise< void > {
	await release( page );
	await page.goto( '/wp-admin/profile.php' );
}

/** The classic editor, without scripts. */
export async function classicEditor( browser: Browser, login: string ): Promise< Page > {
	const signed = await signIn( browser, login );
	const context = await browser.newContext( {
		javaScriptEnabled: false,
		locale: 'th-TH',
		viewport: { width: 1366, height: 900 },
		storageState: await signed.context().storageState(),
	} );
	await context.addCookies( [ { name: 'classic-for-tests', value: '1', url: process.env[ 'PRAKAT_URL' ] ?? '' } ] );
	await signed.context().close();
	return context.newPage();
}

const unknown = { id: 0, link: '', slug: '', status: '' };

/** Pages of the demonstration. */
export const pages: Record< 'manuals' | 'contact' | 'complaints', Post > = { manuals: unknown, contact: unknown, complaints: unknown };

/** Asks the site where its pages are. */
export async function findPages( request: APIRequestContext ): Promise< void > {
	const found = ( await ( await request.get( '/wp-json/wp/v2/pages?per_page=20' ) ).json() ) as Post[];
	for ( const slug of [ 'manuals', 'contact', 'complaints' ] as const ) {
		pages[ slug ] = found.find( ( one ) => one.slug === slug ) ?? { ...unknown, slug };
	}
}

export const edit = ( post: Post ): string => `/wp-admin/post.php?post=${ post.id }&action=edit`;

// Six digits: thirteen of them may be the number of a citizen, which holds everything up.
export const mark = ownMark();
export const said = `สำนักงานเปิดทำการเวลา 08.30 น. ทดสอบ ${ mark }`;
