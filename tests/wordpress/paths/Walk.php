<?php
/**
 * Walks every path, and asks afterwards what is public.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

use Prakat\Tests\Failure;
use Prakat\Tests\Scene;

/**
 * One test a path. Every actor tries it on a post in every state, each try with a word of its own; then the public
 * addresses are read: they are as before, and none of the words is there. What became of the words says whether the path
 * is closed, or what it writes lies beside what the public reads.
 *
 * That a path is really tried is shown first, on the same site without approval: there, an administrator gets through.
 */
final class Walk {

	/** @var array<string, string> Marker => who tried, on what. */
	private array $tried = [];

	private static int $count = 0;

	private readonly Probe $probe;

	public function __construct( private readonly Scene $scene, private readonly World $world ) {
		$this->probe = new Probe( $world, Lists::reaches() );
	}

	/**
	 * The tests of one family of paths.
	 *
	 * @return array<string, callable(Scene): void>
	 */
	public static function tests( string $family ): array {
		$tests = [];
		foreach ( Lists::paths( $family ) as $path ) {
			$tests[ $path->sentence() ] = static function ( Scene $scene ) use ( $path ): void {
				self::demand( $scene );
				if ( ! $path->is_here( wp_get_wp_version() ) ) {
					$scene->skip( sprintf( 'paths that WordPress %s does not have', implode( '.', array_slice( explode( '.', wp_get_wp_version() ), 0, 2 ) ) ) );
				}
				$world = World::enter( $scene );
				try {
					( new self( $scene, $world ) )->path( $path );
				} finally {
					$world->leave();
				}
			};
		}
		return $tests;
	}

	/**
	 * The tests of one family of ways to reach.
	 *
	 * @return array<string, callable(Scene): void>
	 */
	public static function reaching( string $family ): array {
		$tests = [];
		foreach ( Lists::reaches( $family ) as $way ) {
			$tests[ $way->sentence() ] = static function ( Scene $scene ) use ( $way ): void {
				self::demand( $scene );
				if ( '' !== $way->from && version_compare( wp_get_wp_version(), $way->from, '<' ) ) {
					$scene->skip( sprintf( 'paths that WordPress %s does not have', implode( '.', array_slice( explode( '.', wp_get_wp_version() ), 0, 2 ) ) ) );
				}
				$world = World::enter( $scene );
				try {
					( new self( $scene, $world ) )->reach( $way );
				} finally {
					$world->leave();
				}
			};
		}
		return $tests;
	}

	/**
	 * The one test that walks everything: all ways to write, one after the other on one site, and then all ways to reach,
	 * asked by a visitor, a subscriber and a contributor.
	 *
	 * @return array<string, callable(Scene): void>
	 */
	public static function whole(): array {
		return [
			'Every way to write, one after the other on one site, and then every way to reach: nothing is shown to anybody but what was approved (R055).' => static function ( Scene $scene ): void {
				self::demand( $scene );
				$world = World::enter( $scene );
				try {
					( new self( $scene, $world ) )->everything();
				} finally {
					$world->leave();
				}
			},
		];
	}

	private function everything(): void {
		foreach ( Lists::paths() as $path ) {
			// What belongs to the site may be shown, and what the watcher must find is; so is a file at its own address, whoever wrote
			// it, in the list of files, and a draft that was made a thing of the site; a plugin that lists drafts to accounts does.
			if ( in_array( $path->expected(), [ 'apart', 'found', 'open' ], true ) || in_array( $path->id, [ 'entries.vault', 'media.gallery', 'function.type.away', 'plugin.query.any', 'plugin.query.any.unfiltered' ], true ) || ! $path->is_here( wp_get_wp_version() ) ) {
				continue;
			}
			foreach ( $this->states( $path ) as $state => $post ) {
				$this->attempt( $path, $state, $post, $path->actors[0] ?? 'administrator' );
			}
		}
		$read = 0;
		foreach ( [ 'nobody', 'subscriber', 'contributor' ] as $actor ) {
			$answers = $this->probe->read( Lists::reaches(), $actor );
			foreach ( Lists::reaches() as $way ) {
				$answers += in_array( $actor, $way->actors, true ) ? $this->calls( $way, $actor ) : [];
			}
			$read   += count( $answers );
			$this->secrets( $answers, "to $actor" );
			foreach ( $answers as $address => $answer ) {
				if ( 1 === preg_match( '/zqm\d+x/', $answer, $found ) ) {
					throw new Failure( sprintf( '%s shows to %s what was written past the approval (%s): …%s…', $address, $actor, $this->tried[ $found[0] ] ?? $found[0], $this->around( $answer, $found[0] ) ) );
				}
			}
		}
		$this->scene->note( [ 'tried' => count( $this->tried ), 'read' => $read ] );
	}

	/**
	 * How far to go, as the header X-Prakat-Walk says: 'full' is every actor in every state for every path, 'control' only that each path is really tried;
	 * otherwise that is done for the chief ones, and for the others every actor on what is public, and in every other state
	 * the administrator, who may most.
	 */
	private static function extent(): string {
		return (string) ( $_SERVER['HTTP_X_PRAKAT_WALK'] ?? '' );
	}

	/**
	 * The walk takes many minutes, and a site that can't ask itself, as WordPress inside Node with its one worker, can't be
	 * walked.
	 */
	public static function demand( Scene $scene ): void {
		if ( '' === self::extent() || ! function_exists( 'curl_init' ) || $scene->get( \Prakat\Database\Database::class )->is_sqlite() ) {
			$scene->skip( 'every path is walked, over HTTP on the native stack, by: npm run write-paths' );
		}
	}

	private function path( Path $path ): void {
		$this->control( $path );
		if ( 'control' === self::extent() ) {
			return;
		}
		$this->world->enter_whole();
		$before = $this->world->baseline( fn (): array => $this->probe->watched() );
		$this->secrets( $before, 'before anything was tried' );
		foreach ( $this->states( $path ) as $state => $post ) {
			foreach ( $this->actors( $path ) as $actor ) {
				if ( $path->chief || 'full' === self::extent() || 'accepted' === $state || ( $path->actors[0] ?? 'administrator' ) === $actor ) {
					$this->attempt( $path, $state, $post, $actor );
				}
			}
		}
		// What no public page is made of can't have changed one: the API is asked in this process, and pages at the end of the walk.
		$this->compare( $path, $before, $this->probe->watched( ! $path->control || ( new Outcome( $this->world ) )->touches_the_public() ) );
		if ( 'found' === $path->expected() ) {
			$this->watcher( $path, $before );
		} elseif ( 'open' === $path->expected() ) {
			$this->scene->matches( '/zqm\d+x/', implode( $this->probe->watched() ), 'It is closed now: say so in the list.' );
		} elseif ( $this->world->governs && ! $path->is_of_entries() ) {
			$outcome = new Outcome( $this->world );
			$became  = $outcome->of( array_keys( $this->tried ) );
			$this->scene->same( '' === $path->stored ? $path->governed : $path->stored, $became, "what became of what was written ($outcome->by)" );
		}
		$this->scene->note( [ 'tried' => count( $this->tried ) ] );
	}

	/**
	 * Where nothing is under approval an administrator's try leaves a trace; else the path was not tried at all.
	 */
	private function control( Path $path ): void {
		if ( ! $path->control ) {
			return;
		}
		$this->world->enter_plain();
		$state = $path->states[0] ?? 'accepted';
		$this->attempt( $path, $state, $this->world->posts[ $state ] ?? $this->world->posts['accepted'], $path->actors[0] ?? 'administrator', true );
		if ( ! ( new Outcome( $this->world ) )->left_a_trace() ) {
			throw new Failure( 'was not tried: without approval it changes nothing either' . ( '' === $this->said ? '' : ". It said: $this->said" ) );
		}
		$this->tried = [];
	}

	private string $said = '';

	private function attempt( Path $path, string $state, int $post, string $actor, bool $control = false ): void {
		$marker                 = 'zqm' . ++self::$count . 'x';
		$this->tried[ $marker ] = "$path->id by $actor on $state";
		try {
			$said       = ( $path->try )( new Attempt( $this->scene, $this->world, $state, $post, $actor, $this->world->actors[ $actor ], $marker ) );
			$this->said = $control ? mb_substr( \Prakat\Tests\Scene::show( $said instanceof \WP_REST_Response ? $said->get_data() : ( $said instanceof \WP_Error ? $said->get_error_messages() : $said ) ), 0, 600 ) : '';
		} catch ( \Error $error ) {
			if ( $control || ! $error instanceof \TypeError ) {
				throw $error;
			}
		} catch ( \Exception $exception ) {
			// A refusal is what is hoped for; the control tells when it is ours.
			$this->said = $exception->getMessage();
		}
		$this->world->end_request();
	}

	/**
	 * @return array<string, int>
	 */
	private function states( Path $path ): array {
		if ( 'new' === $path->only || ! $this->world->governs ) {
			return [ 'accepted' => $this->world->posts['accepted'] ];
		}
		return null === $path->states ? $this->world->posts : array_intersect_key( $this->world->posts, array_flip( $path->states ) );
	}

	/**
	 * @return list<string>
	 */
	private function actors( Path $path ): array {
		return $path->actors ?? array_keys( $this->world->actors );
	}

	/**
	 * @param array<string, string> $before
	 * @param array<string, string> $after
	 */
	private function compare( Path $path, array $before, array $after ): void {
		$this->secrets( $after, 'afterwards' );
		$expected = $path->expected();
		foreach ( $after as $address => $answer ) {
			if ( 'hidden' === $expected && ! $path->is_of_entries() ) {
				$then = $answer; // A post that somebody wrote to past the approval is not shown at all until it is put right.
			} elseif ( in_array( $expected, [ 'apart', 'found', 'open' ], true ) ) {
				// What belongs to the site may change what surrounds a post; what was approved of it stays.
				$then   = self::approved( $address, $before[ $address ] );
				$answer = self::approved( $address, $answer );
			} else {
				$then = $before[ $address ];
			}
			if ( ! in_array( $expected, [ 'found', 'open' ], true ) && 1 === preg_match( '/zqm\d+x/', $answer, $found ) ) {
				throw new Failure( sprintf( '%s shows what was written past the approval (%s): …%s…', $address, $this->tried[ $found[0] ] ?? $found[0], $this->around( $answer, $found[0] ) ) );
			}
			if ( $answer !== $then && ! in_array( $expected, [ 'found', 'open' ], true ) && ( $this->world->governs || $path->is_of_entries() ) ) {
				throw new Failure( sprintf( '%s is not as before: %s', $address, $this->difference( $then, $answer ) ) );
			}
		}
	}

	/**
	 * The part of an answer that was approved: of posts in the REST API their titles, words and summaries; of other addresses none.
	 */
	private static function approved( string $address, string $answer ): string {
		if ( 1 !== preg_match( '#/wp/v2/(?:posts|pages)\?#', $address ) ) {
			return '';
		}
		$posts = (array) json_decode( (string) substr( $answer, (int) strpos( $answer, '[{' ) ), true );
		return (string) wp_json_encode( array_map( static fn ( mixed $post ): array => is_array( $post ) ? [ $post['id'] ?? 0, $post['title'] ?? null, $post['content'] ?? null, $post['excerpt'] ?? null, $post['slug'] ?? null ] : [], $posts ) );
	}

	/**
	 * What is shown until it is found: the watcher finds it, and what it puts right is as it was.
	 *
	 * @param array<string, string> $before
	 */
	private function watcher( Path $path, array $before ): void {
		if ( 'entries.sql.register' === $path->id ) {
			$this->scene->false( $this->scene->rest( 'GET', '/register/verify', null, $this->world->actors['administrator'] )->at( 'sound' ), 'The verifier finds it.' );
			return;
		}
		if ( $path->is_of_entries() ) {
			$this->scene->get( \Prakat\PublicIndex\Rebuild::class )->run();
			$shelving = $this->scene->get( \Prakat\PublicIndex\Shelving::class );
			array_map( $shelving->lay_out( ... ), $shelving->waiting( 100 ) );
			foreach ( $this->probe->watched() as $address => $answer ) {
				$this->scene->true( $before[ $address ] === $answer, "$address after the index was made anew: " . $this->difference( $before[ $address ], $answer ) );
			}
			return;
		}
		if ( $this->world->governs ) {
			$answer = $this->scene->rest( 'POST', '/governed/check', [], $this->world->actors['administrator'] );
			$this->scene->same( 200, $answer->status );
			$this->scene->true( (int) $answer->at( 'found' ) > 0, 'The watcher finds it.' );
		}
	}

	/**
	 * @param array<string, string> $answers
	 */
	public function secrets( array $answers, string $when ): void {
		foreach ( $answers as $address => $answer ) {
			if ( 1 === preg_match( '/zqs\w+x/', $answer, $found ) ) {
				throw new Failure( sprintf( '%s shows a secret %s: …%s…', $address, $when, $this->around( $answer, $found[0] ) ) );
			}
		}
	}

	private function reach( Reach $way ): void {
		$count = 0;
		foreach ( $way->actors as $actor ) {
			$answers = $this->probe->read( [ $way ], $actor ) + $this->calls( $way, $actor );
			$count  += count( $answers );
			$this->scene->different( 0, count( $answers ), 'no address is asked' );
			$this->secrets( $answers, "to $actor" );
			foreach ( $answers as $address => $answer ) {
				// WordPress refuses some of its screens with this status.
				$refused = str_starts_with( $answer, '500' ) && str_contains( $answer, 'wp-die-message' ) && str_contains( $answer, 'you are not allowed' );
				$this->scene->true( $refused || ! in_array( $answer[0], [ '0', '5' ], true ), "$address: $answer" );
			}
		}
		$this->scene->note( [ 'tried' => $count ] );
	}

	/**
	 * @return array<string, string>
	 */
	private function calls( Reach $way, string $actor ): array {
		$answers = [];
		foreach ( null === $way->reads ? [] : $this->world->posts as $state => $post ) {
			$user = $this->world->actors[ $actor ];
			wp_set_current_user( $user );
			$answers[ "$way->id of $state" ] = '200 ' . ( $way->reads )( new Attempt( $this->scene, $this->world, $state, $post, $actor, $user, 'zqmx' ) );
		}
		wp_set_current_user( 0 );
		return $answers;
	}

	private function around( string $text, string $what ): string {
		$at = (int) mb_strpos( $text, $what );
		return (string) preg_replace( '/\s+/', ' ', mb_substr( $text, max( 0, $at - 160 ), 320 ) );
	}

	private function difference( string $before, string $after ): string {
		$same = strspn( $before ^ $after, "\0" );
		return sprintf( '“%s” is now “%s”', mb_strcut( $before, max( 0, $same - 60 ), 200 ), mb_strcut( $after, max( 0, $same - 60 ), 200 ) );
	}
}
