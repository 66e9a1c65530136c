<?php
/**
 * The entries of the demonstration, one in every state that a visitor should meet.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Expiry\Sweep;
use Prakat\Support\Clock;
use Prakat\Wiring;

final class Contents {

	/** How long the entry that vanishes before the visitor's eyes is public. */
	public const EXPIRES_AFTER_MINUTES = 10;

	/** Seconds that the entry which has expired already was public. */
	private const EXPIRED_AFTER_SECONDS = 15;

	private readonly Egp $egp;

	private readonly Documents $documents;

	/** @var array<string, string> What it is => where the public finds it. */
	private array $addresses = [];

	private int $expires_at = 0;

	public function __construct( private readonly Wiring $wiring, private readonly Work $work, private readonly string $folder ) {
		$this->egp       = new Egp( $work, "$folder/data/egp-2568.csv" );
		$this->documents = new Documents( $work, $folder );
	}

	/**
	 * @param callable( string $en, string $th ): void $say
	 */
	public function make( callable $say ): void {
		$say( 'Complaint channels, one of them expired', 'ช่องทางร้องเรียน หนึ่งในนั้นครบกำหนดแล้ว' );
		$this->channels();
		$say( 'Real e-GP rows, month by month', 'ข้อมูล e-GP จริง แยกตามเดือน' );
		$this->egp->publish( $this->day( '+2 years' ) );
		$say( 'Monthly result, plan, and a month without procurement', 'ผลรายเดือน แผน และเดือนที่ไม่มีการจัดซื้อจัดจ้าง' );
		$this->procurement();
		$say( 'Manuals with their files', 'คู่มือพร้อมไฟล์' );
		$this->manuals();
		$say( 'Contact, and an urgent publication', 'ข้อมูลการติดต่อ และการเผยแพร่เร่งด่วน' );
		$this->contact();
		$say( 'An entry that expires soon', 'เรื่องที่จะครบกำหนดในไม่ช้า' );
		$this->addresses['expiring'] = $this->work->address( $this->channel( 'hearing', 'published', sprintf( '+%d minutes', self::EXPIRES_AFTER_MINUTES ), 'การรับฟังความคิดเห็นต่อร่างแผนพัฒนาท้องถิ่น (ชั่วคราว)' ) );
	}

	/**
	 * @return array<string, string> 'expired', 'expiring', 'urgent' => address.
	 */
	public function addresses(): array {
		return $this->addresses;
	}

	/**
	 * Waits until the entry that is to have expired has, and takes it down as the recurring sweep does.
	 */
	public function finish(): void {
		while ( $this->expires_at >= time() ) {
			sleep( 1 );
		}
		$this->wiring->get( Sweep::class )->run();
	}

	private function procurement(): void {
		$result = $this->work->create(
			'officer',
			'procurement',
			'finance',
			[
				'title'        => 'ผลการจัดซื้อจัดจ้าง (แบบ สขร.1) ประจำเดือนตุลาคม 2569 (ข้อมูลสมมติ)',
				'summary'      => 'ข้อมูลสมมติเพื่อแสดงรายชื่อผู้เสนอราคา ผู้ได้รับการคัดเลือก เหตุผล และสัญญา ครบตามแบบ สขร.1',
				'source'       => 'กองคลัง เทศบาลตำบลประกาศใจ (สมมติ)',
				'covers'       => [
					'from' => '2026-10-01',
					'to'   => '2026-10-31',
				],
				'publishUntil' => $this->day( '+2 years' ),
			]
		);
		$this->work->import( 'officer', $result, "$this->folder/data/sokhoro1-2569-10.csv", 'sokhoro1-2569-10.csv', [ 'stage' => 'result', 'fiscalYear' => '2570' ] );
		$this->work->bring( $result, 'published', 'officer', 'checker' );

		$this->revise( $result );

		$plan = $this->work->create(
			'officer',
			'procurement',
			'finance',
			[
				'title'        => 'แผนการจัดซื้อจัดจ้างประจำปีงบประมาณ 2570 (ข้อมูลสมมติ)',
				'source'       => 'กองคลัง เทศบาลตำบลประกาศใจ (สมมติ)',
				'covers'       => [
					'from' => '2026-10-01',
					'to'   => '2027-09-30',
				],
				'publishUntil' => $this->day( '+2 years' ),
			]
		);
		$this->work->import( 'officer', $plan, "$this->folder/data/plan-2570.csv", 'plan-2570.csv', [ 'stage' => 'plan' ] );
		$this->work->bring( $plan, 'approved', 'officer', 'checker' );

		$nothing = $this->work->create(
			'officer',
			'procurement',
			'finance',
			[
				'title'           => 'ไม่มีการจัดซื้อจัดจ้าง ประจำเดือนสิงหาคม 2569',
				'source'          => 'กองคลัง เทศบาลตำบลประกาศใจ (สมมติ)',
				'covers'          => [
					'from' => '2026-08-01',
					'to'   => '2026-08-31',
				],
				'nothingToReport' => true,
				'reportMonth'     => '2026-08',
				'publishUntil'    => $this->day( '+2 years' ),
			]
		);
		$this->work->bring( $nothing, 'published', 'officer', 'checker' );

		$draft = $this->work->create(
			'officer',
			'procurement',
			'finance',
			[
				'title'        => 'ผลการจัดซื้อจัดจ้าง ประจำเดือนพฤศจิกายน 2569 (ร่าง ข้อมูลสมมติ)',
				'source'       => 'กองคลัง เทศบาลตำบลประกาศใจ (สมมติ)',
				'covers'       => [
					'from' => '2026-11-01',
					'to'   => '2026-11-30',
				],
				'publishUntil' => $this->day( '+2 years' ),
			]
		);
		$this->work->import( 'officer', $draft, "$this->folder/data/draft-2569-11.csv", 'draft-2569-11.csv', [ 'stage' => 'item' ] );
	}

	/**
	 * A second version of what is public: a price put right, a row added, a word of the header; it waits for the approver
	 * while the first stays public.
	 */
	private function revise( int $result ): void {
		$this->work->act( 'revise', 'officer', $result );
		$this->work->header( 'officer', $result, [ 'summary' => 'ข้อมูลสมมติ แก้ไขราคาที่ตกลงของรายการที่ 2 และเพิ่มรายการที่ 11 ซึ่งตกหล่น' ] );
		$this->work->change(
			'officer',
			$result,
			[
				[
					'op'     => 'set',
					'row'    => 2,
					'record' => [ 'agreedPrice' => '183500.00' ] + $this->work->record( $result, 2 ),
				],
				[
					'op'     => 'insert',
					'row'    => 11,
					'record' => [
						'title'          => '(สมมติ) จ้างเหมาสูบสิ่งปฏิกูลและทำความสะอาดท่อระบายน้ำ ตลาดตัวอย่าง',
						'date'           => '2026-10-29',
						'budget'         => '36000.00',
						'referencePrice' => '36000.00',
						'winner'         => [
							'kind' => 'organization',
							'name' => 'หจก. ตัวอย่างรักษ์สะอาด',
						],
						'bidders'        => [
							[
								'bidder' => [
									'kind' => 'organization',
									'name' => 'หจก. ตัวอย่างรักษ์สะอาด',
								],
								'price'  => '35500.00',
							],
						],
						'agreedPrice'    => '35500.00',
						'contractNumber' => 'ใบสั่งจ้างเลขที่ 11/2570',
						'contractDate'   => '2026-10-29',
					] + $this->work->record( $result, 2 ),
				],
			]
		);
		$this->work->bring( $result, 'checked', 'officer', 'checker' );
	}

	private function manuals(): void {
		$operations = $this->documents->manuals( 'operations', 'คู่มือการปฏิบัติงานของเทศบาลตำบลประกาศใจ', $this->day( '+2 years' ) );
		$this->work->bring( $operations, 'published', 'clerk', 'head' );
		$services = $this->documents->manuals( 'service', 'คู่มือสำหรับประชาชน เทศบาลตำบลประกาศใจ', $this->day( '+2 years' ) );
		$this->work->bring( $services, 'published', 'clerk', 'head' );
		// Waits for its check.
		$draft = $this->documents->manuals( 'service', 'คู่มือสำหรับประชาชน: การขอข้อมูลข่าวสารของราชการ (ฉบับปรับปรุง)', $this->day( '+2 years' ), 'การขอข้อมูลข่าวสารของราชการ' );
		$this->work->bring( $draft, 'submitted', 'clerk', 'head' );
	}

	private function contact(): void {
		$main = $this->documents->contact( 'clerk', 'clerk', 'main', 'ข้อมูลการติดต่อเทศบาลตำบลประกาศใจ', $this->day( '+1 year' ) );
		$this->work->bring( $main, 'published', 'clerk', 'head' );
		// Waits for the approver.
		$health = $this->documents->contact( 'health', 'health', 'health', 'ข้อมูลการติดต่อศูนย์บริการสาธารณสุข', $this->day( '+1 year' ) );
		$this->work->bring( $health, 'checked', 'health', 'head' );
		// Public on the approver's word alone; to be confirmed in writing, or it comes down.
		$flood = $this->documents->contact( 'clerk', 'clerk', 'flood', 'ศูนย์ประสานงานช่วยเหลือผู้ประสบอุทกภัย (เร่งด่วน)', $this->day( '+30 days' ) );
		$this->work->act(
			'publish-urgent',
			'webmaster',
			$flood,
			[
				'urgent' => [
					'approver' => get_user_by( 'login', 'approver' )->ID ?? 0,
					'at'       => $this->moment( '-5 minutes' ),
					'means'    => 'telephone',
					'reason'   => 'ระดับน้ำสูงขึ้นในคืนนี้ ประชาชนต้องทราบหมายเลขติดต่อทันที',
				],
			]
		);
		$this->addresses['urgent'] = $this->work->address( $flood );
	}

	private function channels(): void {
		$until                      = sprintf( '+%d seconds', self::EXPIRED_AFTER_SECONDS );
		$this->expires_at           = strtotime( $this->moment( $until ) ) ?: 0;
		$expired                    = $this->channel( 'survey', 'published', $until, 'แบบสำรวจความพึงพอใจงานประเพณี (สิ้นสุดแล้ว)' );
		$this->addresses['expired'] = $this->work->address( $expired );
		$this->channel( 'main', 'published', '+1 year', 'ช่องทางร้องเรียน ร้องทุกข์ และข้อเสนอแนะ' );
		$returned = $this->channel( 'returned', 'submitted', '+1 year', 'ช่องทางสื่อสังคมออนไลน์ของชุมชน' );
		$this->work->act(
			'return',
			'head',
			$returned,
			[
				'reason' => [
					'code'  => 'incomplete',
					'words' => 'ยังไม่ระบุตำแหน่งผู้รับเรื่องของเทศบาลและระยะเวลาในแต่ละขั้นตอน โปรดเพิ่มเติมแล้วเสนอใหม่',
				],
			]
		);
	}

	private function channel( string $key, string $state, string $until, string $title ): int {
		$until = str_contains( $until, 'year' ) ? $this->day( $until ) : $this->moment( $until );
		$entry = $this->documents->channels( $key, $title, $until );
		$this->work->bring( $entry, $state, 'clerk', 'head' );
		return $entry;
	}

	/**
	 * A day from now, in the agency's zone.
	 */
	private function day( string $distance ): string {
		return $this->wiring->get( Clock::class )->now()->setTimezone( wp_timezone() )->modify( $distance )->format( 'Y-m-d' );
	}

	/**
	 * A moment from now, in UTC.
	 */
	private function moment( string $distance ): string {
		return $this->wiring->get( Clock::class )->now()->modify( $distance )->format( 'Y-m-d\TH:i:s\Z' );
	}
}
