<?php
/**
 * What a screen asks first.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Admin;

use Prakat\Rest\Together;

/**
 * Answers the questions that the screen of an address is going to ask as soon as it is drawn (src/admin/api), so that
 * they come with its page. What isn't foreseen here is asked, as everything is that follows.
 *
 * @phpstan-import-type Answer from Together
 */
final class FirstReads {

	private const ALWAYS = [ '/context', '/messages?per_page=1&unread=1' ];

	private const INBOX = '/inbox';

	/** Of how many sections of what waits the contract comes along. */
	private const SECTIONS = 3;

	/** View to what it asks; the inbox is where one is without any. */
	private const OF_VIEW = [
		''         => [ self::INBOX ],
		'entries'  => [ '/entries?page=1&per_page=20&orderby=updated_at&order=desc' ],
		'messages' => [ '/messages?page=1&per_page=20' ],
		'worklist' => [ '/worklist?page=1&per_page=20' ],
	];

	public function __construct( private readonly Together $together ) {
	}

	/**
	 * @param array<array-key, mixed> $address The query of the page.
	 * @return array<string, Answer> By path, as the screens ask; refusals are left for them to meet.
	 */
	public function of( array $address ): array {
		$view    = $address['view'] ?? '';
		$view    = is_string( $view ) ? $view : 'unknown';
		$answers = $this->answers( [ ...self::ALWAYS, ...( self::OF_VIEW[ $view ] ?? [] ) ] );
		if ( 'entry' === $view && is_numeric( $address['id'] ?? null ) ) {
			$answers += $this->of_entry( (int) $address['id'], '1' === ( $address['queue'] ?? '' ) );
		}
		return $answers + $this->sections_of( $answers[ self::INBOX ]['body'] ?? [] );
	}

	/**
	 * The sections of what waits: one of them is opened next.
	 *
	 * @param list<array{entry: array{section: string}}> $inbox
	 * @return array<string, Answer>
	 */
	private function sections_of( array $inbox ): array {
		$sections = array_slice( array_unique( array_map( static fn ( array $item ): string => $item['entry']['section'], $inbox ) ), 0, self::SECTIONS );
		return $this->answers( array_map( static fn ( string $section ): string => "/sections/$section", array_values( $sections ) ) );
	}

	/**
	 * @return array<string, Answer>
	 */
	private function of_entry( int $id, bool $in_queue ): array {
		$entry   = $this->answers( [ "/entries/$id" ] );
		$section = $entry[ "/entries/$id" ]['body']['section'] ?? null;
		return $entry + $this->answers( [ ...( is_string( $section ) ? [ "/sections/$section" ] : [] ), ...( $in_queue ? [ self::INBOX ] : [] ) ] );
	}

	/**
	 * @param list<string> $paths
	 * @return array<string, Answer>
	 */
	private function answers( array $paths ): array {
		$answers = [];
		foreach ( $paths as $path ) {
			$answers[ $path ] = $this->together->answer( $path );
		}
		return array_filter( $answers, static fn ( array $answer ): bool => 200 === $answer['status'] );
	}
}
