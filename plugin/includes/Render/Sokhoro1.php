<?php
/**
 * Form สขร.1.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * The monthly summary of procurement as the form asks for it: nine columns, A4 across (reference 2.6). The same records
 * that the table shows, for a printer.
 *
 * @phpstan-import-type Sokhoro1View from View
 */
final class Sokhoro1 {

	/** Column headings after the running number, as words of the renderer. */
	private const COLUMNS = [ 'Work', 'Budget', 'Reference', 'Method', 'Bidders', 'Selected', 'Reason', 'Contract' ];

	/**
	 * For one view.
	 *
	 * @param Speaker             $speaker  Words, dates and numbers.
	 * @param array<string,mixed> $contract The procurement section's contract.
	 */
	public function __construct(
		private readonly Speaker $speaker,
		private readonly array $contract,
	) {}

	/**
	 * The form.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param Sokhoro1View $view
	 */
	public function html( array $view ): Html {
		$rows = [];
		foreach ( $view['records'] as $index => $record ) {
			$rows[] = $this->row( $index + 1, $record );
		}
		if ( $rows === [] ) {
			$rows[] = Html::el( 'tr', [], Html::el( 'td', [ 'colspan' => 9 ], $this->speaker->word( 'sokhoro1None' ) ) );
		}
		$heads = [ Html::el( 'th', [ 'scope' => 'col' ], $this->speaker->word( 'sokhoro1Number' ) ) ];
		foreach ( self::COLUMNS as $column ) {
			$heads[] = Html::el( 'th', [ 'scope' => 'col' ], $this->speaker->word( 'sokhoro1' . $column ) );
		}
		return Html::el(
			'div',
			[
				'class' => 'prakat-sokhoro1',
				'lang'  => $view['language'],
			],
			Html::el( 'h1', [], $this->speaker->word( 'sokhoro1Title', [ 'month' => $this->speaker->month( $view['month'] ) ] ) ),
			Html::el( 'p', [], $this->speaker->text( $view['agency'] ) ),
			Html::el( 'p', [], $this->speaker->word( 'sokhoro1Date', [ 'date' => $this->speaker->date( $view['date'] ) ] ) ),
			Html::el( 'table', [], Html::el( 'thead', [], Html::el( 'tr', [], $heads ) ), Html::el( 'tbody', [], $rows ) )
		);
	}

	/**
	 * One record as a row of the form.
	 *
	 * @param int                 $number Running number.
	 * @param array<string,mixed> $record The record.
	 */
	private function row( int $number, array $record ): Html {
		return Html::el(
			'tr',
			[],
			Html::el( 'td', [], $this->speaker->number( $number ) ),
			$this->cell( $this->text( $record, 'title' ) ),
			$this->cell( $this->text( $record, 'budget' ), 'prakat-number' ),
			$this->cell( $this->text( $record, 'referencePrice' ), 'prakat-number' ),
			$this->cell( $this->text( $record, 'method' ) ),
			$this->cell( $this->lines( $this->offers( $record ) ) ),
			$this->cell( $this->lines( $this->pair( $this->text( $record, 'winner.name' ), $this->text( $record, 'agreedPrice' ) ) ) ),
			$this->cell( $this->text( $record, 'reason' ) ),
			$this->cell( $this->lines( [ $this->text( $record, 'contractNumber' ), $this->text( $record, 'contractDate' ) ] ) )
		);
	}

	/**
	 * Bidders and what each offered.
	 *
	 * @param array<string,mixed> $record The record.
	 * @return list<string>
	 */
	private function offers( array $record ): array {
		$lines = [];
		foreach ( is_array( $record['bidders'] ?? null ) ? $record['bidders'] : [] as $bidder ) {
			if ( is_array( $bidder ) ) {
				$name  = $this->speaker->text( Values::at( $bidder, 'bidder.name' ) );
				$price = $bidder['price'] ?? null;
				array_push( $lines, ...$this->pair( $name, is_string( $price ) ? $this->speaker->money( $price ) : '' ) );
			}
		}
		return $lines;
	}

	/**
	 * A name and an amount on one line.
	 *
	 * @param string $name   The name.
	 * @param string $amount The amount.
	 * @return list<string>
	 */
	private function pair( string $name, string $amount ): array {
		return $name === '' && $amount === '' ? [] : [ trim( $name . ( $amount === '' ? '' : ' ' . $amount . ' ' . $this->speaker->word( 'baht' ) ) ) ];
	}

	/**
	 * A value in words.
	 *
	 * @param array<string,mixed> $record The record.
	 * @param string              $path   Dotted path.
	 */
	private function text( array $record, string $path ): string {
		$field = Values::field( $this->contract['fields'], $path );
		$value = Values::at( $record, $path );
		if ( $field === null || ! is_string( $value ) ) {
			return '';
		}
		return match ( $field['kind'] ) {
			'money'  => $this->speaker->money( $value ),
			'date'   => $this->speaker->date( $value, 'short' ),
			'choice' => $this->choice( $field, $value ),
			default  => str_replace( "\n", ' ', $this->speaker->text( $value ) ),
		};
	}

	/**
	 * The words of a code.
	 *
	 * @param array<string,mixed> $field A choice field.
	 * @param string              $value A code.
	 */
	private function choice( array $field, string $value ): string {
		foreach ( $field['choices'] ?? [] as $choice ) {
			if ( $choice['value'] === $value ) {
				return $this->speaker->words( $choice['label'] );
			}
		}
		return $this->speaker->text( $value );
	}

	/**
	 * Lines of a cell.
	 *
	 * @param list<string> $lines Lines; empty ones are left out.
	 */
	private function lines( array $lines ): Html {
		return Html::join( array_map( static fn ( string $line ): Html => Html::el( 'div', [], $line ), array_values( array_filter( $lines, static fn ( string $line ): bool => $line !== '' ) ) ) );
	}

	private function cell( Html|string $inner, ?string $class_name = null ): Html {
		return Html::el( 'td', [ 'class' => $class_name ], $inner );
	}
}
