<?php
/**
 * What a website asks of machines, by RFC 9309.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Reviews\Robots;
use Prakat\Tests\Scene;

/** Which of these paths the text allows. */
$allowed = static fn ( string $text, string ...$paths ): array => array_values( array_filter( $paths, static fn ( string $path ): bool => Robots::read( $text, 'Prakat-LinkCheck' )->allows( $path ) ) );

return [
	'The longest rule that matches counts, counted in octets; where two are as long, the one that allows.' => static function ( Scene $t ) use ( $allowed ): void {
		$text = "User-agent: *\nDisallow: /\nAllow: /open\nDisallow: /open/not\nAllow: /page\nDisallow: /*.ph\nDisallow: /same\nAllow: /same\n";
		$t->same( [ '/open', '/open/yes', '/page', '/same' ], $allowed( $text, '/', '/closed', '/open', '/open/yes', '/open/not/x', '/page', '/same' ) );
		$t->same( [ '/page.php' ], $allowed( "User-agent: *\nAllow: /page\nDisallow: /*.ph", '/page.php', '/x.php' ), 'both five octets: the one that allows' );
		$t->same( [ '/ก' ], $allowed( "User-agent: *\nDisallow: /%E0%B8*\nAllow: /ก", '/ก', '/ข' ) );
	},

	'A star is anything, a dollar at the end is the end and elsewhere itself, and a pattern of many stars takes no time.' => static function ( Scene $t ) use ( $allowed ): void {
		$text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\nDisallow: /x$\nDisallow: /d$/e\nDisallow: */tail/*$\n";
		$t->same( [ '/f.pdf?x', '/acb', '/x/', '/d/e' ], $allowed( $text, '/f.pdf', '/g/f.pdf', '/f.pdf?x', '/aXbYc', '/acb', '/abc/more', '/x', '/x/', '/d$/e', '/d/e', '/q/tail/z' ) );
		$t->same( [], $allowed( "User-agent: *\nDisallow: /*.gif\$\nDisallow: *.gif", '/.gif', '/x/y.gif' ) );
		$begin = hrtime( true );
		$t->same( [ '/' . str_repeat( 'a', 2000 ) ], $allowed( "User-agent: *\nDisallow: /" . str_repeat( 'a*', 900 ) . "b$\n", '/' . str_repeat( 'a', 2000 ) ) );
		$t->true( hrtime( true ) - $begin < 1e9, 'less than a second' );
	},

	'The groups of one’s own name count, all of them together, in whatever letters; else those of everybody; else everything is allowed.' => static function ( Scene $t ) use ( $allowed ): void {
		$text = "User-agent: other\nDisallow: /o\n\nUser-agent: *\nDisallow: /every\n\nUSER-AGENT: prakat-LINKCHECK/1.0 (words)\nUser-agent: third\nDisallow: /a\n\nUser-agent: PRAKAT-linkcheck\nDisallow: /b\n";
		$t->same( [ '/o', '/every' ], $allowed( $text, '/o', '/every', '/a', '/b' ) );
		$t->same( [ '/o' ], $allowed( "User-agent: other\nDisallow: /o\n\nUser-agent: *\nDisallow: /every\n", '/o', '/every' ) );
		$t->same( [ '/o', '/p' ], $allowed( "User-agent: other\nDisallow: /\nUser-agent: prakat\nDisallow: /\nUser-agent: Prakat-LinkCheck-Two\nDisallow: /", '/o', '/p' ), 'a name that begins alike is another one' );
		$t->same( [ '/o' ], $allowed( "Disallow: /\nUser-agent: *\nDisallow: /x", '/o', '/x' ), 'rules before any name are nobody’s' );
		$t->same( [ '/o' ], $allowed( "User-agent: *\nDisallow: /\nUser-agent: Prakat-LinkCheck\nDisallow:", '/o' ), 'an empty rule bars nothing' );
		$t->same( [ '/o' ], $allowed( "User-agent: *\nDisallow: /\nUser-agent: Prakat-LinkCheck", '/o' ), 'a group without a rule is a group' );
		$t->same( [ '/o' ], $allowed( '', '/o' ) );
		$t->same( [ '/o' ], $allowed( "<!DOCTYPE html><title>Not found</title>\nDisallow: /", '/o' ) );
	},

	'A byte order mark, other ends of lines, comments, spaces and lines of others do no harm; its own address is always open.' => static function ( Scene $t ) use ( $allowed ): void {
		$t->same( [ '/b', '/robots.txt' ], $allowed( "\xEF\xBB\xBFUser-agent:*\r\nDisallow : /a # not this\rSitemap: https://x.example/s.xml\nCrawl-delay: 4\nUser-agent: b\nNonsense\n  Disallow:\t/robots.txt", '/a', '/b', '/robots.txt' ) );
		$t->same( [], $allowed( "User-agent: a\nSitemap: https://x.example/\nUser-agent: Prakat-LinkCheck\nDisallow: /", '/x' ), 'what is no rule ends no group' );
	},

	'Percent signs are compared as RFC 3986 has them: letters either way, reserved signs as written, Thai in octets.' => static function ( Scene $t ) use ( $allowed ): void {
		$t->same( [ '/a/b' ], $allowed( "User-agent: *\nDisallow: /%61%62\nDisallow: /a%2fb\nDisallow: /%7Ename\nDisallow: /ภาษาไทย", '/ab', '/a/b', '/a%2Fb', '/~name', '/%7ename', '/%E0%B8%A0%E0%B8%B2%E0%B8%A9%E0%B8%B2%E0%B9%84%E0%B8%97%E0%B8%A2/1', '/ภาษาไทย' ) );
		$t->same( [ '/x?b=1' ], $allowed( "User-agent: *\nDisallow: /x?a", '/x?a=1', '/x?b=1' ) );
	},

	'Five hundred kibibytes are read, of which a line that was cut in the middle counts for nothing; what it kept is what it was.' => static function ( Scene $t ) use ( $allowed ): void {
		$head = "User-agent: *\nDisallow: /first\n";
		$fill = $head . str_repeat( '#', Robots::MOST - strlen( $head ) - 13 ) . "\nDisallow: /second\nDisallow: /third\n";
		$t->same( [ '/s', '/second', '/third' ], $allowed( $fill, '/first', '/s', '/second', '/third' ) );
		$robots = Robots::read( "User-agent: *\nDisallow: /ก*x$\nAllow: /ก\nCrawl-delay: 2.5\nCrawl-delay: x\n", 'x' );
		$again  = Robots::from( $robots->kept(), $robots->delay );
		$t->same( [ $robots->rules, 3 ], [ $again->rules, $again->delay ] );
		$t->same( 0, Robots::read( "User-agent: *\nCrawl-delay: -1\n", 'x' )->delay );
		$t->same( 86400, Robots::read( "User-agent: *\nCrawl-delay: 1e300\n", 'x' )->delay );
	},
];
