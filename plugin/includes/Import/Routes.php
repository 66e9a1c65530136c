<?php
/**
 * Imports over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\EntryView;
use Prakat\Rest\Upload as Received;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use WP_REST_Request;
use WP_REST_Response;

/**
 * `prakat/v1` entrances of the importer. Who may use them is asked by Importer for each entry.
 */
final class Routes {

	private const UUID = '(?P<uuid>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})';

	/** Refused rows on a page at most. */
	private const PAGE = 200;

	/**
	 * Needs the importer and the edge that all entrances share.
	 *
	 * @param Importer  $importer Does it.
	 * @param Report    $report   Tells it.
	 * @param EntryView $entries  Tells an entry.
	 * @param Edge      $edge     Makes answers of refusals.
	 */
	public function __construct(
		private readonly Importer $importer,
		private readonly Report $report,
		private readonly EntryView $entries,
		private readonly Edge $edge
	) {
	}

	/**
	 * Registers the routes.
	 */
	public function register(): void {
		$this->edge->route( '/entries/(?P<id>\d+)/imports', 'POST', [ $this, 'stage' ], 201 );
		$this->edge->route( '/imports/' . self::UUID, 'GET', [ $this, 'show' ] );
		$this->edge->route( '/imports/' . self::UUID, 'PUT', [ $this, 'choose' ] );
		$this->edge->route( '/imports/' . self::UUID, 'DELETE', [ $this, 'drop' ] );
		$this->edge->route( '/imports/' . self::UUID . '/run', 'POST', [ $this, 'run' ] );
		$this->edge->route( '/imports/' . self::UUID . '/commit', 'POST', [ $this, 'commit' ] );
		$this->edge->route( '/imports/' . self::UUID . '/problems', 'GET', [ $this, 'problems' ] );
	}

	/**
	 * Takes in a file.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With the file as `file`.
	 * @return array<string,mixed> `Import`.
	 * @throws Refusal When it didn't arrive or can't be read.
	 */
	public function stage( WP_REST_Request $request ): array {
		$file   = Received::of( $request );
		$upload = $this->importer->stage( (int) $request['id'], $file->path, sanitize_file_name( $file->name ), $this->actor() );
		return $this->report->upload( $upload, $this->importer->section( $upload ) );
	}

	/**
	 * Shows an upload.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With the upload's public id.
	 * @return array<string,mixed> `Import`.
	 */
	public function show( WP_REST_Request $request ): array {
		$upload = $this->importer->get( (string) $request['uuid'], $this->actor() );
		return $this->report->upload( $upload, $this->importer->section( $upload ) );
	}

	/**
	 * Chooses fields and how the file is read, and previews it.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With mapping, constants, sheet, encoding, mode.
	 * @return array<string,mixed> `ImportPreview`.
	 */
	public function choose( WP_REST_Request $request ): array {
		$body   = $request->get_json_params();
		$choice = [];
		foreach ( [ 'mapping', 'constants' ] as $name ) {
			if ( isset( $body[ $name ] ) ) {
				$choice[ $name ] = is_array( $body[ $name ] ) ? $body[ $name ] : throw new Refusal( 'request-malformed' );
			}
		}
		foreach ( [ 'sheet', 'encoding', 'mode' ] as $name ) {
			if ( isset( $body[ $name ] ) ) {
				$choice[ $name ] = is_string( $body[ $name ] ) ? $body[ $name ] : throw new Refusal( 'request-malformed' );
			}
		}
		$upload = $this->importer->choose( (string) $request['uuid'], $choice, $this->actor() );
		return $this->report->preview( $upload, $this->importer->section( $upload ), $this->importer->preview( $upload ) );
	}

	/**
	 * Does the next stretch.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With the upload's public id.
	 * @return array{done:int,total:int,problems:int,state:string} `ImportProgress`.
	 */
	public function run( WP_REST_Request $request ): array {
		return $this->report->progress( $this->importer->run( (string) $request['uuid'], $this->actor() ) );
	}

	/**
	 * Takes the rows into the draft.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With `seen`.
	 * @return array<string,mixed> `EntryDetail`.
	 */
	public function commit( WP_REST_Request $request ): array {
		$actor = $this->actor();
		$seen  = Body::of( $request )->only( 'seen' )->seen();
		$entry = $this->importer->get( (string) $request['uuid'], $actor )->entry_id;
		$this->importer->commit( (string) $request['uuid'], $seen, $actor );
		return $this->entries->detail( $entry, $actor );
	}

	/**
	 * Tells the refused rows.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With page and per_page.
	 * @return WP_REST_Response `ImportProblem[]`, with how many rows were refused in the headers.
	 */
	public function problems( WP_REST_Request $request ): WP_REST_Response {
		$upload   = $this->importer->get( (string) $request['uuid'], $this->actor() );
		$rows     = min( self::PAGE, max( 1, (int) ( $request['per_page'] ?? self::PAGE ) ) );
		$response = new WP_REST_Response( $this->report->problems( $upload, $this->importer->section( $upload ), (int) ( $request['page'] ?? 1 ), $rows ) );
		$response->header( 'X-WP-Total', (string) $upload->problems );
		$response->header( 'X-WP-TotalPages', (string) (int) ceil( $upload->problems / $rows ) );
		return $response;
	}

	/**
	 * Gives an import up.
	 *
	 * @param WP_REST_Request<array<string,mixed>> $request With the upload's public id.
	 * @return array{deleted:true} That it is gone.
	 */
	public function drop( WP_REST_Request $request ): array {
		$this->importer->drop( (string) $request['uuid'], $this->actor() );
		return [ 'deleted' => true ];
	}

	/**
	 * Who asks.
	 */
	private function actor(): Actor {
		return Actor::user( get_current_user_id() );
	}
}
