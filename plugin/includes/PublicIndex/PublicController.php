<?php
/**
 * The public REST routes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Contracts;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * What is public, as JSON, for everybody (R003): GET prakat/v1/public/… No cookie, no nonce, nothing to write. Answers
 * carry an ETag and may be kept until the next of their entries comes or goes.
 */
final class PublicController {

	public const SPACE = 'prakat/v1';

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Reader $reader,
		private readonly PublicJson $json,
		private readonly Freshness $freshness,
		private readonly Clock $clock,
		private readonly Edge $edge
	) {
	}

	public function register(): void {
		$this->route( '/public/sections', fn (): \WP_REST_Response => $this->sections() );
		$this->route( '/public/sections/(?P<section>[a-z][a-z0-9-]{1,31})', fn ( \WP_REST_Request $request ): \WP_REST_Response => $this->section( self::named( $request, 'section' ) ) );
		$this->route( '/public/(?P<section>[a-z][a-z0-9-]{1,31})/records', $this->records( ... ) );
		$this->route( '/public/(?P<section>[a-z][a-z0-9-]{1,31})/entries', $this->entries( ... ) );
		$this->route( '/public/entries/(?P<uuid>[0-9a-f-]{36})', fn ( \WP_REST_Request $request ): \WP_REST_Response => $this->entry( self::named( $request, 'uuid' ) ) );
	}

	/**
	 * @param non-falsy-string                                                       $route
	 * @param callable( \WP_REST_Request<array<string, mixed>> ): \WP_REST_Response $answer
	 */
	private function route( string $route, callable $answer ): void {
		register_rest_route(
			self::SPACE,
			$route,
			[
				'methods'             => \WP_REST_Server::READABLE,
				'permission_callback' => '__return_true',
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->edge->answer( static fn (): \WP_REST_Response => $answer( $request ) ),
			]
		);
	}

	/**
	 * What the path names. Plain access to a request looks into the query first, where anything may stand.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private static function named( \WP_REST_Request $request, string $name ): string {
		return (string) $request->get_url_params()[ $name ];
	}

	private function sections(): \WP_REST_Response {
		$counts   = $this->reader->counts();
		$sections = [];
		foreach ( $this->contracts->sections() as $id => $section ) {
			$sections[] = [
				'id'      => $id,
				'words'   => $section->contract['words'],
				'layout'  => $section->contract['layout'],
				'hash'    => $section->contract['hash'],
				'entries' => $counts[ $id ]['entries'] ?? 0,
				'records' => $counts[ $id ]['records'] ?? 0,
			];
		}
		return $this->answer( $sections, $this->reader->next_change( ...array_keys( $this->contracts->sections() ) ) );
	}

	private function section( string $id ): \WP_REST_Response {
		return $this->answer( $this->json->section( $this->contracts->section( $id ) ), null );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function records( \WP_REST_Request $request ): \WP_REST_Response {
		$section = $this->contracts->section( self::named( $request, 'section' ) );
		$query   = Query::from_request( $section, $request->get_query_params() );
		if ( null !== $query->entry && null === $this->reader->entry( $query->entry ) ) {
			$this->refuse_gone( $query->entry );
		}
		$page    = $this->reader->page( $section, $query );
		$answer  = $this->answer( $this->json->page( $section, $query, $page ), $page->next_change );
		$answer->header( 'X-WP-Total', (string) $page->total );
		$answer->header( 'X-WP-TotalPages', (string) $page->pages );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function entries( \WP_REST_Request $request ): \WP_REST_Response {
		$section = $this->contracts->section( self::named( $request, 'section' ) );
		$query   = Query::from_request( $section, $request->get_query_params() );
		$total   = $this->reader->counts()[ $section->id ]['entries'] ?? 0;
		$answer  = $this->answer( array_map( $this->json->entry( ... ), $this->reader->entries( $section, $query->page, $query->per_page ) ), $this->reader->next_change( $section->id ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) max( 1, (int) ceil( $total / $query->per_page ) ) );
		return $answer;
	}

	private function entry( string $uuid ): \WP_REST_Response {
		$entry = $this->reader->entry( $uuid );
		if ( null !== $entry ) {
			return $this->answer( $this->json->entry( $entry ), min( $entry->expires_at, $this->reader->next_change( $entry->section ) ?? $entry->expires_at ) );
		}
		$this->refuse_gone( $uuid );
		throw new Refusal( 'not-found' );
	}

	/**
	 * @throws Refusal 'gone' where it was public and no longer is.
	 */
	private function refuse_gone( string $uuid ): void {
		$gone = $this->reader->gone( $uuid );
		if ( null === $gone ) {
			return;
		}
		$next = ( new Successor( $this->reader ) )->of( $gone );
		throw new Refusal(
			'gone',
			[
				'title' => $gone['title'],
				'kind'  => $gone['kind'],
				'date'  => $this->json->moment( $this->clock->at( $gone['gone_at'] ) ),
			] + ( null === $next ? [] : [ 'next' => $next->url ] )
		);
	}

	/**
	 * With its ETag, or 304 without a body when the asker has it already.
	 *
	 * @param array<mixed> $data
	 */
	private function answer( array $data, ?\DateTimeImmutable $next_change ): \WP_REST_Response {
		$etag   = '"' . substr( hash( 'sha256', (string) wp_json_encode( $data ) ), 0, 32 ) . '"';
		$known  = isset( $_SERVER['HTTP_IF_NONE_MATCH'] ) ? (string) wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Compared only.
		$same   = '' !== $known && str_contains( $known, $etag );
		$answer = new \WP_REST_Response( $same ? null : $data, $same ? 304 : 200 );
		$answer->set_headers( $this->freshness->headers( $next_change ) + [ 'ETag' => $etag ] );
		return $answer;
	}
}
