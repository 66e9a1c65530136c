<?php
/**
 * Forms to be printed.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Reviews\Reach;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Capabilities;
use Prakat\Units\Duties;
use Prakat\Workflow\Requests;

/**
 * Answers admin-post.php?action=prakat_form&request=12 with one form, and action=prakat_forms&year=2569&quarter=1 with all of
 * a quarter, each on pages of its own; `numerals=thai` prints ๐๑๒, `by=fiscal` counts quarters from October. Whoever may see
 * a request may print it, and nobody else; only reads.
 */
final class PrintPage {

	public const ONE = 'prakat_form';

	public const QUARTER = 'prakat_forms';

	/** The most forms of one page: more is no page for a browser. */
	private const MOST = 1000;

	public function __construct(
		private readonly Database $database,
		private readonly Entries $entries,
		private readonly Duties $duties,
		private readonly Form $form,
		private readonly Template $template,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param array<array-key, mixed> $asked Query arguments.
	 */
	public function answer( string $action, array $asked ): void {
		try {
			$thai  = 'thai' === ( $asked['numerals'] ?? '' );
			$page  = self::ONE === $action ? $this->one( self::number( $asked, 'request' ), $thai ) : $this->quarter( $asked, $thai );
			$nonce = bin2hex( random_bytes( 16 ) );
			nocache_headers();
			header( 'Content-Type: text/html; charset=UTF-8' );
			header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-$nonce'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'" );
			foreach ( $page as $piece ) {
				echo $piece; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made by Sheet and Template, escaped there.
			}
			echo Sheet::end( $nonce ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The same.
			exit;
		} catch ( Refusal $refusal ) {
			wp_die( esc_html( $this->sentences->refusal( $refusal, $this->sentences->language() ) ), '', [ 'response' => 'not-found' === $refusal->refusal ? 404 : 400 ] );
		}
	}

	/**
	 * One request's form, piece by piece.
	 *
	 * @return list<string>
	 * @throws Refusal 'not-found' also where the person may not see it.
	 */
	public function one( int $request_id, bool $thai ): array {
		$request = $this->database->row( 'SELECT * FROM {requests} WHERE id = %d', [ $request_id ] ) ?? throw new Refusal( 'not-found' );
		$this->demand( (int) $request['entry_id'] );
		$url = self::url( $request_id );
		return [
			Sheet::head( 'คำขอเผยแพร่ ' . Requests::number( $request ), Sheet::tools( $this->numerals( $url, $thai ), __( 'Print or save as PDF', 'prakat' ) ) ),
			Sheet::form( Template::fill( $this->template->text(), $this->form->values( $request, $thai ) ) ),
		];
	}

	/**
	 * The forms of all requests of a quarter that the person may see, by number; made one after the other.
	 *
	 * @param array<array-key, mixed> $asked
	 * @return \Generator<int, string>
	 * @throws Refusal 'request-malformed', 'not-allowed'.
	 */
	public function quarter( array $asked, bool $thai ): \Generator {
		$year    = self::number( $asked, 'year' );
		$quarter = self::number( $asked, 'quarter' );
		$fiscal  = 'fiscal' === ( $asked['by'] ?? '' );
		$unit    = isset( $asked['unit'] ) && '' !== $asked['unit'] ? self::number( $asked, 'unit' ) : 0;
		if ( $year < 2500 || $year > 2700 || $quarter < 1 || $quarter > 4 ) {
			throw new Refusal( 'request-malformed' );
		}
		if ( 0 === get_current_user_id() || ! current_user_can( Capabilities::USE ) ) {
			throw new Refusal( 'not-allowed' );
		}
		[ $from, $to ] = $this->bounds( $year, $quarter, $fiscal );
		[ $may, $args ] = $this->may_see();
		if ( $unit > 0 ) {
			$may   .= ' AND e.unit_id = %d';
			$args[] = $unit;
		}
		$rows = $this->database->rows( "SELECT r.* FROM {requests} r JOIN {entries} e ON e.id = r.entry_id WHERE r.submitted_at >= %s AND r.submitted_at < %s AND $may ORDER BY r.year, r.number LIMIT %d", [ $this->clock->sql( $from ), $this->clock->sql( $to ), ...$args, self::MOST + 1 ] );
		$url  = self::quarter_url( $year, $quarter, $fiscal, $unit );
		$words = sprintf( 'คำขอเผยแพร่ ไตรมาสที่ %d %s %d', $quarter, $fiscal ? 'ปีงบประมาณ' : 'ปี', $year );
		yield Sheet::head( $words, Sheet::tools( $this->numerals( $url, $thai ), __( 'Print or save as PDF', 'prakat' ) ) );
		if ( [] === $rows ) {
			yield '<p class="nothing">' . esc_html__( 'No request in this quarter.', 'prakat' ) . '</p>';
		}
		$template = $this->template->text();
		foreach ( array_slice( $rows, 0, self::MOST ) as $request ) {
			yield Sheet::form( Template::fill( $template, $this->form->values( $request, $thai ) ) );
		}
		if ( count( $rows ) > self::MOST ) {
			yield '<p class="nothing">' . esc_html( sprintf( /* translators: %d: a number of forms. */ __( 'Only the first %d forms are shown. Choose a unit to print fewer at once.', 'prakat' ), self::MOST ) ) . '</p>';
		}
	}

	/**
	 * Requests of an entry, with the address of each one's form.
	 *
	 * @return list<array{request: int, number: string, state: string, version: int, url: string}>
	 * @throws Refusal 'not-found'.
	 */
	public function of_entry( int $entry_id ): array {
		$this->demand( $entry_id );
		return array_map(
			static fn ( array $row ): array => [
				'request' => (int) $row['id'],
				'number'  => Requests::number( $row ),
				'state'   => (string) $row['state'],
				'version' => (int) $row['version_number'],
				'url'     => self::url( (int) $row['id'] ),
			],
			$this->database->rows( 'SELECT r.id, r.number, r.year, r.state, v.number AS version_number FROM {requests} r JOIN {versions} v ON v.id = r.version_id WHERE r.entry_id = %d ORDER BY r.id DESC', [ $entry_id ] )
		);
	}

	public static function url( int $request_id ): string {
		return admin_url( 'admin-post.php?action=' . self::ONE . '&request=' . $request_id );
	}

	private static function quarter_url( int $year, int $quarter, bool $fiscal, int $unit ): string {
		return admin_url( 'admin-post.php?action=' . self::QUARTER . "&year=$year&quarter=$quarter" . ( $fiscal ? '&by=fiscal' : '' ) . ( $unit > 0 ? "&unit=$unit" : '' ) );
	}

	/**
	 * @throws Refusal 'not-found' where the person may not see it: it does not tell what exists.
	 */
	private function demand( int $entry_id ): void {
		$entry = $this->entries->get( $entry_id );
		if ( 0 === get_current_user_id() || ( ! current_user_can( Capabilities::CONFIGURE ) && ! $this->entries->may_see( $entry, get_current_user_id() ) ) ) {
			throw new Refusal( 'not-found' );
		}
	}

	/**
	 * @return array{string, list<int|string|list<int>>} A condition on {entries} e, and its arguments.
	 */
	private function may_see(): array {
		if ( current_user_can( Capabilities::CONFIGURE ) ) {
			return [ '1 = 1', [] ];
		}
		[ $within, $args ] = ( new Reach( $this->duties->scope( get_current_user_id() ) ) )->where( 'e.unit_id', 'e.section' );
		return [ "( e.owner_id = %d OR $within )", [ get_current_user_id(), ...$args ] ];
	}

	/**
	 * @return array{\DateTimeImmutable, \DateTimeImmutable}
	 */
	private function bounds( int $year, int $quarter, bool $fiscal ): array {
		$month = 1 + ( $quarter - 1 ) * 3 - ( $fiscal ? 3 : 0 );
		$from  = ( new \DateTimeImmutable( 'now', $this->clock->zone() ) )->setDate( $year - 543, $month, 1 )->setTime( 0, 0 );
		return [ $from, $from->modify( '+3 months' ) ];
	}

	/**
	 * @return list<array{string, string}>
	 */
	private function numerals( string $url, bool $thai ): array {
		return [ $thai ? [ __( 'With Arabic numerals', 'prakat' ), $url ] : [ __( 'With Thai numerals', 'prakat' ), $url . '&numerals=thai' ] ];
	}

	/**
	 * @param array<array-key, mixed> $asked
	 * @throws Refusal 'request-malformed'.
	 */
	private static function number( array $asked, string $name ): int {
		$value = $asked[ $name ] ?? null;
		return is_string( $value ) && 1 === preg_match( '/^[1-9]\d{0,9}$/', $value ) ? (int) $value : throw new Refusal( 'request-malformed' );
	}
}
