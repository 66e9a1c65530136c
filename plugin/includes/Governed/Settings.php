<?php
/**
 * Which content of the website needs approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * Reads the one small option that says so. It is loaded with the others, so asking costs no query.
 *
 * @phpstan-type Type array{since: string, by: int, upto: int, after: int, done: int, total: int, finished: bool}
 */
final class Settings {

	public const OPTION = 'prakat_governed';

	/** Kinds that are no content of their own, or whose posts have no state. */
	private const NEVER = [ 'attachment', 'revision', 'nav_menu_item', 'custom_css', 'customize_changeset', 'oembed_cache', 'user_request', 'wp_global_styles', 'wp_font_family', 'wp_font_face' ];

	/** Kinds that have no page of their own, and are shown within others. */
	public const PARTS = [ 'wp_block', 'wp_navigation', 'wp_template', 'wp_template_part' ];

	/** Whether it is this class that writes. */
	private bool $storing = false;

	/** What the option was when its deletion began; null when none is under way. */
	private mixed $deleted = null;

	/**
	 * The post types under approval.
	 *
	 * @return list<string>
	 */
	public function types(): array {
		return array_map( 'strval', array_keys( $this->stored()['types'] ) );
	}

	public function governs( string $type ): bool {
		return isset( $this->stored()['types'][ $type ] );
	}

	public function governs_any(): bool {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) && is_array( $stored['types'] ?? null ) && [] !== $stored['types'];
	}

	/**
	 * Since when, by whom, and how far what was public has been accepted as found.
	 *
	 * @return Type|null
	 */
	public function type( string $type ): ?array {
		return $this->stored()['types'][ $type ] ?? null;
	}

	/**
	 * Types of which some public posts have not been looked at yet: these stay public meanwhile.
	 *
	 * @return array<string, int> Type => the highest number that a post had when the type was switched on.
	 */
	public function accepting(): array {
		$accepting = [];
		foreach ( $this->stored()['types'] as $type => $state ) {
			if ( ! $state['finished'] ) {
				$accepting[ $type ] = $state['upto'];
			}
		}
		return $accepting;
	}

	/**
	 * Whether a synced pattern that has changed since the approval is held back ('held'), or shown and named as not part of
	 * it ('named').
	 *
	 * @return 'held'|'named'
	 */
	public function parts(): string {
		return 'named' === $this->stored()['parts'] ? 'named' : 'held';
	}

	/**
	 * Whether a webmaster may place blocks of this plugin on a public page without approval: they hold no data.
	 */
	public function blocks(): bool {
		return $this->stored()['blocks'];
	}

	/**
	 * The unit to which entries of posts belong; 0 when the agency has not said.
	 */
	public function unit(): int {
		return $this->stored()['unit'];
	}

	/**
	 * @return array{types: array<string, Type>, parts: string, blocks: bool, unit: int}
	 */
	public function stored(): array {
		$stored = get_option( self::OPTION, [] );
		$stored = is_array( $stored ) ? $stored : [];
		/** @var array<string, Type> $types */
		$types = is_array( $stored['types'] ?? null ) ? $stored['types'] : [];
		return [
			'types'  => $types,
			'parts'  => (string) ( $stored['parts'] ?? 'held' ),
			'blocks' => true === ( $stored['blocks'] ?? false ),
			'unit'   => (int) ( $stored['unit'] ?? 0 ),
		];
	}

	/**
	 * @param array{types: array<string, Type>, parts: string, blocks: bool, unit: int} $settings
	 */
	public function store( array $settings ): void {
		$this->storing = true;
		try {
			update_option( self::OPTION, $settings, true );
		} finally {
			$this->storing = false;
		}
	}

	/**
	 * What the option becomes when anybody writes to it: WordPress's page of all settings, or another plugin, would switch
	 * the approval off without a word in the register.
	 *
	 * @param mixed $new_value What it should become.
	 * @param mixed $value     What it is.
	 */
	public function keep( mixed $new_value, mixed $value ): mixed {
		return $this->storing ? $new_value : $value;
	}

	/**
	 * The option is about to be deleted: put_back() gives it again what it was now, except where the plugin goes with all
	 * its data.
	 */
	public function before_deletion(): void {
		$value         = get_option( self::OPTION );
		$this->deleted = false !== $value && 0 === did_action( 'prakat_delete_data' ) ? $value : null;
	}

	/**
	 * The option has been deleted.
	 */
	public function put_back(): void {
		$value         = $this->deleted;
		$this->deleted = null;
		if ( null !== $value ) {
			add_option( self::OPTION, $value, '', true );
		}
	}

	/**
	 * Post types that can be put under approval, by name.
	 *
	 * @return array<string, \WP_Post_Type>
	 */
	public static function possible(): array {
		$possible = [];
		foreach ( get_post_types( [], 'objects' ) as $name => $type ) {
			if ( ! in_array( $name, self::NEVER, true ) && ( is_post_type_viewable( $type ) || in_array( $name, self::PARTS, true ) ) ) {
				$possible[ (string) $name ] = $type;
			}
		}
		return $possible;
	}
}
