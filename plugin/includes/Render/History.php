<?php
/**
 * The public history of an entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * When which version of an entry came before the public and went, on the entry's own page.
 *
 * @phpstan-import-type EventView from View
 */
final class History {

	/**
	 * The list; nothing where nothing is told.
	 *
	 * @param list<array<string,mixed>> $events  Newest first.
	 * @param Speaker                   $speaker Words and dates.
	 * @phpstan-param list<EventView> $events
	 */
	public static function html( array $events, Speaker $speaker ): ?Html {
		if ( $events === [] ) {
			return null;
		}
		$items = [];
		foreach ( $events as $event ) {
			$items[] = Html::el(
				'li',
				[],
				Html::el( 'time', [ 'datetime' => $event['at'] ], $speaker->date( $event['at'] ) ),
				' ',
				Html::el( 'a', [ 'href' => Html::url( $event['url'] ) ], $speaker->text( $speaker->words( $event['words'] ) ) ),
				isset( $event['reason'] ) ? Html::join( ' ', Html::el( 'span', [], $speaker->word( 'historyReason', [ 'reason' => $speaker->text( $speaker->words( $event['reason'] ) ) ] ) ) ) : null,
				' ',
				Html::el( 'span', [ 'class' => 'prakat-code' ], $speaker->word( 'historyCode' ), Html::el( 'a', [ 'href' => Html::url( $event['codeUrl'] ) ], $event['code'] ) )
			);
		}
		return Html::el( 'section', [ 'class' => 'prakat-history' ], Html::el( 'h2', [], $speaker->word( 'history' ) ), Html::el( 'ol', [], $items ) );
	}
}
