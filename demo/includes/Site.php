<?php
/**
 * The municipality's public pages.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

/**
 * Pages with the plugin's blocks, a front page and the navigation, as an editor would put them together.
 *
 * @phpstan-import-type Words from Demo
 */
final class Site {

	/** Slug => block, Thai, English, what stands above the block. */
	private const PAGES = [
		'procurement' => [ 'prakat/procurement', 'การจัดซื้อจัดจ้าง', 'Procurement', 'แผน รายการ และผลการจัดซื้อจัดจ้าง ค้นหา กรอง เรียงลำดับ และดาวน์โหลดเป็นข้อมูลเปิดได้' ],
		'manuals'     => [ 'prakat/manuals', 'คู่มือ', 'Manuals', 'คู่มือการปฏิบัติงานและคู่มือสำหรับประชาชน พร้อมขั้นตอน ระยะเวลา ค่าธรรมเนียม และแบบฟอร์ม' ],
		'contact'     => [ 'prakat/contact', 'ติดต่อเทศบาล', 'Contact', 'ที่ตั้ง โทรศัพท์ เวลาทำการ และศูนย์ข้อมูลข่าวสาร' ],
		'complaints'  => [ 'prakat/complaint-channels', 'ร้องเรียนและเสนอแนะ', 'Complaints and suggestions', 'ช่องทางร้องเรียน ข้อเสนอแนะ และรับฟังความคิดเห็น พร้อมผู้รับเรื่องและระยะเวลาแจ้งผล' ],
	];

	/**
	 * @param array<string, string> $addresses Of the entries that the front page points to.
	 * @return list<array{path: string, title: Words}> The front page first.
	 */
	public function make( array $addresses ): array {
		wp_set_current_user( 1 );
		foreach ( get_posts( [ 'post_type' => [ 'post', 'page' ], 'post_status' => 'any', 'numberposts' => 20 ] ) as $sample ) {
			wp_delete_post( $sample->ID, true );
		}
		update_option( 'blogname', 'เทศบาลตำบลประกาศใจ' );
		update_option( 'blogdescription', 'เว็บไซต์สาธิต หน่วยงานสมมติ' );

		$pages = [];
		$links = [];
		foreach ( self::PAGES as $slug => [ $block, $th, $en, $words ] ) {
			$id      = $this->page( $slug, $th, self::title( $th, $words, 'prakat/procurement' === $block ) . "<!-- wp:$block {\"showHeading\":false} /-->" );
			$pages[] = [
				'path'  => "/$slug/",
				'title' => [
					'en' => $en,
					'th' => $th,
				],
			];
			$links[] = [ $id, $th, (string) get_permalink( $id ), $words ];
		}
		$front = $this->page( 'home', 'หน้าแรก', $this->front( $links, $addresses ) );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $front );
		$this->navigation( $links );
		$this->footer();
		array_unshift(
			$pages,
			[
				'path'  => '/',
				'title' => [
					'en' => 'Front page',
					'th' => 'หน้าแรก',
				],
			]
		);
		return $pages;
	}

	/**
	 * @param list<array{int, string, string, string}> $links
	 * @param array<string, string>                    $addresses
	 */
	private function front( array $links, array $addresses ): string {
		$content  = self::title( 'เทศบาลตำบลประกาศใจ', 'ข้อมูลทุกเรื่องในเว็บไซต์นี้ผ่านการเสนอ ตรวจสอบ อนุมัติ และนำขึ้นเผยแพร่ตามมาตรการเผยแพร่ข้อมูลต่อสาธารณะ และจะถูกนำลงเมื่อครบกำหนด' );
		$content .= '<!-- wp:group {"align":"wide","layout":{"type":"grid","minimumColumnWidth":"26rem"}} --><div class="wp-block-group alignwide">';
		foreach ( $links as [ , $title, $address, $words ] ) {
			$content .= '<!-- wp:group {"style":{"border":{"width":"1px"},"spacing":{"padding":{"top":"1.25rem","right":"1.25rem","bottom":"1.25rem","left":"1.25rem"}}}} --><div class="wp-block-group" style="border-width:1px;padding-top:1.25rem;padding-right:1.25rem;padding-bottom:1.25rem;padding-left:1.25rem">'
				. self::heading( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $title ) ) )
				. self::paragraph( esc_html( $words ) )
				. '</div><!-- /wp:group -->';
		}
		$content .= '</div><!-- /wp:group -->';
		$content .= self::heading( 'ลองดูการครบกำหนดเผยแพร่', 'wide' );
		$content .= self::paragraph( sprintf( '<a href="%s">เรื่องที่จะครบกำหนดในไม่กี่นาทีหลังสร้างเว็บไซต์นี้</a> และ <a href="%s">เรื่องที่ครบกำหนดแล้ว</a>', esc_url( $addresses['expiring'] ), esc_url( $addresses['expired'] ) ), 'wide' );
		$content .= self::paragraph( '<strong>เว็บไซต์สาธิต</strong> หน่วยงาน หมายเลขโทรศัพท์ ผู้เสนอราคา และสัญญาเป็นข้อมูลสมมติ ยกเว้นรายการจัดซื้อจัดจ้างจากระบบ e-GP ปีงบประมาณ 2568 ซึ่งเป็นข้อมูลเปิดของภาครัฐ', 'wide' );
		return $content;
	}

	/**
	 * @param list<array{int, string, string, string}> $links
	 */
	private function navigation( array $links ): void {
		$content = '';
		foreach ( $links as [ $id, $title, $address ] ) {
			$content .= sprintf(
				'<!-- wp:navigation-link %s /-->',
				wp_json_encode(
					[
						'label' => $title,
						'type'  => 'page',
						'id'    => $id,
						'url'   => $address,
						'kind'  => 'post-type',
					],
					JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
				)
			);
		}
		// A block theme shows the newest navigation where its template names none.
		wp_insert_post(
			wp_slash(
				[
					'post_type'    => 'wp_navigation',
					'post_status'  => 'publish',
					'post_title'   => 'เมนูหลัก',
					'post_name'    => 'navigation',
					'post_content' => $content,
				]
			)
		);
		// A classic theme shows a menu.
		$menu = wp_create_nav_menu( 'เมนูหลัก' );
		if ( is_int( $menu ) ) {
			foreach ( $links as [ $id, $title ] ) {
				wp_update_nav_menu_item(
					$menu,
					0,
					[
						'menu-item-object'    => 'page',
						'menu-item-object-id' => $id,
						'menu-item-type'      => 'post_type',
						'menu-item-title'     => $title,
						'menu-item-status'    => 'publish',
					]
				);
			}
		}
	}

	/**
	 * A footer of the municipality in place of the theme's samples.
	 */
	private function footer(): void {
		if ( ! wp_is_block_theme() ) {
			return;
		}
		$content = '<!-- wp:group {"style":{"spacing":{"padding":{"top":"2.5rem","bottom":"2.5rem"}}},"layout":{"type":"constrained"}} --><div class="wp-block-group" style="padding-top:2.5rem;padding-bottom:2.5rem">'
			. '<!-- wp:separator {"align":"wide"} --><hr class="wp-block-separator alignwide has-alpha-channel-opacity"/><!-- /wp:separator -->'
			. self::paragraph( '<strong>เทศบาลตำบลประกาศใจ</strong> เลขที่ 99 หมู่ที่ 1 ถนนตัวอย่าง ตำบลประกาศใจ อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง 99990 โทรศัพท์ 053-000-000', 'wide' )
			. self::paragraph( 'เว็บไซต์สาธิตของ Prakat หน่วยงานนี้ไม่มีอยู่จริง', 'wide' )
			. '</div><!-- /wp:group -->';
		wp_insert_post(
			wp_slash(
				[
					'post_type'    => 'wp_template_part',
					'post_status'  => 'publish',
					'post_name'    => 'footer',
					'post_title'   => 'ส่วนท้าย',
					'post_content' => $content,
					'tax_input'    => [
						'wp_theme'              => [ get_stylesheet() ],
						'wp_template_part_area' => [ 'footer' ],
					],
				]
			)
		);
	}

	private function has_template( string $slug ): bool {
		return wp_is_block_theme() && null !== get_block_template( get_stylesheet() . '//' . $slug );
	}

	private function page( string $slug, string $title, string $content ): int {
		$id = wp_insert_post(
			wp_slash(
				[
					'post_type'    => 'page',
					'post_status'  => 'publish',
					'post_title'   => $title,
					'post_name'    => $slug,
					'post_content' => $content,
				] + ( $this->has_template( 'page-no-title' ) ? [ 'page_template' => 'page-no-title' ] : [] )
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For a terminal.
		}
		return $id;
	}

	/**
	 * The page's own title, as wide as the block under it: its template has none.
	 */
	private static function title( string $title, string $words, bool $wide = true ): string {
		[ $align, $class ] = $wide ? [ '"align":"wide",', ' alignwide' ] : [ '', '' ];
		return "<!-- wp:heading {\"level\":1,$align\"style\":{\"spacing\":{\"margin\":{\"top\":\"2.5rem\"}}}} --><h1 class=\"wp-block-heading$class\" style=\"margin-top:2.5rem\">$title</h1><!-- /wp:heading -->" . self::paragraph( $words, $wide ? 'wide' : '' );
	}

	private static function paragraph( string $html, string $align = '' ): string {
		// Paragraphs know no width: a group around them does.
		$paragraph = "<!-- wp:paragraph --><p>$html</p><!-- /wp:paragraph -->";
		return '' === $align ? $paragraph : "<!-- wp:group {\"align\":\"$align\"} --><div class=\"wp-block-group align$align\">$paragraph</div><!-- /wp:group -->";
	}

	private static function heading( string $html, string $align = '' ): string {
		return '' === $align
			? "<!-- wp:heading --><h2 class=\"wp-block-heading\">$html</h2><!-- /wp:heading -->"
			: "<!-- wp:heading {\"align\":\"$align\"} --><h2 class=\"wp-block-heading align$align\">$html</h2><!-- /wp:heading -->";
	}
}
