<?php
/**
 * The stage of a test: people, entries, time, and what may be asked.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Wiring;

/**
 * One for each test. What several tests of a concept need is a trait in tests/wordpress/scenes/, added here by one line.
 */
final class Scene {

	use Assertions;
	use Scenes\Drafting;
	use Scenes\Approval;
	use Scenes\Papers;
	use Scenes\Publication;
	use Scenes\Uploads;
	use Scenes\Governing;

	/** @var list<array{to: list<string>, subject: string, message: string}> */
	private array $mails = [];

	/** @var array<string, int> Slug => unit id. */
	private array $units = [];

	private int $people = 0;

	/** @var array<string, scalar> What a test tells beside its result, for documents that are made of it. */
	public array $notes = [];

	public function __construct() {
		add_filter( 'pre_wp_mail', [ $this, 'keep_mail' ], 10, 2 );
	}

	/**
	 * Ends the scene: what it attached to WordPress is taken off.
	 */
	public function close(): void {
		remove_filter( 'pre_wp_mail', [ $this, 'keep_mail' ] );
	}

	public function wiring(): Wiring {
		return \Prakat\wiring();
	}

	/**
	 * A part of the plugin, by its class.
	 *
	 * @template T of object
	 * @param class-string<T> $class_name
	 * @return T
	 */
	public function get( string $class_name ): object {
		return $this->wiring()->get( $class_name );
	}

	/**
	 * Stops the clock at a moment, e.g. '2026-11-20T09:00:00+07:00'.
	 */
	public function at( string $moment ): \DateTimeImmutable {
		$at = new \DateTimeImmutable( $moment );
		$this->get( Clock::class )->freeze( $at->setTimezone( new \DateTimeZone( 'UTC' ) ) );
		return $at;
	}

	/**
	 * A unit of the agency, made when it is first named.
	 *
	 * @param string $slug   Such as 'finance'.
	 * @param string $parent The unit it belongs to, when it is not the first of its kind.
	 */
	public function unit( string $slug, string $parent = '' ): int {
		if ( ! isset( $this->units[ $slug ] ) ) {
			// Another process of the same trial may have made it.
			$there                = $this->get( Database::class )->value( 'SELECT id FROM {units} WHERE slug = %s', [ $slug ] );
			$this->units[ $slug ] = null !== $there ? (int) $there : $this->get( Database::class )->insert(
				'units',
				[
					'slug'       => $slug,
					'parent_id'  => '' === $parent ? null : $this->unit( $parent ),
					'name_th'    => "หน่วยงาน $slug",
					'name_en'    => "Unit $slug",
					'position'   => count( $this->units ),
					'active'     => 1,
					'created_at' => $this->get( Clock::class )->sql(),
				]
			);
		}
		return $this->units[ $slug ];
	}

	/**
	 * Somebody with duties.
	 *
	 * @param string                                       $role   A label, such as 'officer': names the account.
	 * @param list<array{0: string, 1: string, 2: string}> $duties Each [ unit slug, section or '*', duty ].
	 * @param string                                       $wordpress_role Of the account.
	 * @return int The user.
	 */
	public function person( string $role, array $duties = [], string $wordpress_role = 'subscriber' ): int {
		$login = sprintf( 'test-%s-%d', $role, ++$this->people );
		$there = get_user_by( 'login', $login );
		if ( false !== $there ) {
			return $there->ID;
		}
		$user = wp_insert_user(
			[
				'user_login'   => $login,
				'user_pass'    => 'not used: no test logs in by a form',
				'user_email'   => "$login@agency.example",
				'display_name' => ucfirst( $role ),
				'role'         => $wordpress_role,
			]
		);
		if ( ! is_int( $user ) ) {
			throw new Failure( $user->get_error_message() );
		}
		foreach ( $duties as [ $unit, $section, $duty ] ) {
			$this->give_duty( $user, $unit, $section, $duty );
		}
		return $user;
	}

	/**
	 * Gives a duty to somebody, from long ago and without end.
	 *
	 * @param array<string, scalar|null> $more Columns of the duties table that matter to the test.
	 */
	public function give_duty( int $user, string $unit, string $section, string $duty, array $more = [] ): int {
		return $this->get( Database::class )->insert(
			'duties',
			$more + [
				'user_id'        => $user,
				'unit_id'        => $this->unit( $unit ),
				'section'        => $section,
				'duty'           => $duty,
				'position_title' => 'ตำแหน่งทดสอบ',
				'starts_on'      => '2000-01-01',
				'ends_on'        => null,
				'acting_for'     => null,
				'order_number'   => '',
				'order_date'     => null,
				'created_by'     => 1,
				'created_at'     => $this->get( Clock::class )->sql(),
				'ended_at'       => null,
				'ended_by'       => null,
			]
		);
	}

	/**
	 * Whatever follows is done by this person (0: nobody).
	 */
	public function as( int $user ): self {
		wp_set_current_user( $user );
		return $this;
	}

	/**
	 * Asks the REST API inside this request.
	 *
	 * @param string                    $path '/entries?page=2' (of prakat/v1) or '/wp/v2/posts'.
	 * @param array<string, mixed>|null $body Sent as JSON.
	 * @param int|null                  $user Who asks; null: whoever is current.
	 */
	public function rest( string $method, string $path, ?array $body = null, ?int $user = null ): Response {
		if ( null !== $user ) {
			wp_set_current_user( $user );
		}
		[ $route, $query ] = explode( '?', $path, 2 ) + [ '', '' ];
		$request           = new \WP_REST_Request( $method, preg_match( '#^/(wp|prakat|oembed|wp-)#', $route ) ? $route : '/prakat/v1' . $route );
		parse_str( $query, $arguments );
		$request->set_query_params( $arguments );
		if ( null !== $body ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body ) );
		}
		$answer = rest_do_request( $request );
		$data   = rest_get_server()->response_to_data( $answer, false );
		return new Response( $answer->get_status(), $answer->get_headers(), json_decode( (string) wp_json_encode( $data ), true ) );
	}

	/**
	 * Tells something beside the result.
	 *
	 * @param array<string, scalar> $what
	 */
	public function note( array $what ): void {
		$this->notes = $what + $this->notes;
	}

	/**
	 * @return list<array{to: list<string>, subject: string, message: string}> Mail that would have been sent.
	 */
	public function mails(): array {
		return $this->mails;
	}

	/**
	 * @internal Filter of pre_wp_mail.
	 * @param array{to: string|list<string>, subject: string, message: string} $mail
	 */
	public function keep_mail( ?bool $sent, array $mail ): bool {
		$this->mails[] = [
			'to'      => (array) $mail['to'],
			'subject' => $mail['subject'],
			'message' => $mail['message'],
		];
		return true;
	}
}
