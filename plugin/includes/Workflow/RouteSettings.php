<?php
/**
 * The routes that an agency keeps.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Contracts;
use Prakat\Contract\PlainText;
use Prakat\Register\Choices;
use Prakat\Support\Refusal;
use Prakat\Units\Units;

/**
 * Templates of one to four levels and where they are assigned; those of the contract are there from the beginning.
 * Stored as one option, which is read only when somebody submits or configures; each change is registered.
 *
 * @phpstan-type Words array{en: string, th: string}
 * @phpstan-type LevelTemplate array{name: Words, duty: string, unit: string, approvals: int, dueDays: int|null}
 * @phpstan-type Template array{name: Words, levels: list<LevelTemplate>, publishDays: int|null}
 * @phpstan-type Assigned array{unit: int, section: string, template: string}
 */
final class RouteSettings {

	public const OPTION = 'prakat_routes';

	public function __construct(
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Units $units,
		private readonly Choices $choices
	) {
	}

	/**
	 * The contract's templates, as the agency changed them, and its own.
	 *
	 * @return array<string, Template>
	 */
	public function templates(): array {
		/** @var array<string, Template> $own */
		$own = $this->stored()['templates'];
		return $own + $this->machine->definition()['routes']['templates'];
	}

	/**
	 * @return list<Assigned> Unit 0 is the whole agency.
	 */
	public function assigned(): array {
		/** @var list<Assigned> */
		return $this->stored()['assigned'];
	}

	/**
	 * As REST shows it.
	 *
	 * @return array{templates: list<array<string, mixed>>, assigned: list<array{unit: int|null, section: string, template: string}>, standard: string}
	 */
	public function all(): array {
		$built_in  = $this->machine->definition()['routes']['templates'];
		$templates = [];
		foreach ( $this->templates() as $id => $template ) {
			$templates[] = [ 'id' => (string) $id ] + array_intersect_key( $template, array_flip( [ 'name', 'levels', 'publishDays' ] ) ) + [
				'builtIn' => isset( $built_in[ $id ] ),
				'basis'   => $built_in[ $id ]['basis'] ?? [],
			];
		}
		return [
			'templates' => $templates,
			'assigned'  => array_map(
				static fn ( array $one ): array => [
					'unit'     => 0 === $one['unit'] ? null : $one['unit'],
					'section'  => $one['section'],
					'template' => $one['template'],
				],
				$this->assigned()
			),
			'standard'  => (string) $this->machine->definition()['routes']['standard'],
		];
	}

	/**
	 * Takes templates and assignments whole. A template of the contract that is left out is as the contract has it.
	 *
	 * @param list<mixed> $templates
	 * @param list<mixed> $assigned
	 * @throws Refusal 'request-malformed', 'route-invalid', 'route-unknown', 'route-unit-unknown', 'unit-not-found'.
	 */
	public function save( array $templates, array $assigned, Actor $actor ): void {
		$built_in = $this->machine->definition()['routes']['templates'];
		$kept     = [];
		foreach ( array_slice( $templates, 0, 50 ) as $input ) {
			$id          = is_array( $input ) && is_string( $input['id'] ?? null ) ? $input['id'] : throw new Refusal( 'request-malformed' );
			$kept[ $id ] = 1 === preg_match( '/^[a-z0-9][a-z0-9-]{0,31}$/', $id ) ? $this->template( $id, $input ) : throw new Refusal( 'request-malformed' );
		}
		$own    = array_filter( $kept, static fn ( array $template, string $id ): bool => $template !== array_diff_key( $built_in[ $id ] ?? [], [ 'basis' => true ] ), ARRAY_FILTER_USE_BOTH );
		$places = [];
		foreach ( array_slice( $assigned, 0, 500 ) as $input ) {
			$place = $this->assignment( $input, $kept + $built_in );

			$places[ $place['unit'] . ' ' . $place['section'] ] = $place;
		}
		$after = [
			'templates' => $own,
			'assigned'  => array_values( $places ),
		];
		$this->choices->keep(
			self::OPTION,
			'routes-changed',
			$after,
			[
				'before' => $this->stored(),
				'after'  => $after,
			],
			$actor
		);
	}

	/**
	 * @param array<array-key, mixed> $input
	 * @return Template
	 */
	private function template( string $id, array $input ): array {
		$name   = self::words( $input['name'] ?? null );
		$levels = is_array( $input['levels'] ?? null ) && array_is_list( $input['levels'] ) ? $input['levels'] : [];
		$kept   = [];
		foreach ( $levels as $level ) {
			$kept[] = $this->level( $id, is_array( $level ) ? $level : [] );
		}
		$days = $input['publishDays'] ?? null;
		if ( '' === $name['th'] || [] === $kept || count( $kept ) > $this->machine->definition()['routes']['most'] || ! self::in_order( array_column( $kept, 'duty' ) ) || ! self::days( $days ) ) {
			throw new Refusal( 'route-invalid', [ 'route' => '' === $name['th'] ? $id : $name ] );
		}
		return [
			'name'        => $name,
			'levels'      => $kept,
			'publishDays' => is_int( $days ) ? $days : null,
		];
	}

	/**
	 * @param array<array-key, mixed> $input
	 * @return LevelTemplate
	 */
	private function level( string $id, array $input ): array {
		$name      = self::words( $input['name'] ?? null );
		$duty      = $input['duty'] ?? null;
		$unit      = $input['unit'] ?? null;
		$approvals = $input['approvals'] ?? null;
		$days      = $input['dueDays'] ?? null;
		if ( '' === $name['th'] || ! in_array( $duty, [ 'check', 'approve' ], true ) || ! is_string( $unit ) || '' === $unit || ! is_int( $approvals ) || $approvals < 1 || $approvals > 9 || ! self::days( $days ) ) {
			throw new Refusal( 'route-invalid', [ 'route' => $id ] );
		}
		return [
			'name'      => $name,
			'duty'      => $duty,
			'unit'      => mb_substr( $unit, 0, 64 ),
			'approvals' => $approvals,
			'dueDays'   => is_int( $days ) ? $days : null,
		];
	}

	/**
	 * @param array<string, Template> $templates
	 * @return Assigned
	 */
	private function assignment( mixed $input, array $templates ): array {
		$unit     = is_array( $input ) ? ( $input['unit'] ?? null ) : '';
		$section  = is_array( $input ) ? ( $input['section'] ?? null ) : null;
		$template = is_array( $input ) ? ( $input['template'] ?? null ) : null;
		if ( ! ( null === $unit || is_int( $unit ) ) || ! is_string( $section ) || ! is_string( $template ) ) {
			throw new Refusal( 'request-malformed' );
		}
		if ( null !== $unit ) {
			$this->units->get( $unit );
		}
		if ( '*' !== $section ) {
			$this->contracts->section( $section );
		}
		$found = $templates[ $template ] ?? throw new Refusal( 'route-unknown', [ 'route' => $template ] );
		foreach ( $found['levels'] as $level ) {
			if ( ! in_array( $level['unit'], [ 'own', 'parent' ], true ) && null === $this->units->by_slug( $level['unit'] ) ) {
				throw new Refusal(
					'route-unit-unknown',
					[
						'route' => $found['name'],
						'unit'  => $level['unit'],
					]
				);
			}
		}
		return [
			'unit'     => $unit ?? 0,
			'section'  => $section,
			'template' => $template,
		];
	}

	/**
	 * Those that check before those that approve, and the last one approving.
	 *
	 * @param list<string> $duties
	 */
	private static function in_order( array $duties ): bool {
		$sorted = $duties;
		rsort( $sorted );
		return $duties === $sorted && 'approve' === end( $duties );
	}

	private static function days( mixed $days ): bool {
		return null === $days || ( is_int( $days ) && $days >= 1 && $days <= 90 );
	}

	/**
	 * @return Words
	 */
	private static function words( mixed $words ): array {
		$text = static fn ( mixed $value ): string => is_string( $value ) ? mb_substr( PlainText::line( $value ), 0, 191 ) : '';
		$thai = $text( is_array( $words ) ? ( $words['th'] ?? '' ) : '' );
		$en   = $text( is_array( $words ) ? ( $words['en'] ?? '' ) : '' );
		return [
			'en' => '' === $en ? $thai : $en,
			'th' => $thai,
		];
	}

	/**
	 * @return array{templates: array<string, mixed>, assigned: list<mixed>}
	 */
	private function stored(): array {
		$stored = get_option( self::OPTION, [] );
		return [
			'templates' => is_array( $stored ) && is_array( $stored['templates'] ?? null ) ? $stored['templates'] : [],
			'assigned'  => is_array( $stored ) && is_array( $stored['assigned'] ?? null ) ? array_values( $stored['assigned'] ) : [],
		];
	}
}
