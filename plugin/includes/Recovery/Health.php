<?php
/**
 * Saying that a backup was restored.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Admin\Finding;
use Prakat\Admin\Menu;
use Prakat\Format\ThaiDate;
use Prakat\Contract\Sentences;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;

/**
 * Says on the Site Health screen, and to whoever configures on the dashboard and on Prakat's own screens, that the database is
 * older than the files or that the site was moved, with a button that puts right what can be.
 *
 * @phpstan-import-type Lack from Restoration
 */
final class Health {

	public const ACTION = 'prakat_restore';

	public function __construct(
		private readonly Restoration $restoration,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param array{direct?: array<string, mixed>, async?: array<string, mixed>} $tests
	 * @return array{direct?: array<string, mixed>, async?: array<string, mixed>}
	 */
	public function add_to( array $tests ): array {
		$tests['direct'][ self::ACTION ] = [
			'label' => __( 'Prakat’s database and files belong together', 'prakat' ),
			'test'  => $this->test( ... ),
		];
		return $tests;
	}

	/**
	 * The notice, with its button.
	 */
	public function notice(): void {
		if ( ! Finding::is_told_here() ) {
			return;
		}
		if ( $this->restoration->is_under_way() ) {
			Finding::tell( __( 'Prakat: the public pages are being made anew from the approved versions. This goes on by itself.', 'prakat' ), '', 'info' );
			return;
		}
		$lack = $this->restoration->lack();
		if ( null !== $lack ) {
			Finding::tell( 'Prakat: ' . $this->sentence( $lack ), $this->button() );
		}
	}

	/**
	 * Somebody pressed the button: begins, and goes on as long as a request may take.
	 */
	public function begin(): never {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( Menu::CONFIGURE ) ) {
			wp_die( esc_html( $this->sentences->refusal( new \Prakat\Support\Refusal( 'not-allowed' ), $this->sentences->language() ) ), '', [ 'response' => 403 ] );
		}
		$this->restoration->begin( Actor::current() );
		$this->restoration->go_on( Restoration::SECONDS );
		wp_safe_redirect( admin_url() );
		exit;
	}

	/**
	 * @param Lack $lack
	 */
	private function sentence( array $lack ): string {
		if ( 0 === $lack['rows'] && ! $lack['other'] ) {
			return sprintf(
				/* translators: %s: an address. */
				__( 'This site was moved here from %s. Addresses of files still lead there until the public pages are made anew.', 'prakat' ),
				$lack['moved']
			);
		}
		$since = '' === $lack['since'] ? '–' : ThaiDate::format( $this->clock->at( str_replace( [ 'T', 'Z' ], [ ' ', '' ], $lack['since'] ) )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ), 'long', $this->sentences->language() );
		$down  = count( $lack['down'] );
		return ( $lack['other']
			? __( 'The register goes on from a backup that was restored: what was done between the backup and then is missing from it.', 'prakat' )
			: sprintf(
				/* translators: 1: a number, 2: a day. */
				__( 'The database was restored from a backup: the last %1$s lines of the register, since %2$s, are missing, and with them what was done.', 'prakat' ),
				number_format_i18n( $lack['rows'] ),
				$since
			) ) . ' ' . ( 0 === $down
			? __( 'Nothing is shown that is known to have been taken down.', 'prakat' )
			: sprintf(
				/* translators: %s: a number. */
				__( '%s entries that had been taken down since are kept from the public.', 'prakat' ),
				number_format_i18n( $down )
			) );
	}

	/**
	 * @return string Escaped.
	 */
	private function button(): string {
		return sprintf(
			'<form method="post" action="%1$s"><input type="hidden" name="action" value="%2$s">%3$s<p><button class="button button-primary">%4$s</button> %5$s <code>wp prakat restore</code></p></form>',
			esc_url( admin_url( 'admin-post.php' ) ),
			esc_attr( self::ACTION ),
			wp_nonce_field( self::ACTION, '_wpnonce', true, false ),
			esc_html__( 'Make the public pages anew', 'prakat' ),
			esc_html__( 'or', 'prakat' )
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$lack = $this->restoration->lack();
		return Finding::of(
			self::ACTION,
			null === $lack ? 'good' : 'critical',
			null === $lack ? __( 'Prakat’s database and files belong together', 'prakat' ) : __( 'Prakat’s database was restored or moved', 'prakat' ),
			null === $lack ? __( 'The register holds every line that the folder of originals remembers.', 'prakat' ) : $this->sentence( $lack ),
			null === $lack || ! current_user_can( Menu::CONFIGURE ) ? '' : $this->button()
		);
	}
}
