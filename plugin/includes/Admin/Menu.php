<?php
/**
 * The place of Prakat in wp-admin's menu.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Admin;

/**
 * One page that holds all screens, and a menu entry for each of them.
 *
 * The screens are one React application with addresses of its own (`admin.php?page=prakat&view=…`), so the entries
 * below the first are links into it and no pages of their own.
 */
final class Menu {

	public const SLUG = 'prakat';

	/** What one needs to see the menu at all: any duty today, or the right to configure. */
	public const CAPABILITY = 'prakat_use';

	public const CONFIGURE = 'prakat_configure';

	/** Hook suffix of the page, as `admin_enqueue_scripts` names it. */
	public const SCREEN = 'toplevel_page_prakat';

	public function add(): void {
		$title = _x( 'Prakat', 'menu', 'prakat' );
		add_menu_page(
			$title,
			$title,
			self::CAPABILITY,
			self::SLUG,
			[ $this, 'render' ],
			'dashicons-megaphone',
			3
		);
		add_submenu_page(
			self::SLUG,
			__( 'Waiting for you', 'prakat' ),
			__( 'Waiting for you', 'prakat' ),
			self::CAPABILITY,
			self::SLUG,
			[ $this, 'render' ]
		);
		foreach ( $this->links() as $view => [ $words, $capability ] ) {
			$this->add_link( $words, $capability, $this->address( $view ) );
		}
	}

	/**
	 * Marks the entry of the screen that is asked for.
	 *
	 * @param string|null $file   What WordPress would mark.
	 * @param string      $parent The menu.
	 */
	public function current( ?string $file, string $parent ): ?string {
		if ( self::SLUG !== $parent ) {
			return $file;
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Read only, compared with a list.
		$view = isset( $_GET['view'] ) && is_string( $_GET['view'] ) ? sanitize_key( $_GET['view'] ) : '';
		$view = [
			'entry'          => 'entries',
			'review'         => 'worklist',
			'section-review' => 'worklist',
		][ $view ] ?? $view;
		return isset( $this->links()[ $view ] ) ? $this->address( $view ) : $file;
	}

	/** The place that the screens fill; a sentence for a browser that runs no scripts. */
	public function render(): void {
		printf(
			'<div id="prakat-admin"><noscript><div class="notice notice-error"><p>%s</p></div></noscript></div>',
			esc_html__( 'These screens need JavaScript. Please allow it for this site in your browser; the public pages work without it.', 'prakat' )
		);
	}

	/**
	 * @return array<string, array{string, string}> View to words and capability, in the order of the menu.
	 */
	private function links(): array {
		return [
			'entries'  => [ __( 'All entries', 'prakat' ), self::CAPABILITY ],
			'new'      => [ __( 'New entry', 'prakat' ), self::CAPABILITY ],
			'worklist' => [ __( 'Reviews', 'prakat' ), self::CAPABILITY ],
			'calendar' => [ __( 'Calendar', 'prakat' ), self::CAPABILITY ],
			'attestations' => [ __( 'Attestations', 'prakat' ), self::CAPABILITY ],
			'removal'  => [ __( 'Taken down', 'prakat' ), self::CAPABILITY ],
			'duties'   => [ __( 'Duties', 'prakat' ), self::CONFIGURE ],
			'units'    => [ __( 'Units', 'prakat' ), self::CONFIGURE ],
			'governed' => [ __( 'Pages and posts', 'prakat' ), self::CONFIGURE ],
			'settings' => [ __( 'Settings', 'prakat' ), self::CONFIGURE ],
			'messages' => [ __( 'Messages', 'prakat' ), self::CAPABILITY ],
			'register' => [ __( 'Register', 'prakat' ), self::CAPABILITY ],
		];
	}

	private function address( string $view ): string {
		return 'admin.php?page=' . self::SLUG . '&view=' . $view;
	}

	/** Adds a link: `add_submenu_page()` only knows pages. */
	private function add_link( string $words, string $capability, string $address ): void {
		global $submenu;
		if ( current_user_can( $capability ) ) {
			// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- The documented shape of the menu; there is no function for a link.
			$submenu[ self::SLUG ][] = [ $words, $capability, $address ];
		}
	}
}
