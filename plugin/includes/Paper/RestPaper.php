<?php
/**
 * The printed form, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Database\Database;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET /entries/{id}/forms; GET, PUT, DELETE /settings/paper and POST /settings/paper/preview.
 */
final class RestPaper {

	public function __construct(
		private readonly Edge $edge,
		private readonly PrintPage $pages,
		private readonly Template $template,
		private readonly Form $form,
		private readonly Database $database
	) {
	}

	public function register(): void {
		$this->edge->route( '/entries/(?P<id>\d+)/forms', 'GET', fn ( \WP_REST_Request $request ): array => $this->pages->of_entry( (int) $request->get_url_params()['id'] ) );
		$this->edge->route( '/settings/paper', 'GET', fn (): array => $this->shape(), who: 'configurer' );
		$this->edge->route( '/settings/paper', 'PUT', fn ( \WP_REST_Request $request ): array => $this->save( Body::of( $request )->only( 'template' )->text( 'template' ) ), who: 'configurer' );
		$this->edge->route( '/settings/paper', 'DELETE', fn (): array => $this->save( null ), who: 'configurer' );
		$this->edge->route( '/settings/paper/preview', 'POST', $this->preview( ... ), who: 'configurer' );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function shape(): array {
		$placeholders = [];
		foreach ( Template::PLACEHOLDERS as $name => [ $block, $words ] ) {
			$placeholders[] = [
				'name'  => '{{' . $name . '}}',
				'words' => $words,
				'block' => $block,
			];
		}
		return [
			'template'     => $this->template->text(),
			'isDefault'    => $this->template->is_shipped(),
			'placeholders' => $placeholders,
		];
	}

	/**
	 * @return array<string, mixed>
	 */
	private function save( ?string $template ): array {
		$this->template->save( $template, Actor::current() );
		return $this->shape();
	}

	/**
	 * The last request in the form that is being written; of an agency that has none, the names of the placeholders.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{html: string}
	 * @throws Refusal When something in it may not be there.
	 */
	private function preview( \WP_REST_Request $request ): array {
		$body     = Body::of( $request )->only( 'template', 'numerals' );
		$template = $body->text( 'template' );
		Template::check( $template );
		$last   = $this->database->row( 'SELECT * FROM {requests} ORDER BY id DESC LIMIT 1' );
		$values = null === $last ? array_map( static fn ( array $about ): string => '[' . $about[1] . ']', Template::PLACEHOLDERS ) : $this->form->values( $last, $body->has( 'numerals' ) && 'thai' === $body->text( 'numerals' ) );
		return [ 'html' => Sheet::head( 'ตัวอย่าง', '' ) . Sheet::form( Template::fill( $template, $values ) ) . Sheet::end( '' ) ];
	}
}
