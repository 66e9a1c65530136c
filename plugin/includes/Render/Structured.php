<?php
/**
 * The same facts for machines.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Schema.org data (reference 4.2) of the sections whose contract names a form for it. Values are found by their fields'
 * kinds, so that a section of an agency's own gets them too.
 *
 * @phpstan-import-type SectionView from View
 */
final class Structured {

	/**
	 * For one view.
	 *
	 * @param Speaker $speaker Clean text in the view's language.
	 */
	public function __construct( private readonly Speaker $speaker ) {}

	/**
	 * The data of a page's records.
	 *
	 * @param array<string,mixed> $view     The view.
	 * @param array<string,mixed> $contract The section's contract.
	 */
	public function section( array $view, array $contract ): ?Html {
		if ( $view['rows'] === [] || ! isset( $contract['structured'], $view['agency'] ) ) {
			return null;
		}
		$agency = [
			'@type' => 'GovernmentOrganization',
			'name'  => $this->speaker->text( $view['agency']['name'] ),
			'url'   => $view['agency']['url'],
		];
		$graph  = [];
		foreach ( $view['rows'] as $row ) {
			$graph[] = match ( $contract['structured'] ) {
				'organization' => $this->organisation( $contract, $row['record'], $agency ),
				'service'      => $this->service( $contract, $row['record'], $agency ),
				default        => $this->contact_point( $contract, $row['record'], $agency ),
			};
		}
		return Html::linked_data(
			[
				'@context' => 'https://schema.org',
				'@graph'   => $graph,
			]
		);
	}

	/**
	 * An office.
	 *
	 * @param array<string,mixed>  $contract The section's contract.
	 * @param array<string,mixed>  $record   The record.
	 * @param array<string,string> $agency   The agency.
	 * @return array<string,mixed>
	 */
	private function organisation( array $contract, array $record, array $agency ): array {
		return self::filled(
			[
				'@type'              => 'GovernmentOffice',
				'name'               => $this->name( $contract, $record ),
				'parentOrganization' => $agency,
				'address'            => $this->address( $this->first( $contract['fields'], $record, 'address' ) ),
				'geo'                => $this->place( $this->first( $contract['fields'], $record, 'mapPoint' ) ),
			] + $this->reach( $contract['fields'], $record )
		);
	}

	/**
	 * A way to reach the agency for one purpose.
	 *
	 * @param array<string,mixed>  $contract The section's contract.
	 * @param array<string,mixed>  $record   The record.
	 * @param array<string,string> $agency   The agency.
	 * @return array<string,mixed>
	 */
	private function contact_point( array $contract, array $record, array $agency ): array {
		return $agency + [
			'contactPoint' => self::filled(
				[
					'@type'       => 'ContactPoint',
					'contactType' => $this->name( $contract, $record ),
				] + $this->reach( $contract['fields'], $record )
			),
		];
	}

	/**
	 * A service, and how it is had.
	 *
	 * @param array<string,mixed>  $contract The section's contract.
	 * @param array<string,mixed>  $record   The record.
	 * @param array<string,string> $agency   The agency.
	 * @return array<string,mixed>
	 */
	private function service( array $contract, array $record, array $agency ): array {
		$steps = [];
		foreach ( (array) $this->first( $contract['fields'], $record, 'steps' ) as $step ) {
			if ( is_array( $step ) && $this->speaker->text( $step['title'] ?? null ) !== '' ) {
				$steps[] = self::filled(
					[
						'@type' => 'HowToStep',
						'name'  => $this->speaker->text( $step['title'] ),
						'text'  => $this->speaker->text( $step['description'] ?? null ),
					]
				);
			}
		}
		$name = $this->name( $contract, $record );
		return self::filled(
			[
				'@type'           => 'GovernmentService',
				'name'            => $name,
				'serviceOperator' => $agency,
				'subjectOf'       => $steps === [] ? null : [
					'@type' => 'HowTo',
					'name'  => $name,
					'step'  => $steps,
				],
			]
		);
	}

	/**
	 * Telephones, fax, mail and web address of a record.
	 *
	 * @param array<string,array<string,mixed>> $fields The section's fields.
	 * @param array<string,mixed>               $record The record.
	 * @return array<string,mixed>
	 */
	private function reach( array $fields, array $record ): array {
		$reach = [
			'telephone' => [],
			'faxNumber' => [],
			'email'     => [],
			'url'       => [],
		];
		foreach ( self::leaves( $fields, $record ) as [ $kind, $value, $is_fax ] ) {
			$key  = match ( $kind ) {
				'telephone' => $is_fax ? 'faxNumber' : 'telephone',
				'email'     => 'email',
				'url'       => 'url',
				default     => null,
			};
			$text = $this->speaker->text( $value );
			if ( $key !== null && $text !== '' ) {
				$reach[ $key ][] = $text;
			}
		}
		return array_map( static fn ( array $texts ): array|string => count( $texts ) === 1 ? $texts[0] : $texts, array_filter( $reach ) );
	}

	/**
	 * The values inside a record, through lists. A telephone in a row of the kind "fax" is one.
	 *
	 * @param array<string,array<string,mixed>> $fields Fields.
	 * @param array<array-key,mixed>            $record Values.
	 * @return list<array{string,mixed,bool}> Kind, value, and whether it is beside the choice "fax".
	 */
	private static function leaves( array $fields, array $record ): array {
		$leaves = [];
		foreach ( $fields as $name => $field ) {
			$value = $record[ $name ] ?? null;
			if ( ! $field['public'] || $value === null ) {
				continue;
			}
			if ( $field['kind'] === 'list' && is_array( $value ) ) {
				foreach ( $value as $row ) {
					array_push( $leaves, ...( is_array( $row ) ? self::leaves( $field['fields'] ?? [], $row ) : [] ) );
				}
			} else {
				$leaves[] = [ $field['kind'], $value, in_array( 'fax', $record, true ) ];
			}
		}
		return $leaves;
	}

	/**
	 * The first value of a kind.
	 *
	 * @param array<string,array<string,mixed>> $fields The section's fields.
	 * @param array<string,mixed>               $record The record.
	 * @param string                            $kind   The kind.
	 */
	private function first( array $fields, array $record, string $kind ): mixed {
		foreach ( $fields as $name => $field ) {
			if ( $field['kind'] === $kind && $field['public'] && isset( $record[ $name ] ) ) {
				return $record[ $name ];
			}
		}
		return null;
	}

	/**
	 * A number, not the text of one.
	 *
	 * @param mixed $value Any value.
	 * @phpstan-assert-if-true int|float $value
	 */
	private static function is_number( mixed $value ): bool {
		return is_int( $value ) || is_float( $value );
	}

	/**
	 * Without what is empty.
	 *
	 * @param array<string,mixed> $data Data.
	 * @return array<string,mixed>
	 */
	private static function filled( array $data ): array {
		return array_filter( $data, static fn ( mixed $value ): bool => $value !== null && $value !== '' && $value !== [] );
	}

	/**
	 * Name of a record: the text of its primary column.
	 *
	 * @param array<string,mixed> $contract The section's contract.
	 * @param array<string,mixed> $record   The record.
	 */
	private function name( array $contract, array $record ): string {
		foreach ( $contract['columns'] as $column ) {
			if ( $column['primary'] ?? false ) {
				return $this->speaker->text( Values::at( $record, $column['field'] ) );
			}
		}
		return '';
	}

	/**
	 * A postal address.
	 *
	 * @param mixed $address The address.
	 * @return array<string,string>|null
	 */
	private function address( mixed $address ): ?array {
		if ( ! is_array( $address ) ) {
			return null;
		}
		return [ '@type' => 'PostalAddress' ] + self::filled(
			[
				'streetAddress'   => trim( $this->speaker->text( $address['line'] ?? null ) . ' ' . $this->speaker->text( $address['subdistrict'] ?? null ) ),
				'addressLocality' => $this->speaker->text( $address['district'] ?? null ),
				'addressRegion'   => $this->speaker->text( $address['province'] ?? null ),
				'postalCode'      => $this->speaker->text( $address['postcode'] ?? null ),
			]
		) + [ 'addressCountry' => 'TH' ];
	}

	/**
	 * A place on the map.
	 *
	 * @param mixed $place Latitude and longitude.
	 * @return array<string,mixed>|null
	 */
	private function place( mixed $place ): ?array {
		if ( ! is_array( $place ) || ! self::is_number( $place['latitude'] ?? null ) || ! self::is_number( $place['longitude'] ?? null ) ) {
			return null;
		}
		return [
			'@type'     => 'GeoCoordinates',
			'latitude'  => number_format( (float) $place['latitude'], 6, '.', '' ),
			'longitude' => number_format( (float) $place['longitude'], 6, '.', '' ),
		];
	}
}
