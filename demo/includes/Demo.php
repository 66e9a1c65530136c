<?php
/**
 * Makes the demonstration.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Wiring;

/**
 * A fictional municipality, made as a real one would be: units and duties first, then every entry by the accounts
 * that hold the duties, through the plugin's own import and approval.
 *
 * @phpstan-type Words array{en: string, th: string}
 * @phpstan-type Made array{accounts: list<array{login: string, password: string, role: Words}>, pages: list<array{path: string, title: Words}>, try: list<Words>}
 */
final class Demo {

	/** Option that holds what was made, and 'begun' while it is being made. */
	private const OPTION = 'prakat_demo';

	public function __construct( private readonly Wiring $wiring, private readonly string $folder ) {
	}

	/**
	 * Makes it, once.
	 *
	 * @param callable( string $en, string $th ): void $say Tells how far it has come.
	 * @return Made Who may log in, what to look at, what to try.
	 * @throws \RuntimeException When an earlier run was killed: half a municipality helps nobody.
	 */
	public function run( callable $say ): array {
		$before = get_option( self::OPTION );
		if ( is_array( $before ) ) {
			return $before;
		}
		if ( false !== $before ) {
			throw new \RuntimeException( 'The demonstration was begun before and not finished. Start with an empty site.' );
		}
		update_option( self::OPTION, 'begun', false );
		// Messages of the approval would go to addresses that don't exist.
		add_filter( 'pre_wp_mail', '__return_true' );
		wp_defer_term_counting( true );
		wp_suspend_cache_addition( false );

		$say( 'Units, accounts and duties', 'ส่วนราชการ บัญชีผู้ใช้ และหน้าที่' );
		$agency = new Agency( $this->wiring, require $this->folder . '/data/agency.php' );
		$agency->make();

		$work     = new Work( $this->wiring, $agency );
		$contents = new Contents( $this->wiring, $work, $this->folder );
		$contents->make( $say );

		$say( 'Public pages', 'หน้าเว็บสาธารณะ' );
		$pages = ( new Site() )->make( $contents->addresses() );

		$say( 'What has expired is taken down', 'นำข้อมูลที่ครบกำหนดลง' );
		$contents->finish();

		$say( 'Reviews that are due', 'งานทบทวนที่ครบกำหนด' );
		( new Reviews( $this->wiring ) )->make();

		$made = [
			'accounts' => $agency->accounts(),
			'pages'    => $pages,
			'try'      => $this->suggestions( $contents->addresses() ),
		];
		wp_set_current_user( 0 );
		wp_defer_term_counting( false );
		remove_filter( 'pre_wp_mail', '__return_true' );
		update_option( self::OPTION, $made, false );
		return $made;
	}

	/**
	 * @param array<string, string> $addresses
	 * @return list<Words>
	 */
	private function suggestions( array $addresses ): array {
		return [
			[
				'en' => 'Log in as “approver”: two entries wait for your decision, one of them a new version to be seen side by side with the public one, and one urgent publication waits for your written confirmation.',
				'th' => 'เข้าสู่ระบบด้วย “approver”: มีเรื่องรออนุมัติ 2 เรื่อง เรื่องหนึ่งเป็นฉบับแก้ไขที่เทียบกับฉบับที่เผยแพร่อยู่ได้ และเรื่องเผยแพร่เร่งด่วนรอรับรองเป็นลายลักษณ์อักษร 1 เรื่อง',
			],
			[
				'en' => 'Log in as “webmaster” and publish the approved procurement plan; reload /procurement/ and it is there.',
				'th' => 'เข้าสู่ระบบด้วย “webmaster” แล้วเผยแพร่แผนการจัดซื้อจัดจ้างที่อนุมัติแล้ว จากนั้นโหลดหน้า /procurement/ ใหม่',
			],
			[
				'en' => sprintf( 'Watch %s: it is public for %d more minutes and then answers “gone” (410) by itself.', $addresses['expiring'], Contents::EXPIRES_AFTER_MINUTES ),
				'th' => sprintf( 'เปิด %s: จะเผยแพร่อีกเพียง %d นาที แล้วตอบว่าไม่เผยแพร่แล้ว (410) โดยอัตโนมัติ', $addresses['expiring'], Contents::EXPIRES_AFTER_MINUTES ),
			],
			[
				'en' => 'Log in as “officer”, open the draft of November 2569, paste rows from a spreadsheet or import demo/data/sokhoro1-2569-10.csv, and submit it.',
				'th' => 'เข้าสู่ระบบด้วย “officer” เปิดร่างเดือนพฤศจิกายน 2569 วางแถวจากตารางคำนวณหรือนำเข้าไฟล์ demo/data/sokhoro1-2569-10.csv แล้วเสนอขอเผยแพร่',
			],
			[
				'en' => 'Log in as “admin” and look at units, duties and the register: an administrator configures, but approves nothing.',
				'th' => 'เข้าสู่ระบบด้วย “admin” ดูส่วนราชการ หน้าที่ และทะเบียน: ผู้ดูแลระบบตั้งค่าได้ แต่อนุมัติแทนไม่ได้',
			],
		];
	}
}
