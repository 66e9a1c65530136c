<?php
/**
 * A field's value as HTML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Shows a value by its field's kind. What is missing, empty or of the wrong type is null: the caller then leaves the
 * whole line out.
 *
 * @phpstan-import-type FileView from View
 * @phpstan-type Field array<string,mixed>
 */
final class Values {

	/**
	 * For one view.
	 *
	 * @param Speaker                $speaker Words, dates and numbers.
	 * @param Files                  $files   The published files that records refer to.
	 */
	public function __construct(
		private readonly Speaker $speaker,
		private readonly Files $files,
	) {}

	/**
	 * The value at a dotted path of a record.
	 *
	 * @param array<string,mixed> $record A record.
	 * @param string              $path   "winner.name".
	 */
	public static function at( array $record, string $path ): mixed {
		if ( ! str_contains( $path, '.' ) ) {
			return $record[ $path ] ?? null;
		}
		$value = $record;
		foreach ( explode( '.', $path ) as $key ) {
			if ( ! is_array( $value ) || ! array_key_exists( $key, $value ) ) {
				return null;
			}
			$value = $value[ $key ];
		}
		return $value;
	}

	/**
	 * The field at a dotted path of a section.
	 *
	 * @param array<string,array<string,mixed>> $fields The section's fields.
	 * @param string                            $path   "winner.name".
	 * @return array<string,mixed>|null
	 */
	public static function field( array $fields, string $path ): ?array {
		if ( ! str_contains( $path, '.' ) ) {
			return $fields[ $path ] ?? null;
		}
		$field = null;
		foreach ( explode( '.', $path ) as $key ) {
			$field  = $fields[ $key ] ?? null;
			$fields = $field['fields'] ?? [];
		}
		return $field;
	}

	/**
	 * A value as HTML.
	 *
	 * @param array<string,mixed> $field The field's contract.
	 * @param mixed               $value What the record holds.
	 * @param bool                $brief True in a cell: dates are short and the unit of money is in the column's heading.
	 */
	public function html( array $field, mixed $value, bool $brief = false ): ?Html {
		$html = match ( $field['kind'] ) {
			'text'       => $this->line( $value ),
			'longText'   => $this->paragraphs( $value ),
			'money'      => $this->money( $value, $brief ),
			'integer'    => is_int( $value ) ? Html::join( $this->speaker->number( $value ) ) : null,
			'flag'       => is_bool( $value ) ? Html::join( $this->speaker->word( $value ? 'yes' : 'no' ) ) : null,
			'date'       => $this->date( $value, $brief ),
			'dateTime',
			'moment'     => $this->moment( $value, $brief ),
			'time'       => is_string( $value ) ? Html::el( 'time', [ 'datetime' => $this->speaker->text( $value ) ], $this->speaker->word( 'clock', [ 'time' => $this->speaker->numerals( $this->speaker->text( $value ) ) ] ) ) : null,
			'month'      => $this->month( $value ),
			'fiscalYear' => is_int( $value ) ? Html::join( $this->speaker->numerals( (string) $value ) ) : null,
			'period'     => is_array( $value ) ? $this->period( $value, $brief ) : null,
			'duration'   => is_string( $value ) ? $this->duration( $value ) : null,
			'choice'     => $this->choice( $field, $value ),
			'list'       => is_array( $value ) ? $this->rows( $field['fields'] ?? [], $value, $brief ) : null,
			'party'      => is_array( $value ) ? $this->party( $field['fields'] ?? [], $value, $brief ) : null,
			'telephone'  => $this->telephone( $value ),
			'email'      => $this->link( $value, 'mailto:' . rawurlencode( $this->speaker->text( $value ) ) ),
			'url'        => $this->link( $value, $this->speaker->text( $value ) ),
			'address'    => is_array( $value ) ? $this->address( $value ) : null,
			'mapPoint'   => is_array( $value ) ? $this->place( $value ) : null,
			'steps'      => is_array( $value ) ? $this->steps( $value ) : null,
			'file'       => is_array( $value ) ? $this->files->links( [ $value ] ) : null,
			'files'      => is_array( $value ) ? $this->files->links( $value ) : null,
			default      => null,
		};
		return $html === null || $html->is_empty() ? null : $html;
	}

	private function line( mixed $value ): Html {
		return Html::join( str_replace( "\n", ' ', $this->speaker->text( $value ) ) );
	}

	private function paragraphs( mixed $value ): Html {
		$paragraphs = [];
		foreach ( preg_split( '/\n[ \t]*\n\s*/', $this->speaker->text( $value ) ) ?: [] as $text ) {
			if ( $text !== '' ) {
				$lines        = explode( "\n", $text );
				$first        = array_shift( $lines );
				$paragraphs[] = Html::el( 'p', [], $first, array_map( static fn ( string $line ): Html => Html::join( Html::el( 'br' ), $line ), $lines ) );
			}
		}
		return Html::join( $paragraphs );
	}

	private function money( mixed $value, bool $brief ): ?Html {
		if ( ! is_string( $value ) || preg_match( '/^-?\d{1,15}\.\d\d$/', $value ) !== 1 ) {
			return null;
		}
		return Html::join( $this->speaker->money( $value ), $brief ? null : ' ' . $this->speaker->word( 'baht' ) );
	}

	private function date( mixed $value, bool $brief ): ?Html {
		if ( ! is_string( $value ) || preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $part ) !== 1 || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return null;
		}
		return Html::el( 'time', [ 'datetime' => $value ], $this->speaker->date( $value, $brief ? 'short' : 'long' ) );
	}

	private function moment( mixed $value, bool $brief ): ?Html {
		if ( ! is_string( $value ) || ! str_contains( $value, 'T' ) ) {
			return $this->date( $value, $brief );
		}
		[ $day, $time ] = $this->speaker->local( $value );
		if ( $day === '' ) {
			return null;
		}
		return Html::el(
			'time',
			[ 'datetime' => $value ],
			$this->speaker->word(
				'atTime',
				[
					'date' => $this->speaker->date( $day, $brief ? 'short' : 'long' ),
					'time' => $this->speaker->numerals( $time ),
				]
			)
		);
	}

	private function month( mixed $value ): ?Html {
		if ( ! is_string( $value ) || preg_match( '/^\d{4}-(0[1-9]|1[0-2])$/', $value ) !== 1 ) {
			return null;
		}
		return Html::el( 'time', [ 'datetime' => $value ], $this->speaker->month( $value ) );
	}

	/**
	 * A period of days.
	 *
	 * @param array<array-key,mixed> $period Its two ends, either of which may be open.
	 * @param bool                   $brief  Short dates.
	 */
	public function period( array $period, bool $brief = false ): ?Html {
		$from = $this->date( $period['from'] ?? null, $brief );
		$to   = $this->date( $period['to'] ?? null, $brief );
		if ( $from !== null && $to !== null ) {
			// The dates hold markup, so the sentence is taken apart around its places.
			[ $before, $between, $after ] = preg_split( '/\{from\}|\{to\}/', $this->speaker->word( 'periodBetween' ) ) ?: [ '', '', '' ];
			return Html::join( $before, $from, $between, $to, $after );
		}
		if ( $from === null && $to === null ) {
			return null;
		}
		[ $before, $after ] = preg_split( '/\{from\}|\{to\}/', $this->speaker->word( $from !== null ? 'periodFrom' : 'periodTo' ) ) ?: [ '', '' ];
		return Html::join( $before, $from ?? $to, $after );
	}

	/**
	 * A length of time.
	 *
	 * @param string $value        ISO 8601 duration of one unit.
	 * @param bool   $working_days Whether only working days count.
	 */
	public function duration( string $value, bool $working_days = false ): ?Html {
		return preg_match( '/^P([1-9]\d{0,3}[YMWD]|T[1-9]\d{0,3}[HM])$/', $value ) === 1 ? Html::join( $this->speaker->duration( $value, $working_days ) ) : null;
	}

	/**
	 * The words of a code.
	 *
	 * @param array<string,mixed> $field A choice field.
	 * @param mixed               $value A code.
	 */
	private function choice( array $field, mixed $value ): Html {
		foreach ( $field['choices'] ?? [] as $choice ) {
			if ( $choice['value'] === $value ) {
				return Html::join( $this->speaker->words( $choice['label'] ) );
			}
		}
		return $this->line( $value );
	}

	/**
	 * A list of objects: one item each, its first value plain, the others with their labels.
	 *
	 * @param array<string,array<string,mixed>> $fields Fields of one object.
	 * @param array<array-key,mixed>            $rows   The objects.
	 * @param bool                              $brief  In a cell.
	 */
	private function rows( array $fields, array $rows, bool $brief ): ?Html {
		$items = [];
		foreach ( $rows as $row ) {
			$parts = is_array( $row ) ? $this->parts( $fields, $row, $brief ) : [];
			if ( $parts !== [] ) {
				$items[] = Html::el( 'li', [], $parts );
			}
		}
		return $items === [] ? null : Html::el( 'ul', [ 'class' => 'prakat-items' ], $items );
	}

	/**
	 * The values of an object, one after the other.
	 *
	 * @param array<string,array<string,mixed>> $fields Its fields.
	 * @param array<array-key,mixed>            $row    The object.
	 * @param bool                              $brief  Without labels.
	 * @return list<Html>
	 */
	private function parts( array $fields, array $row, bool $brief ): array {
		$parts = [];
		$only  = null;
		foreach ( $fields as $name => $field ) {
			$html = $field['public'] && array_key_exists( $name, $row ) ? $this->html( $field, $row[ $name ] ) : null;
			if ( $html === null ) {
				continue;
			}
			// What is a link says itself what it is.
			$label   = $parts === [] || $brief || in_array( $field['kind'], [ 'telephone', 'email', 'url' ], true ) ? null : Html::el( 'span', [ 'class' => 'prakat-label' ], $this->speaker->label( $field ) );
			$parts[] = Html::el( in_array( $field['kind'], [ 'longText', 'list', 'files', 'file', 'steps' ], true ) ? 'div' : 'span', [ 'class' => 'prakat-part' ], $label, $label === null ? null : ' ', $html );
			$parts[] = Html::join( ' ' );
			$only    = count( $parts ) === 2 ? $html : null;
		}
		array_pop( $parts );
		// One value alone needs nothing around it.
		return $only !== null ? [ $only ] : $parts;
	}

	/**
	 * A person or an organisation: the name, and in full what else is public of it.
	 *
	 * @param array<string,array<string,mixed>> $fields The party's fields.
	 * @param array<array-key,mixed>            $party  The party.
	 * @param bool                              $brief  The name only.
	 */
	private function party( array $fields, array $party, bool $brief ): Html {
		unset( $fields['kind'] );
		if ( $brief ) {
			return $this->line( $party['name'] ?? null );
		}
		return Html::join( $this->parts( $fields, $party, false ) );
	}

	private function telephone( mixed $value ): ?Html {
		$text = $this->speaker->text( $value );
		if ( $text === '' ) {
			return null;
		}
		// "0 5310 6805 ต่อ 12", "053-106805 #12": what follows the number is an extension.
		preg_match( '/^([+0-9() .-]+)(?:\D+(\d+))?/', $text, $part );
		$number = preg_replace( '/[^0-9+]/', '', $part[1] ?? '' ) ?? '';
		if ( strlen( $number ) < 3 ) {
			return Html::join( $text );
		}
		// A short number (1567, 191) is dialled as it is; a national one is given its country.
		if ( $number[0] === '0' && strlen( $number ) > 4 ) {
			$number = '+66' . substr( $number, 1 );
		}
		$extension = isset( $part[2] ) ? ';ext=' . $part[2] : '';
		return Html::el( 'a', [ 'href' => 'tel:' . $number . $extension ], $text );
	}

	private function link( mixed $value, string $href ): ?Html {
		$text = $this->speaker->text( $value );
		if ( $text === '' ) {
			return null;
		}
		$href = Html::url( str_replace( '%40', '@', $href ) );
		return $href === null ? Html::join( $text ) : Html::el( 'a', [ 'href' => $href ], rtrim( (string) preg_replace( '~^https?://~i', '', $text ), '/' ) );
	}

	/**
	 * An address on one line, in the order in which it is written on an envelope.
	 *
	 * @param array<array-key,mixed> $address The address.
	 */
	private function address( array $address ): Html {
		$bangkok = str_contains( $this->speaker->text( $address['province'] ?? null ), 'กรุงเทพ' );
		$before  = [
			'line'        => '',
			'subdistrict' => $bangkok ? 'แขวง' : 'ตำบล',
			'district'    => $bangkok ? 'เขต' : 'อำเภอ',
			'province'    => $bangkok ? '' : 'จังหวัด',
			'postcode'    => '',
		];
		$parts   = [];
		foreach ( $before as $key => $prefix ) {
			$text = $this->speaker->text( $address[ $key ] ?? null );
			if ( $text !== '' ) {
				// Names are often typed with their kind already before them, and an English name needs none.
				$parts[] = preg_match( '/^(ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.)|^[\x00-\x7F]*$/u', $text ) === 1 ? $text : $prefix . $text;
			}
		}
		return Html::join( implode( ' ', $parts ) );
	}

	/**
	 * A place: its coordinates for the telephone's own map, and a link to a map on the web.
	 *
	 * @param array<array-key,mixed> $place Latitude and longitude in degrees.
	 */
	private function place( array $place ): ?Html {
		$latitude  = $place['latitude'] ?? null;
		$longitude = $place['longitude'] ?? null;
		if ( ! ( is_int( $latitude ) || is_float( $latitude ) ) || ! ( is_int( $longitude ) || is_float( $longitude ) ) || abs( $latitude ) > 90 || abs( $longitude ) > 180 ) {
			return null;
		}
		// Six decimals are a hand's breadth, and both sides write them alike.
		$north = number_format( $latitude, 6, '.', '' );
		$east  = number_format( $longitude, 6, '.', '' );
		return Html::join(
			Html::el(
				'a',
				[ 'href' => "geo:$north,$east" ],
				$this->speaker->word(
					'coordinates',
					[
						'latitude'  => $north,
						'longitude' => $east,
					]
				)
			),
			' ',
			Html::el( 'a', [ 'href' => "https://www.openstreetmap.org/?mlat=$north&mlon=$east#map=17/$north/$east" ], $this->speaker->word( 'openMap' ) )
		);
	}

	/**
	 * Steps in order, each with how long it takes and who does it (R017, R038).
	 *
	 * @param array<array-key,mixed> $steps The steps.
	 */
	private function steps( array $steps ): ?Html {
		$items = [];
		foreach ( $steps as $step ) {
			$title = is_array( $step ) ? $this->speaker->text( $step['title'] ?? null ) : '';
			if ( $title === '' ) {
				continue;
			}
			$duration = is_string( $step['duration'] ?? null ) ? $this->duration( $step['duration'], ( $step['workingDays'] ?? false ) === true ) : null;
			$who      = $this->speaker->text( $step['responsible'] ?? null );
			$items[]  = Html::el(
				'li',
				[],
				Html::el( 'div', [ 'class' => 'prakat-step' ], $title ),
				$this->paragraphs( $step['description'] ?? null ),
				$duration === null && $who === '' ? null : Html::el(
					'p',
					[ 'class' => 'prakat-step-facts' ],
					$duration === null ? null : Html::el( 'span', [ 'class' => 'prakat-time' ], $duration ),
					$duration === null || $who === '' ? null : ' ',
					$who === '' ? null : Html::el( 'span', [ 'class' => 'prakat-who' ], $who )
				)
			);
		}
		return $items === [] ? null : Html::el( 'ol', [ 'class' => 'prakat-steps' ], $items );
	}
}
