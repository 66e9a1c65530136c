<?php
/**
 * A request as a form.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Files\Files;
use Prakat\Format\FileSize;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Register\CheckPage;
use Prakat\Register\Code;
use Prakat\Render\Html;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Units;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Period;
use Prakat\Workflow\Requests;

/**
 * The values of the publication request form (แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์, announcement 001 clause 2.2.1, R053)
 * of one request: what is asked for from the version, who did what and when from the register, by the names and positions
 * of then, each with its code. The form is Thai, whatever the reader's language is.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Form {

	/** Acts that are steps of the request, in the order of nothing: the register has the order. */
	private const STEPS = [ 'submit', 'recall', 'check', 'return', 'approve', 'refuse', 'publish', 'publish-urgent', 'ratify', 'lapse', 'withdraw', 'expire', 'replace' ];

	/** Who signs as what (001 clauses 2.1.1 to 2.1.3, 2.2.1), and by which acts. */
	private const SIGNS = [
		'ผู้เสนอข้อมูล' => [ 'submit' ],
		'ผู้รับผิดชอบและตรวจสอบการให้ข้อมูล' => [ 'check' ],
		'ผู้อนุมัติรับรองข้อมูล' => [ 'approve', 'refuse', 'ratify' ],
		'ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่' => [ 'publish', 'publish-urgent' ],
	];

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Versions $versions,
		private readonly Files $files,
		private readonly Units $units,
		private readonly Reader $reader,
		private readonly Links $links,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param Row  $request       Of {requests}.
	 * @param bool $thai_numerals ๐๑๒ in dates, numbers and counts.
	 * @return array<string, string|Html> By placeholder.
	 */
	public function values( array $request, bool $thai_numerals ): array {
		$show    = static fn ( string $text ): string => $thai_numerals ? Numerals::thai( $text ) : $text;
		$entry   = (array) $this->database->row( 'SELECT * FROM {entries} WHERE id = %d', [ (int) $request['entry_id'] ] );
		$version = $this->versions->get( (int) $request['version_id'] );
		$header  = $version->header;
		$acts    = $this->acts( $version );
		$last    = [] === $acts ? null : $acts[ count( $acts ) - 1 ];
		$state   = (string) $request['state'];
		$refused = $this->last( $acts, [ 'refuse', 'return', 'withdraw' ] );
		$public  = $this->reader->entry_by_id( (int) $request['entry_id'] );
		$period  = Period::of( $header, $this->clock->zone() );
		return [
			'agency'       => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
			'unit'         => $this->unit( (int) ( $entry['unit_id'] ?? 0 ) ),
			'number'       => $show( Requests::number( $request ) ),
			'date'         => $show( $this->day( $request['submitted_at'] ) ),
			'title'        => (string) ( $header['title'] ?? '' ),
			'summary'      => (string) ( $header['summary'] ?? '' ),
			'section'      => $this->section( (string) ( $entry['section'] ?? '' ) ),
			'source'       => (string) ( $header['source'] ?? '' ),
			'covers'       => $show( $this->span( $header['covers']['from'] ?? null, $header['covers']['to'] ?? null ) ),
			'period'       => $show( $this->span( ( $period->from ?? ( null === $request['published_at'] ? null : $this->clock->at( $request['published_at'] ) ) )?->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ), $period->until?->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ) ) ),
			'records'      => 0 === $version->record_count ? '' : $show( 'จำนวน ' . number_format( $version->record_count ) . ' รายการ' ),
			'version'      => $show( (string) $version->number ),
			'state'        => (string) ( $this->machine->state( $state )['words']['th'] ?? $state ),
			'address'      => null !== $public && $public->hash === $version->hash ? $this->links->entry( $public->uuid ) : '–',
			'approved'     => null !== $request['approved_at'] && 'refused' !== $state ? '☑' : '☐',
			'refused'      => 'refused' === $state ? '☑' : '☐',
			'reason'       => null === $refused ? '' : $this->reason( $refused ),
			'urgent'       => $show( $this->urgent( $acts ) ),
			'ratify'       => $show( $this->ratification( $request, $acts ) ),
			'code'         => null === $last ? '–' : Code::of( (int) $last['seq'], (string) $last['hash'] ),
			'check'        => home_url( '/?' . CheckPage::ARGUMENT . '=' . ( null === $last ? '' : Code::of( (int) $last['seq'], (string) $last['hash'] ) ) ),
			'hash'         => (string) $request['version_hash'],
			'printed'      => $show( $this->moment( $this->clock->now() ) ),
			'files'        => $this->files( $version, $show ),
			'declarations' => $this->declarations( $acts, $show ),
			'steps'        => $this->steps( $acts, $show ),
			'signatures'   => $this->signatures( $acts, $show ),
		];
	}

	/**
	 * What was done to the version, from the register, oldest first.
	 *
	 * @return list<Row>
	 */
	private function acts( Version $version ): array {
		return $this->database->rows( 'SELECT * FROM {register} WHERE entry_id = %d AND version_id = %d AND act IN (%s…) ORDER BY seq', [ $version->entry_id, $version->id, self::STEPS ] );
	}

	/**
	 * @param list<Row>    $acts
	 * @param list<string> $which
	 * @return Row|null
	 */
	private function last( array $acts, array $which ): ?array {
		foreach ( array_reverse( $acts ) as $row ) {
			if ( in_array( $row['act'], $which, true ) ) {
				return $row;
			}
		}
		return null;
	}

	/**
	 * @param Row $row
	 */
	private function reason( array $row ): string {
		$words = $this->machine->definition()['reasons'][ (string) $row['reason_code'] ]['words']['th'] ?? (string) $row['reason_code'];
		return trim( $words . ' – ' . $row['words'], ' –' );
	}

	/**
	 * @param list<Row> $acts
	 */
	private function urgent( array $acts ): string {
		$row  = $this->last( $acts, [ 'publish-urgent' ] );
		$told = null === $row ? null : ( CanonicalJson::decode( (string) $row['details'] )['urgent'] ?? null );
		if ( ! is_array( $told ) ) {
			return '';
		}
		$means = $this->machine->definition()['urgent']['means'][ (string) ( $told['means'] ?? '' ) ]['th'] ?? '';
		return sprintf( 'โดย %s เมื่อ %s %s เหตุผล %s', (string) ( $told['approver_name'] ?? '' ), $this->stamp( (string) ( $told['at'] ?? '' ) ), $means, (string) ( $told['reason'] ?? '' ) );
	}

	/**
	 * @param Row       $request
	 * @param list<Row> $acts
	 */
	private function ratification( array $request, array $acts ): string {
		if ( null === $request['ratify_by'] ) {
			return '';
		}
		$done = $this->last( $acts, [ 'ratify' ] );
		if ( null !== $done ) {
			return sprintf( 'รับรองเป็นลายลักษณ์อักษรโดย %s เมื่อ %s', (string) $done['actor_name'], $this->stamp( (string) $done['at'] ) );
		}
		$lapsed = $this->last( $acts, [ 'lapse' ] );
		return null === $lapsed ? 'ต้องรับรองเป็นลายลักษณ์อักษรภายใน ' . $this->moment( $this->clock->at( $request['ratify_by'] )->modify( '-1 second' ) ) : 'ไม่ได้รับรองภายในกำหนด นำลงเมื่อ ' . $this->stamp( (string) $lapsed['at'] );
	}

	/**
	 * @param \Closure( string ): string $show
	 */
	private function files( Version $version, \Closure $show ): Html {
		$rows = [];
		foreach ( $this->files->of_version( $version->id ) as $i => $file ) {
			$rows[] = Html::el( 'tr', [], Html::el( 'td', [], $show( (string) ( $i + 1 ) ) ), Html::el( 'td', [], $file->name ), Html::el( 'td', [], strtoupper( $file->extension ) ), Html::el( 'td', [], $show( FileSize::format( $file->bytes, 'th' ) ) ), Html::el( 'td', [ 'class' => 'digest' ], $file->sha256 ) );
		}
		return [] === $rows ? Html::join() : self::table( [ 'ลำดับ', 'ชื่อไฟล์', 'ชนิด', 'ขนาด', 'ค่าตรวจสอบ (SHA-256)' ], $rows );
	}

	/**
	 * What the checker declared, with name and time (R048, R089).
	 *
	 * @param list<Row>                  $acts
	 * @param \Closure( string ): string $show
	 */
	private function declarations( array $acts, \Closure $show ): Html {
		$words = $this->machine->definition()['declarations'] ?? [];
		$lists = [];
		foreach ( $acts as $row ) {
			$made = CanonicalJson::decode( (string) $row['details'] )['declarations'] ?? null;
			if ( ! is_array( $made ) || [] === $made ) {
				continue;
			}
			$items   = array_map( static fn ( mixed $name ): Html => Html::el( 'li', [], '☑ ' . ( is_string( $name ) ? ( $words[ $name ]['words']['th'] ?? $name ) : '' ) ), array_values( $made ) );
			$lists[] = Html::join( Html::el( 'ul', [ 'class' => 'ticks' ], $items ), Html::el( 'p', [ 'class' => 'by' ], 'รับรองโดย ' . $this->who( $row ) . ' ' . $show( $this->stamp( (string) $row['at'] ) ) ) );
		}
		return Html::join( ...$lists );
	}

	/**
	 * @param list<Row>                  $acts
	 * @param \Closure( string ): string $show
	 */
	private function steps( array $acts, \Closure $show ): Html {
		$rows = [];
		foreach ( $acts as $i => $row ) {
			$rows[] = Html::el(
				'tr',
				[],
				Html::el( 'td', [], $show( (string) ( $i + 1 ) ) ),
				Html::el( 'td', [], (string) ( $this->machine->act( (string) $row['act'] )['words']['th'] ?? $row['act'] ), null === $row['reason_code'] ? null : Html::el( 'div', [ 'class' => 'small' ], $this->reason( $row ) ) ),
				Html::el( 'td', [], $this->who( $row ) ),
				Html::el( 'td', [], $show( $this->stamp( (string) $row['at'] ) ) ),
				Html::el( 'td', [ 'class' => 'code' ], Code::of( (int) $row['seq'], (string) $row['hash'] ) )
			);
		}
		return [] === $rows ? Html::join() : self::table( [ 'ลำดับ', 'การดำเนินการ', 'ผู้ดำเนินการ', 'วัน เวลา', 'รหัสตรวจสอบ' ], $rows );
	}

	/**
	 * A place to sign for each part; where it was done, who did it and when.
	 *
	 * @param list<Row>                  $acts
	 * @param \Closure( string ): string $show
	 */
	private function signatures( array $acts, \Closure $show ): Html {
		$blocks = [];
		foreach ( self::SIGNS as $part => $by ) {
			$done = array_values( array_filter( $acts, static fn ( array $row ): bool => in_array( $row['act'], $by, true ) ) );
			foreach ( [] === $done ? [ null ] : $done as $row ) {
				$blocks[] = Html::el(
					'div',
					[ 'class' => 'sign' ],
					Html::el( 'p', [], 'ลงชื่อ ........................................................' ),
					Html::el( 'p', [], '( ' . ( null === $row ? '........................................................' : $row['actor_name'] ) . ' )' ),
					Html::el( 'p', [], 'ตำแหน่ง ' . ( null === $row ? '..................................................' : $row['actor_position'] ) ),
					null === $row || null === $row['acting_for'] ? null : Html::el( 'p', [], $this->stead( $row ) ),
					Html::el( 'p', [], $part ),
					Html::el( 'p', [], 'วันที่ ' . ( null === $row ? '......................................................' : $show( $this->stamp( (string) $row['at'] ) ) ) ),
					null === $row ? null : Html::el( 'p', [ 'class' => 'small' ], 'รหัสตรวจสอบ ' . Code::of( (int) $row['seq'], (string) $row['hash'] ) )
				);
			}
		}
		return Html::el( 'div', [ 'class' => 'signs' ], $blocks );
	}

	/**
	 * A person as the register has them: name, position, and in whose stead by which order.
	 *
	 * @param Row $row
	 */
	private function who( array $row ): string {
		if ( '0' === (string) $row['actor_id'] ) {
			return 'ระบบ';
		}
		return implode( ' ', array_filter( [ (string) $row['actor_name'], (string) $row['actor_position'], null === $row['acting_for'] ? '' : $this->stead( $row ) ], static fn ( string $part ): bool => '' !== $part ) );
	}

	/**
	 * @param Row $row
	 */
	private function stead( array $row ): string {
		$order  = CanonicalJson::decode( (string) $row['details'] )['order'] ?? null;
		$number = is_array( $order ) && is_string( $order['number'] ?? null ) ? $order['number'] : '';
		return 'รักษาราชการแทน ' . \Prakat\Register\History::stead( $row ) . ( '' === $number ? '' : ' ตามคำสั่งที่ ' . $number );
	}

	private function unit( int $id ): string {
		try {
			return (string) ( $this->units->get( $id )['name']['th'] ?? '' );
		} catch ( Refusal ) {
			return '';
		}
	}

	private function section( string $id ): string {
		try {
			return $this->contracts->section( $id )->words( 'name', 'th' );
		} catch ( Refusal ) {
			return $id;
		}
	}

	private function span( ?string $from, ?string $to ): string {
		$from = null === $from || '' === $from ? '' : ThaiDate::format( $from );
		$to   = null === $to || '' === $to ? '' : ThaiDate::format( $to );
		return match ( true ) {
			'' === $from && '' === $to => '–',
			'' === $to => 'ตั้งแต่ ' . $from,
			'' === $from => 'ถึง ' . $to,
			$from === $to => $from,
			default => $from . ' ถึง ' . $to,
		};
	}

	private function day( ?string $sql ): string {
		return null === $sql ? '' : ThaiDate::format( $this->clock->at( $sql )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ) );
	}

	/**
	 * A moment of the register, or ISO 8601 in UTC.
	 */
	private function stamp( string $at ): string {
		return 1 === preg_match( '/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/', $at ) ? $this->moment( $this->clock->at( str_replace( 'T', ' ', substr( $at, 0, 19 ) ) ) ) : '';
	}

	private function moment( \DateTimeImmutable $at ): string {
		$at = $at->setTimezone( $this->clock->zone() );
		return ThaiDate::format( $at->format( 'Y-m-d' ) ) . ' เวลา ' . $at->format( 'H.i' ) . ' น.';
	}

	/**
	 * @param list<string> $heads
	 * @param list<Html>   $rows
	 */
	private static function table( array $heads, array $rows ): Html {
		return Html::el( 'table', [ 'class' => 'lines' ], Html::el( 'thead', [], Html::el( 'tr', [], array_map( static fn ( string $head ): Html => Html::el( 'th', [ 'scope' => 'col' ], $head ), $heads ) ) ), Html::el( 'tbody', [], $rows ) );
	}
}
