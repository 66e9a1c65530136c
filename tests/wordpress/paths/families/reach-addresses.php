<?php
/**
 * Addresses of the site that a browser opens.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Reach;
use Prakat\Tests\Paths\World;

/** One address for each post. */
$each = static fn ( string ...$patterns ): Closure => static function ( World $w ) use ( $patterns ): array {
	$addresses = [];
	foreach ( $patterns as $pattern ) {
		foreach ( $w->posts as $id ) {
			$addresses[] = home_url( sprintf( $pattern, $id ) );
		}
	}
	return $addresses;
};
$some = static fn ( string ...$paths ): Closure => static fn (): array => array_map( 'home_url', $paths );
$all  = [ 'nobody', 'subscriber', 'contributor' ];

return [
	new Reach( 'page.address', 'the page of a post', 'its permalink', static fn ( World $w ): array => $w->permalinks(), watch: 5, actors: $all ),
	new Reach( 'page.number', 'the page by its number', '/?p=, /?page_id=', $each( '/?p=%d', '/?page_id=%d', '/?p=%d&post_type=page' ), actors: $all ),
	new Reach( 'page.preview', 'the preview', '/?p=…&preview=true', $each( '/?p=%d&preview=true', '/?page_id=%d&preview=true', '/?p=%1$d&preview=true&preview_id=%1$d&preview_nonce=0123456789' ), actors: $all ),
	new Reach( 'page.preview.nonce', 'the preview with a nonce of the asker’s own', '/?p=…&preview_nonce=', static function ( World $w ): array {
		$addresses = [];
		foreach ( [ 'nobody', 'subscriber' ] as $actor ) {
			foreach ( $w->posts as $id ) {
				$addresses[] = home_url( "/?p=$id&preview=true&preview_id=$id&preview_nonce=" . $w->visitor( $w->actors[ $actor ] )->nonce( "post_preview_$id" ) );
			}
		}
		return $addresses;
	} ),
	new Reach( 'page.preview.public', 'the link of a plugin that shows drafts to whoever has it', '/?p=…&preview (Public Post Preview)', $each( '/?p=%d&zq_preview=1', '/?page_id=%d&zq_preview=1', '/?p=%d&preview=true&zq_preview=1' ), actors: $all ),
	new Reach( 'page.states', 'addresses that ask for other states', '/?post_status=draft, any, private, trash, future', $some( '/?post_status=any&post_type=any', '/?post_status=draft&post_type=post', '/?post_status=private', '/?post_status=future&order=asc', '/?post_status[]=draft&post_type=page', '/?post_type=revision&post_status=inherit', '/?post_type=any&s=zq&post_status=any' ), actors: $all ),
	new Reach( 'page.name', 'a page by its name or the beginning of it', '/?name=, /?pagename=, a guess', $some( '/s-zqm', '/s-z', '/?name=s-zqm', '/?name=zqs', '/?pagename=zqs', '/zqs', '/zqsdraft', '/2026/zqs', '/?name=zqsdraftx' ) ),
	new Reach( 'page.embed', 'the page as others embed it', '/{permalink}/embed/, ?embed=true', static fn ( World $w ): array => [ ...array_map( static fn ( string $url ): string => str_contains( $url, '?' ) ? "$url&embed=true" : trailingslashit( $url ) . 'embed/', $w->permalinks() ) ] ),
	new Reach( 'page.feed', 'the comments of a page as a feed', '/{permalink}/feed/', static fn ( World $w ): array => array_map( static fn ( string $url ): string => str_contains( $url, '?' ) ? "$url&feed=rss2" : trailingslashit( $url ) . 'feed/', $w->permalinks() ) ),
	new Reach( 'page.trackback', 'the trackback address', '/{permalink}/trackback/', static fn ( World $w ): array => array_map( static fn ( string $url ): string => str_contains( $url, '?' ) ? "$url&tb=1" : trailingslashit( $url ) . 'trackback/', $w->permalinks() ) ),
	new Reach( 'page.parts', 'further parts and pages of comments', '?page=2, /comment-page-1/, ?replytocom=', $each( '/?p=%d&page=2', '/?p=%d&cpage=1', '/?p=%d&replytocom=1' ) ),
	new Reach( 'page.attachment', 'the page of a file', '/?attachment_id=, /{permalink}/{file}/', static fn ( World $w ): array => [ home_url( '/?attachment_id=' . $w->things['image'] ), home_url( '/?attachment=seal' ), ...array_map( static fn ( int $id ): string => home_url( "/?attachment_id=$id" ), array_values( $w->posts ) ) ] ),
	new Reach( 'page.revision', 'a revision by its number', '/?p={revision}', static fn ( World $w ): array => array_map( static fn ( string $id ): string => home_url( "/?p=$id&post_type=revision&preview=true" ), $GLOBALS['wpdb']->get_col( "SELECT ID FROM {$GLOBALS['wpdb']->posts} WHERE post_type = 'revision'" ) ), actors: $all ),
	new Reach( 'list.front', 'the front page', '/, /page/2/', $some( '/', '/page/2/', '/?paged=2', '/?posts_per_page=100', '/?order=asc&orderby=modified' ), watch: 1, actors: $all ),
	new Reach( 'list.home', 'the page of posts where a page is the front page', 'show_on_front', $some( '/?post_type=post', '/?page_id=0' ) ),
	new Reach( 'list.category', 'a category, a tag, a format', '/category/notices/, /tag/road/, ?cat=', static fn ( World $w ): array => [ home_url( '/category/notices/' ), home_url( '/tag/road/' ), home_url( '/?cat=1' ), home_url( '/?tax=category&term=notices' ), home_url( '/?taxonomy=post_format&term=post-format-aside' ), home_url( '/?cat=' . $w->things['category'] . ',1' ) ], watch: 1 ),
	new Reach( 'list.author', 'what somebody wrote', '/author/{name}/, ?author=', static fn ( World $w ): array => [ get_author_posts_url( $w->actors['author'] ), home_url( '/?author=' . $w->actors['author'] ), home_url( '/?author=' . $w->actors['editor'] ) ] ),
	new Reach( 'list.date', 'a year, a month, a day', '/2026/, ?m=', $some( '/' . gmdate( 'Y' ) . '/', '/' . gmdate( 'Y/m' ) . '/', '/?m=' . gmdate( 'Ymd' ), '/?year=2001', '/?monthnum=' . gmdate( 'n' ) ) ),
	new Reach( 'list.type', 'all of a type', '?post_type=', $some( '/?post_type=page', '/?post_type[]=page&post_type[]=post', '/?post_type=any', '/?post_type=wp_block', '/?post_type=wp_navigation', '/?post_type=wp_template', '/?post_type=customize_changeset', '/?post_type=prakat' ) ),
	new Reach( 'list.search', 'the search', '/?s=', $some( '/?s=zq', '/?s=zqs', '/search/zq/', '/?s=closed&exact=1', '/?s=%25&sentence=1', '/?s=zq&post_type=any', '/?s=zq&feed=rss2' ), actors: $all ),
	new Reach( 'list.adjacent', 'the posts before and after', 'rel=prev, rel=next in a page', static fn ( World $w ): array => [ (string) get_permalink( 1 ), (string) get_permalink( $w->posts['accepted'] ) ] ),
	new Reach( 'entry.page', 'the page of an entry', '/prakat/{uuid}/', static fn ( World $w ): array => $w->entry_addresses(), watch: 2, actors: $all ),
	new Reach( 'entry.download', 'the records of a section as a file', '/?prakat-download=', $some( '/?prakat-download=procurement&format=csv', '/?prakat-download=procurement&format=json', '/?prakat-download=page&format=csv', '/?prakat-download=page&format=json' ), watch: 1 ),
	new Reach( 'entry.file', 'a file of an entry', '/?prakat-file=', static fn ( World $w ): array => array_map( static fn ( string $uuid ): string => home_url( "/?prakat-file=$uuid" ), \Prakat\wiring()->get( \Prakat\Database\Database::class )->column( 'SELECT uuid FROM {files}' ) ?: [ '00000000-0000-4000-8000-000000000000' ] ) ),
	new Reach( 'entry.shelf', 'the files of entries where the web server gives them itself: the shelf, the vault', 'uploads/prakat/…, uploads/prakat-vault/…', static fn ( World $w ): array => array_map( static fn ( string $path ): string => wp_get_upload_dir()['baseurl'] . substr( $path, strlen( wp_get_upload_dir()['basedir'] ) ), [ $w->shelf, ...array_filter( array_keys( $w->files ), static fn ( string $path ): bool => str_contains( $path, '/prakat' ) && ! str_ends_with( $path, '.php' ) && $path !== $w->shelf ), dirname( $w->shelf ) . '/', dirname( $w->shelf, 2 ) . '/' ] ), watch: 1 ),
	new Reach( 'entry.check', 'the page that checks a code of the register', '/?prakat-check=', $some( '/?prakat-check=1', '/?prakat-check=0001-AAAA-AAAA', '/?prakat-check=zq' ) ),
	new Reach( 'cached', 'a page that a plugin keeps', 'set_transient()', static fn ( World $w ): array => array_map( static fn ( string $url ): string => add_query_arg( 'zq_cached', '1', $url ), $w->permalinks() ) ),
	new Reach( 'robots', 'robots.txt, favicon, opensearch', '/robots.txt', $some( '/robots.txt', '/?robots=1', '/wp-links-opml.php' ) ),
];
