<?php
/**
 * What the clock has to do.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Finds what is due for the system's own acts, by index, a batch at a time; the sweep performs them.
 */
final class Due {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * Entries that are public on a spoken word whose time for the written ratification is over.
	 *
	 * @return list<int> Entry ids, oldest deadline first.
	 */
	public function lapses( int $limit = 100 ): array {
		return array_map(
			'intval',
			$this->database->column( "SELECT entry_id FROM {requests} WHERE ratify_by <= %s AND state = 'urgent' ORDER BY ratify_by LIMIT %d", [ $this->clock->sql(), $limit ] )
		);
	}
}
