<?php
/**
 * What is said of every entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Source, period, published on, last reviewed, published until, and of each file its type and size: announcement 001
 * clause 2.2 (R049 to R052) and the currency of it (R019), on every entry, in every layout.
 *
 * @phpstan-import-type EntryView from View
 */
final class Meta {

	/**
	 * For one view.
	 *
	 * @param Speaker $speaker Words and dates.
	 * @param Values  $values  For periods.
	 * @param Files   $files   For links.
	 */
	public function __construct(
		private readonly Speaker $speaker,
		private readonly Values $values,
		private readonly Files $files,
	) {}

	/**
	 * The facts of an entry.
	 *
	 * @param array<string,mixed> $entry The entry.
	 * @param bool                $alone On its own page; among others, a review on the day of publication goes without saying.
	 * @phpstan-param EntryView $entry
	 */
	public function facts( array $entry, bool $alone = false ): Html {
		$review = $entry['reviewedOn'] ?? '';
		$review = $alone || ! str_starts_with( $entry['publishedAt'], $review ) ? $review : '';
		$source = $this->speaker->text( $entry['source'] ?? null );
		$covers = isset( $entry['covers'] ) ? $this->values->period( $entry['covers'], true ) : null;
		$mended = $this->speaker->text( $entry['correction'] ?? null );
		return Html::el(
			'dl',
			[ 'class' => 'prakat-meta' ],
			$source === '' ? null : self::fact( $this->speaker->word( 'source' ), $source ),
			self::fact( $this->speaker->word( 'unit' ), $this->speaker->text( $this->speaker->words( $entry['unit'] ) ) ),
			$covers === null ? null : self::fact( $this->speaker->word( 'covers' ), $covers ),
			self::fact( $this->speaker->word( 'publishedOn' ), $this->day( $entry['publishedAt'] ) ),
			$mended === '' ? null : self::fact( $this->speaker->word( 'correctedOn', [ 'date' => $this->speaker->date( $entry['publishedAt'] ) ] ), $mended ),
			$review === '' ? null : self::fact( $this->speaker->word( 'reviewedOn' ), $this->day( $review ) ),
			self::fact( $this->speaker->word( 'publishedUntil' ), $this->day( $entry['publishedUntil'] ) ),
			self::fact( $this->speaker->word( 'files' ), $this->files->list( $entry['files'] ) ?? $this->speaker->word( 'noFiles' ) )
		);
	}

	/**
	 * The entries of a page, each with its facts.
	 *
	 * @param list<array<string,mixed>> $entries  The entries.
	 * @param string                    $instance Id of the view's element.
	 * @param string                    $level    Heading element.
	 * @phpstan-param list<EntryView> $entries
	 */
	public function about( array $entries, string $instance, string $level ): ?Html {
		if ( $entries === [] ) {
			return null;
		}
		return Html::el(
			'section',
			[
				'class'           => 'prakat-about',
				'aria-labelledby' => $instance . '-about',
			],
			Html::el( $level, [ 'id' => $instance . '-about' ], $this->speaker->word( 'about' ) ),
			array_map( fn ( array $entry, int $index ): Html => $this->entry( $entry, $instance . '-e' . ( $index + 1 ), count( $entries ) > 1 ? $index + 1 : 0 ), $entries, array_keys( $entries ) )
		);
	}

	/**
	 * One entry: its title, which leads to its permanent address, and its facts.
	 *
	 * @param array<string,mixed> $entry The entry.
	 * @param string|null         $id     Id of its element, if something leads there.
	 * @param int                 $number Its number on the page; 0 is none.
	 * @phpstan-param EntryView $entry
	 */
	public function entry( array $entry, ?string $id = null, int $number = 0 ): Html {
		return Html::el( 'div', [ 'class' => 'prakat-entry', 'id' => $id ], Html::el( 'p', [], $number === 0 ? null : $this->speaker->number( $number ) . '. ', Html::el( 'a', [ 'href' => Html::url( $entry['url'] ) ], $this->speaker->text( $entry['title'] ) ) ), $this->facts( $entry ) );
	}

	/**
	 * A day in words, with the moment for machines.
	 *
	 * @param string $moment ISO 8601 with the agency's offset, or a day.
	 */
	private function day( string $moment ): Html {
		return Html::el( 'time', [ 'datetime' => $moment ], $this->speaker->date( $moment ) );
	}

	/**
	 * One fact.
	 *
	 * @param string      $term  What it is.
	 * @param Html|string $value What it says.
	 */
	public static function fact( string $term, Html|string $value ): Html {
		return Html::el( 'div', [], Html::el( 'dt', [], $term ), Html::el( 'dd', [], $value ) );
	}
}
