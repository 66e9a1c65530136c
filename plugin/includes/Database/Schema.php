<?php
/**
 * The tables of the plugin.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * Makes the tables and brings them forward. Each step may be stopped anywhere and done again, by several
 * requests at once: it asks what is there and adds what is missing. The typed tables of the public index
 * (index_<section>) are made from the contracts, by PublicIndex\Tables.
 */
final class Schema {

	public const OPTION = 'prakat_schema_version';

	public const VERSION = 13;

	public function __construct( private readonly Database $database, private readonly \wpdb $wpdb ) {
	}

	/**
	 * Whether the tables are those that this code expects. Costs nothing: the option is loaded with the others.
	 */
	public function is_current(): bool {
		return self::VERSION === (int) get_option( self::OPTION, 0 );
	}

	/**
	 * Makes the tables, columns and keys that are missing, then takes the steps that this site has not taken yet. Does
	 * nothing where all is there already.
	 */
	public function install(): void {
		foreach ( self::declared() as $name => $definition ) {
			if ( $this->database->is_sqlite() ) {
				$definition = str_replace( 'VARBINARY(2000)', 'VARCHAR(500)', $definition ); // Its BLOB takes no text.
			}
			$this->database->run( sprintf( 'CREATE TABLE IF NOT EXISTS {%s} ( %s ) %s', $name, $definition, $this->options() ) );
			$this->complete( $name, $definition );
		}
		$this->migrate();
	}

	/**
	 * Adds columns and keys that a table of an older version lacks. What a table has beyond that stays.
	 */
	private function complete( string $name, string $definition ): void {
		$columns = $this->database->column( sprintf( 'SHOW COLUMNS FROM {%s}', $name ) );
		$keys    = array_column( $this->database->rows( sprintf( 'SHOW INDEX FROM {%s}', $name ) ), 'Key_name' );
		// Commas inside of brackets are part of a type or key.
		foreach ( (array) preg_split( '/,\s*(?![^()]*\))/', $definition ) as $part ) {
			if ( 1 === preg_match( '/^(?:UNIQUE )?KEY (\w+)/', (string) $part, $match ) ) {
				$missing = ! in_array( $match[1], $keys, true );
			} else {
				$missing = 1 === preg_match( '/^([a-z]\w*) /', (string) $part, $match ) && ! in_array( $match[1], $columns, true );
				$part    = "COLUMN $part";
			}
			if ( $missing ) {
				$this->database->alter( sprintf( 'ALTER TABLE {%s} ADD %s', $name, $part ) );
			}
		}
	}

	/**
	 * Takes the steps that this site has not taken yet, in order, and remembers each.
	 */
	public function migrate(): void {
		$done = (int) get_option( self::OPTION, 0 );
		foreach ( $this->migrations() as $version => $step ) {
			if ( $version > $done ) {
				$step();
				update_option( self::OPTION, $version, true );
			}
		}
	}

	/**
	 * Removes every table of the plugin, those of the public index too.
	 */
	public function drop(): void {
		foreach ( $this->tables() as $table ) {
			$this->database->run( 'DROP TABLE IF EXISTS %i', [ $table ] );
		}
	}

	/**
	 * The real names of the plugin's tables that this site has.
	 *
	 * @return list<string>
	 */
	public function tables(): array {
		return $this->database->column( 'SHOW TABLES LIKE %s', [ $this->wpdb->esc_like( $this->database->table( '' ) ) . '%' ] );
	}

	/**
	 * Removes every option of the plugin.
	 */
	public function forget_options(): void {
		foreach ( $this->database->column( 'SELECT option_name FROM %i WHERE option_name LIKE %s', [ $this->wpdb->options, $this->wpdb->esc_like( 'prakat_' ) . '%' ] ) as $option ) {
			delete_option( $option );
		}
	}

	/**
	 * The tables in MySQL's words, which the SQLite integration reads too. Times are UTC; a LONGTEXT that is
	 * no text is JSON.
	 *
	 * @return array<string, string> Table name => columns and keys.
	 */
	private static function declared(): array {
		$id   = 'id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY';
		$user = 'BIGINT UNSIGNED NOT NULL DEFAULT 0';

		return [
			'units'           => "$id, slug VARCHAR(64) NOT NULL, parent_id BIGINT UNSIGNED NULL, name_th VARCHAR(191) NOT NULL, name_en VARCHAR(191) NOT NULL DEFAULT '', position INT NOT NULL DEFAULT 0, active TINYINT NOT NULL DEFAULT 1, created_at DATETIME NOT NULL, UNIQUE KEY slug (slug), KEY parent_id (parent_id)",

			'duties'          => "$id, user_id $user, unit_id BIGINT UNSIGNED NOT NULL, section VARCHAR(32) NOT NULL DEFAULT '*', duty VARCHAR(16) NOT NULL, position_title VARCHAR(191) NOT NULL DEFAULT '', starts_on DATE NOT NULL, ends_on DATE NULL, acting_for BIGINT UNSIGNED NULL, order_number VARCHAR(64) NOT NULL DEFAULT '', order_date DATE NULL, on_leave_only TINYINT NOT NULL DEFAULT 0, created_by $user, created_at DATETIME NOT NULL, ended_at DATETIME NULL, ended_by BIGINT UNSIGNED NULL, KEY user_id (user_id), KEY unit_duty (unit_id, duty)",

			'entries'         => "$id, uuid CHAR(36) NOT NULL, section VARCHAR(32) NOT NULL, unit_id BIGINT UNSIGNED NOT NULL, owner_id $user, title VARCHAR(500) NOT NULL DEFAULT '', search VARBINARY(2000) NOT NULL DEFAULT '', state VARCHAR(16) NOT NULL, open_version_id BIGINT UNSIGNED NULL, live_version_id BIGINT UNSIGNED NULL, published_at DATETIME NULL, expires_at DATETIME NULL, review_due DATE NULL, first_published_at DATETIME NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, rev INT UNSIGNED NOT NULL DEFAULT 0, reviewed_at DATETIME NULL, review_told TINYINT UNSIGNED NOT NULL DEFAULT 0, covers_from DATE NULL, covers_to DATE NULL, evidence_told DATETIME NULL, UNIQUE KEY uuid (uuid), KEY section_state (section, state, updated_at), KEY state_updated (state, updated_at), KEY unit_section (unit_id, section, state, updated_at), KEY expires_at (expires_at), KEY published_at (published_at), KEY owner_id (owner_id, updated_at), KEY updated_seen (updated_at, unit_id, owner_id, section, state), KEY title_seen (search, unit_id, owner_id, section), KEY review (review_due, unit_id, section, expires_at, review_told), KEY covers (section, covers_to, unit_id, covers_from)",

			'versions'        => "$id, entry_id BIGINT UNSIGNED NOT NULL, number INT UNSIGNED NOT NULL, base_version_id BIGINT UNSIGNED NULL, header LONGTEXT NOT NULL, record_count INT UNSIGNED NOT NULL DEFAULT 0, hash CHAR(64) NULL, rev INT UNSIGNED NOT NULL DEFAULT 0, created_by $user, created_at DATETIME NOT NULL, frozen_at DATETIME NULL, state VARCHAR(16) NOT NULL, contract CHAR(64) NULL, UNIQUE KEY entry_number (entry_id, number)",

			'version_authors' => 'version_id BIGINT UNSIGNED NOT NULL, user_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (version_id, user_id)',

			'records'         => 'version_id BIGINT UNSIGNED NOT NULL, row_no INT NOT NULL, data LONGTEXT NOT NULL, hash CHAR(64) NOT NULL, problems SMALLINT UNSIGNED NOT NULL DEFAULT 0, PRIMARY KEY (version_id, row_no), KEY version_problems (version_id, problems)',

			'files'           => "$id, uuid CHAR(36) NOT NULL, entry_id BIGINT UNSIGNED NOT NULL, sha256 CHAR(64) NOT NULL, name VARCHAR(255) NOT NULL, mime VARCHAR(127) NOT NULL, extension VARCHAR(16) NOT NULL, bytes BIGINT UNSIGNED NOT NULL, storage VARCHAR(255) NOT NULL, created_by $user, created_at DATETIME NOT NULL, UNIQUE KEY uuid (uuid), KEY entry_id (entry_id)",

			'version_files'   => 'version_id BIGINT UNSIGNED NOT NULL, file_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (version_id, file_id), KEY file_id (file_id)',

			'requests'        => "$id, entry_id BIGINT UNSIGNED NOT NULL, version_id BIGINT UNSIGNED NOT NULL, version_hash CHAR(64) NOT NULL, year SMALLINT UNSIGNED NOT NULL, number INT UNSIGNED NOT NULL, state VARCHAR(16) NOT NULL, urgent TINYINT NOT NULL DEFAULT 0, proposer_id BIGINT UNSIGNED NULL, checker_id BIGINT UNSIGNED NULL, approver_id BIGINT UNSIGNED NULL, publisher_id BIGINT UNSIGNED NULL, submitted_at DATETIME NULL, checked_at DATETIME NULL, approved_at DATETIME NULL, published_at DATETIME NULL, closed_at DATETIME NULL, ratify_by DATETIME NULL, urgent_details LONGTEXT NULL, rev INT UNSIGNED NOT NULL DEFAULT 0, section VARCHAR(32) NOT NULL DEFAULT '', route LONGTEXT NULL, level TINYINT UNSIGNED NOT NULL DEFAULT 0, wait_act VARCHAR(16) NULL, wait_unit BIGINT UNSIGNED NULL, waits_since DATETIME NULL, sent_by BIGINT UNSIGNED NULL, due_at DATETIME NULL, remind_at DATETIME NULL, declarations LONGTEXT NULL, changes LONGTEXT NULL, UNIQUE KEY version_id (version_id), UNIQUE KEY year_number (year, number), KEY entry_id (entry_id), KEY submitted_at (submitted_at), KEY ratify_by (ratify_by), KEY waiting (wait_act, wait_unit, section, waits_since), KEY waiting_since (wait_act, waits_since, wait_unit, section), KEY proposer (proposer_id, wait_act), KEY remind_at (remind_at)",

			'request_steps'   => "$id, request_id BIGINT UNSIGNED NOT NULL, level TINYINT UNSIGNED NOT NULL, act VARCHAR(16) NOT NULL, person_id BIGINT UNSIGNED NOT NULL, person_name VARCHAR(191) NOT NULL DEFAULT '', position VARCHAR(191) NOT NULL DEFAULT '', acting_for BIGINT UNSIGNED NULL, order_number VARCHAR(64) NOT NULL DEFAULT '', at DATETIME NOT NULL, UNIQUE KEY once (request_id, level, person_id)",

			'reminders'       => "$id, request_id BIGINT UNSIGNED NOT NULL, level TINYINT UNSIGNED NOT NULL, kind VARCHAR(16) NOT NULL, at DATETIME NOT NULL, UNIQUE KEY once (request_id, level, kind)",

			'opened'          => 'version_id BIGINT UNSIGNED NOT NULL, user_id BIGINT UNSIGNED NOT NULL, hash CHAR(64) NOT NULL, at DATETIME NOT NULL, PRIMARY KEY (version_id, user_id)',

			'comments'        => "$id, entry_id BIGINT UNSIGNED NOT NULL, version_id BIGINT UNSIGNED NOT NULL, path VARCHAR(191) NOT NULL DEFAULT '', words TEXT NOT NULL, act VARCHAR(16) NOT NULL DEFAULT '', author_id $user, author_name VARCHAR(191) NOT NULL DEFAULT '', position VARCHAR(191) NOT NULL DEFAULT '', created_at DATETIME NOT NULL, resolved_at DATETIME NULL, resolved_by BIGINT UNSIGNED NULL, resolved_name VARCHAR(191) NOT NULL DEFAULT '', KEY entry_id (entry_id, id), KEY version_id (version_id), KEY act (act, resolved_at)",

			'leaves'          => "$id, user_id BIGINT UNSIGNED NOT NULL, starts_on DATE NOT NULL, ends_on DATE NOT NULL, note VARCHAR(191) NOT NULL DEFAULT '', created_by $user, created_at DATETIME NOT NULL, ended_at DATETIME NULL, KEY user_id (user_id, starts_on)",

			'register'        => "seq BIGINT UNSIGNED NOT NULL PRIMARY KEY, at VARCHAR(32) NOT NULL, actor_id $user, actor_name VARCHAR(191) NOT NULL DEFAULT '', actor_position VARCHAR(191) NOT NULL DEFAULT '', acting_for BIGINT UNSIGNED NULL, act VARCHAR(32) NOT NULL, entry_id BIGINT UNSIGNED NULL, version_id BIGINT UNSIGNED NULL, version_hash CHAR(64) NULL, request_id BIGINT UNSIGNED NULL, from_state VARCHAR(16) NULL, to_state VARCHAR(16) NULL, reason_code VARCHAR(32) NULL, words TEXT NULL, details LONGTEXT NOT NULL, prev_hash CHAR(64) NOT NULL, hash CHAR(64) NOT NULL, format TINYINT UNSIGNED NOT NULL DEFAULT 1, salt CHAR(64) NULL, actor_key CHAR(32) NULL, KEY entry_seq (entry_id, seq)",

			'anchors'         => 'day DATE NOT NULL PRIMARY KEY, seq BIGINT UNSIGNED NOT NULL, hash CHAR(64) NOT NULL, at DATETIME NOT NULL, KEY seq (seq)',

			'messages'        => "$id, user_id BIGINT UNSIGNED NOT NULL, kind VARCHAR(16) NOT NULL, entry_id BIGINT UNSIGNED NULL, version_id BIGINT UNSIGNED NULL, act VARCHAR(32) NOT NULL DEFAULT '', params LONGTEXT NOT NULL, at DATETIME NOT NULL, read_at DATETIME NULL, once VARCHAR(64) NULL, urgent TINYINT NOT NULL DEFAULT 0, mail VARCHAR(8) NOT NULL, due DATETIME NOT NULL, tries SMALLINT UNSIGNED NOT NULL DEFAULT 0, claim CHAR(16) NULL, claimed_until DATETIME NULL, sent_at DATETIME NULL, error VARCHAR(191) NOT NULL DEFAULT '', registered TINYINT NOT NULL DEFAULT 0, UNIQUE KEY once (once), KEY user_unread (user_id, read_at, id), KEY mail_due (mail, due, user_id), KEY user_sent (user_id, mail, sent_at), KEY registered (registered, mail), KEY version_kind (version_id, kind)",

			'deliveries'      => "$id, uuid CHAR(36) NOT NULL, webhook CHAR(12) NOT NULL, event VARCHAR(32) NOT NULL, body LONGTEXT NOT NULL, at DATETIME NOT NULL, state VARCHAR(8) NOT NULL, due DATETIME NOT NULL, tries SMALLINT UNSIGNED NOT NULL DEFAULT 0, claim CHAR(16) NULL, claimed_until DATETIME NULL, sent_at DATETIME NULL, status SMALLINT UNSIGNED NOT NULL DEFAULT 0, error VARCHAR(191) NOT NULL DEFAULT '', registered TINYINT NOT NULL DEFAULT 0, KEY state_due (state, due), KEY webhook_state (webhook, state, sent_at), KEY registered (registered, state)",

			'heads'           => 'name VARCHAR(64) NOT NULL PRIMARY KEY, seq BIGINT UNSIGNED NOT NULL DEFAULT 0, hash CHAR(64) NULL',

			'index_entries'   => 'entry_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, uuid CHAR(36) NOT NULL, section VARCHAR(32) NOT NULL, version_id BIGINT UNSIGNED NOT NULL, version_number INT UNSIGNED NOT NULL, version_hash CHAR(64) NOT NULL, unit_id BIGINT UNSIGNED NOT NULL, title VARCHAR(500) NOT NULL, header LONGTEXT NOT NULL, record_count INT UNSIGNED NOT NULL DEFAULT 0, published_at DATETIME NOT NULL, expires_at DATETIME NOT NULL, first_published_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, shelved TINYINT NOT NULL DEFAULT 1, reviewed_on DATE NULL, UNIQUE KEY uuid (uuid), KEY section_expires (section, expires_at, published_at, record_count), KEY section_published (section, published_at), KEY expires_at (expires_at), KEY shelved (shelved, published_at)',

			'index_totals'    => 'entry_id BIGINT UNSIGNED NOT NULL, section VARCHAR(32) NOT NULL, facet VARCHAR(64) NOT NULL, value VARCHAR(64) NOT NULL, measure VARCHAR(64) NOT NULL, published_at DATETIME NOT NULL, expires_at DATETIME NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (entry_id, facet, value, measure), KEY section_facet (section, facet, value, measure, published_at, expires_at, amount)',

			'index_stamps'    => 'section VARCHAR(32) NOT NULL PRIMARY KEY, stamp CHAR(16) NOT NULL',

			'index_standing'  => 'section VARCHAR(32) NOT NULL, facet VARCHAR(64) NOT NULL, value VARCHAR(64) NOT NULL, stamp CHAR(16) NOT NULL, valid_from DATETIME NOT NULL, valid_until DATETIME NOT NULL, data LONGTEXT NOT NULL, PRIMARY KEY (section, facet, value)',

			'index_leftovers' => 'entry_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, section VARCHAR(32) NOT NULL',

			'index_gone'      => 'entry_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, uuid CHAR(36) NOT NULL, section VARCHAR(32) NOT NULL, title VARCHAR(500) NOT NULL, kind VARCHAR(16) NOT NULL, gone_at DATETIME NOT NULL, notice TEXT NULL, UNIQUE KEY uuid (uuid), KEY gone_at (gone_at), KEY kind (kind, entry_id)',

			'addresses'       => "$id, entry_id BIGINT UNSIGNED NOT NULL, version_id BIGINT UNSIGNED NOT NULL, kind VARCHAR(12) NOT NULL, base VARCHAR(8) NOT NULL, path VARCHAR(1000) NOT NULL, path_hash CHAR(64) NOT NULL, since DATETIME NOT NULL, main TINYINT NOT NULL DEFAULT 1, UNIQUE KEY once (entry_id, path_hash)",

			'removals'        => "$id, entry_id BIGINT UNSIGNED NOT NULL, version_id BIGINT UNSIGNED NOT NULL, kind VARCHAR(16) NOT NULL, gone_at DATETIME NOT NULL, state VARCHAR(8) NOT NULL, due_at DATETIME NULL, tries SMALLINT UNSIGNED NOT NULL DEFAULT 0, asked INT UNSIGNED NOT NULL DEFAULT 0, answering INT UNSIGNED NOT NULL DEFAULT 0, unclear INT UNSIGNED NOT NULL DEFAULT 0, digest CHAR(64) NOT NULL DEFAULT '', checked_at DATETIME NULL, turn SMALLINT UNSIGNED NOT NULL DEFAULT 0, told TINYINT NOT NULL DEFAULT 0, held_until DATETIME NULL, part TINYINT NOT NULL DEFAULT 0, UNIQUE KEY version_id (version_id), KEY due_at (due_at, id), KEY held_until (held_until), KEY entry_id (entry_id), KEY state_gone (state, gone_at), KEY gone_at (gone_at, id)",

			'removal_answers' => 'removal_id BIGINT UNSIGNED NOT NULL, address_id BIGINT UNSIGNED NOT NULL, by_head SMALLINT UNSIGNED NOT NULL, by_get SMALLINT UNSIGNED NOT NULL, by_condition SMALLINT UNSIGNED NOT NULL, verdict VARCHAR(8) NOT NULL, turn SMALLINT UNSIGNED NOT NULL DEFAULT 0, PRIMARY KEY (removal_id, address_id)',

			'outages'         => "$id, from_at DATETIME NOT NULL, until_at DATETIME NOT NULL, reason TEXT NOT NULL, state VARCHAR(8) NOT NULL, proposed_by $user, proposed_name VARCHAR(191) NOT NULL DEFAULT '', proposed_at DATETIME NOT NULL, decided_by $user, decided_name VARCHAR(191) NOT NULL DEFAULT '', decided_at DATETIME NULL, after_entry BIGINT UNSIGNED NOT NULL DEFAULT 0, moved INT UNSIGNED NOT NULL DEFAULT 0, KEY state (state, id)",

			'outage_entries'  => 'outage_id BIGINT UNSIGNED NOT NULL, entry_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (outage_id, entry_id), KEY entry_id (entry_id)',

			'governed_posts'  => "post_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, type VARCHAR(20) NOT NULL, state VARCHAR(8) NOT NULL, entry_id BIGINT UNSIGNED NULL, version_id BIGINT UNSIGNED NULL, password VARCHAR(255) NOT NULL DEFAULT '', row_hash CHAR(64) NOT NULL DEFAULT '', meta_hash CHAR(64) NOT NULL DEFAULT '', terms TEXT NULL, shows LONGTEXT NULL, record LONGTEXT NULL, published_at DATETIME NULL, expires_at DATETIME NULL, gone_kind VARCHAR(16) NOT NULL DEFAULT '', gone_at DATETIME NULL, accepted_at DATETIME NULL, accepted_by $user, found VARCHAR(191) NOT NULL DEFAULT '', found_at DATETIME NULL, checked_at DATETIME NULL, UNIQUE KEY entry_id (entry_id), KEY type_state (type, state, post_id), KEY state_expires (state, expires_at), KEY found (found, post_id)",

			'reviews'         => "$id, entry_id BIGINT UNSIGNED NULL, version_id BIGINT UNSIGNED NULL, hash CHAR(64) NOT NULL, unit_id BIGINT UNSIGNED NOT NULL, section VARCHAR(32) NOT NULL, person_id $user, person_name VARCHAR(191) NOT NULL DEFAULT '', position VARCHAR(191) NOT NULL DEFAULT '', acting_for BIGINT UNSIGNED NULL, at DATETIME NOT NULL, was_due DATE NULL, next_due DATE NULL, KEY entry_id (entry_id, id), KEY unit_section (unit_id, section, at)",

			'review_sections' => 'unit_id BIGINT UNSIGNED NOT NULL, section VARCHAR(32) NOT NULL, owned TINYINT NOT NULL DEFAULT 1, since DATE NOT NULL, reviewed_at DATETIME NULL, review_due DATE NULL, review_told TINYINT UNSIGNED NOT NULL DEFAULT 0, PRIMARY KEY (unit_id, section), KEY review_due (review_due)',

			'review_rounds'   => 'unit_id BIGINT UNSIGNED NOT NULL, kind VARCHAR(16) NOT NULL, due_from DATE NOT NULL, due_to DATE NOT NULL, PRIMARY KEY (unit_id, kind)',

			'attestations'    => "$id, unit_id BIGINT UNSIGNED NOT NULL, year SMALLINT UNSIGNED NOT NULL, quarter TINYINT UNSIGNED NOT NULL, data LONGTEXT NOT NULL, hash CHAR(64) NOT NULL, person_id $user, person_name VARCHAR(191) NOT NULL DEFAULT '', position VARCHAR(191) NOT NULL DEFAULT '', acting_for BIGINT UNSIGNED NULL, signed_at DATETIME NOT NULL, seq BIGINT UNSIGNED NOT NULL, UNIQUE KEY once (unit_id, year, quarter)",

			'attestation_lists' => 'attestation_id BIGINT UNSIGNED NOT NULL, part INT UNSIGNED NOT NULL, csv LONGTEXT NOT NULL, PRIMARY KEY (attestation_id, part)',

			'calendar_feeds'  => 'hash CHAR(64) NOT NULL PRIMARY KEY, user_id BIGINT UNSIGNED NOT NULL, created_at DATETIME NOT NULL, used_at DATETIME NULL, UNIQUE KEY user_id (user_id)',

			'links'           => "$id, hash CHAR(64) NOT NULL, url TEXT NOT NULL, host VARCHAR(191) NOT NULL, state VARCHAR(8) NOT NULL, foreign_file TINYINT NOT NULL DEFAULT 0, status SMALLINT UNSIGNED NOT NULL DEFAULT 0, tries SMALLINT UNSIGNED NOT NULL DEFAULT 0, due DATETIME NOT NULL, claimed_until DATETIME NULL, checked_at DATETIME NULL, since DATETIME NULL, told TINYINT NOT NULL DEFAULT 0, UNIQUE KEY hash (hash), KEY due (due), KEY state (state, told), KEY foreign_file (foreign_file)",

			'link_uses'       => 'link_id BIGINT UNSIGNED NOT NULL, entry_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (link_id, entry_id), KEY entry_id (entry_id)',

			'link_pages'      => 'entry_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, version_id BIGINT UNSIGNED NOT NULL, KEY version_id (version_id)',

			'link_hosts'      => 'host VARCHAR(191) NOT NULL PRIMARY KEY, next_at DATETIME NOT NULL',

			'link_robots'     => 'origin VARCHAR(191) NOT NULL PRIMARY KEY, state VARCHAR(8) NOT NULL, rules LONGTEXT NOT NULL, delay INT UNSIGNED NOT NULL DEFAULT 0, since DATETIME NULL, until_at DATETIME NOT NULL, KEY until_at (until_at)',

			'screened'        => 'hash CHAR(64) NOT NULL, kind VARCHAR(8) NOT NULL, rules SMALLINT UNSIGNED NOT NULL, findings LONGTEXT NOT NULL, screened_at DATETIME NOT NULL, PRIMARY KEY (hash, kind), KEY kind_at (kind, screened_at)',

			'screening_overrides' => "$id, entry_id BIGINT UNSIGNED NOT NULL, finding CHAR(64) NOT NULL, version_id BIGINT UNSIGNED NOT NULL, user_id BIGINT UNSIGNED NOT NULL, position VARCHAR(191) NOT NULL DEFAULT '', reason TEXT NOT NULL, created_at DATETIME NOT NULL, UNIQUE KEY once (entry_id, finding)",

			'imports'         => "$id, uuid CHAR(36) NOT NULL, entry_id BIGINT UNSIGNED NOT NULL, user_id $user, name VARCHAR(191) NOT NULL DEFAULT '', file VARCHAR(255) NOT NULL, format VARCHAR(8) NOT NULL, bytes BIGINT UNSIGNED NOT NULL DEFAULT 0, settings LONGTEXT NULL, row_count INT UNSIGNED NOT NULL DEFAULT 0, done_rows INT UNSIGNED NOT NULL DEFAULT 0, position BIGINT UNSIGNED NOT NULL DEFAULT 0, problem_count INT UNSIGNED NOT NULL DEFAULT 0, state VARCHAR(16) NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, UNIQUE KEY uuid (uuid), KEY entry_id (entry_id), KEY state_updated (state, updated_at)",

			'import_rows'     => 'import_id BIGINT UNSIGNED NOT NULL, row_no INT UNSIGNED NOT NULL, line INT UNSIGNED NOT NULL DEFAULT 0, data LONGTEXT NULL, hash CHAR(64) NULL, problems LONGTEXT NULL, PRIMARY KEY (import_id, row_no)',
		];
	}

	/**
	 * What has to be done to the rows, by the version that it leads to; columns and keys are added without a step. Every
	 * version has one, so that its number is reached.
	 *
	 * @return array<int, \Closure(): void>
	 */
	private function migrations(): array {
		return [
			1 => static function (): void {},
			2 => function (): void {
				$this->database->run( "UPDATE {entries} SET search = LOWER( title ) WHERE search = ''" );
			},
			3 => static function (): void {},
			4 => static function (): void {},
			5 => function (): void {
				// What is under way goes on: it waits for whom it waited for, in its own unit, without a time that it never had.
				$waits = [
					'submitted' => 'check',
					'checked'   => 'approve',
					'approved'  => 'publish',
					'urgent'    => 'ratify',
					'returned'  => 'revise',
				];
				$settings = get_option( 'prakat_workflow', [] );
				if ( is_array( $settings ) && ! isset( $settings['smallOffice'] ) && null !== $this->database->value( 'SELECT id FROM {requests} WHERE checker_id = approver_id LIMIT 1' ) ) {
					// An office where one person has checked and approved goes on so until it decides otherwise; it is warned.
					update_option( 'prakat_workflow', [ 'smallOffice' => true ] + $settings, false );
				}
				$this->database->run( "UPDATE {requests} SET section = ( SELECT e.section FROM {entries} e WHERE e.id = {requests}.entry_id ) WHERE section = ''" );
				foreach ( $waits as $state => $act ) {
					$level = [
						'check'   => 1,
						'approve' => 2,
						'ratify'  => 2,
					][ $act ] ?? 0;
					$this->database->run(
						'UPDATE {requests} SET wait_act = %s, level = %d, waits_since = COALESCE( approved_at, checked_at, submitted_at ), sent_by = COALESCE( checker_id, proposer_id ), due_at = ratify_by, remind_at = ratify_by, wait_unit = ( SELECT e.unit_id FROM {entries} e WHERE e.id = {requests}.entry_id ) WHERE state = %s AND closed_at IS NULL AND wait_act IS NULL',
						[ $act, $level, $state ]
					);
				}
			},
			6 => static function (): void {},
			7 => static function (): void {},
			8 => function (): void {
				// What was reviewed after it had been published says so to the public.
				foreach ( $this->database->rows( 'SELECT i.entry_id, i.published_at, e.reviewed_at FROM {index_entries} i JOIN {entries} e ON e.id = i.entry_id WHERE i.reviewed_on IS NULL AND e.reviewed_at > i.published_at' ) as $row ) {
					$day = get_date_from_gmt( (string) $row['reviewed_at'], 'Y-m-d' );
					if ( $day > get_date_from_gmt( (string) $row['published_at'], 'Y-m-d' ) ) {
						$this->database->update( 'index_entries', [ 'reviewed_on' => $day ], [ 'entry_id' => (int) $row['entry_id'] ] );
					}
				}
			},
			9 => function (): void {
				// No list goes along them any more, and each change of state of each entry had to keep them: the last one, which
				// is title_seen with the state, for half of what it took.
				$keys = array_column( $this->database->rows( 'SHOW INDEX FROM {entries}' ), 'Key_name' );
				foreach ( $this->database->is_sqlite() ? [] : array_intersect( [ 'unit_updated', 'unit_state', 'search_seen' ], $keys ) as $key ) {
					$this->database->alter( 'ALTER TABLE {entries} DROP KEY %i', [ $key ] );
				}
			},
			10 => static function (): void {},
			11 => function (): void {
				// Written with each publication and never read: an entry's address is its number for ever.
				foreach ( $this->database->is_sqlite() ? [] : [ 'entries', 'index_entries', 'index_gone' ] as $table ) {
					if ( in_array( 'slug', $this->database->column( sprintf( 'SHOW COLUMNS FROM {%s}', $table ) ), true ) ) {
						$this->database->alter( sprintf( 'ALTER TABLE {%s} DROP COLUMN slug', $table ) );
					}
				}
			},
			12 => function (): void {
				// No list of requests goes by state, and each change of state paid for it. A quarter's printed forms go by their day.
				if ( ! $this->database->is_sqlite() && in_array( 'state_submitted', array_column( $this->database->rows( 'SHOW INDEX FROM {requests}' ), 'Key_name' ), true ) ) {
					$this->database->alter( 'ALTER TABLE {requests} DROP KEY state_submitted' );
				}
			},
			13 => static function (): void {},
		];
	}

	/**
	 * Row locks and transactions need InnoDB, whatever the server's default is; Thai and emoji need utf8mb4.
	 */
	private function options(): string {
		$collate = $this->wpdb->get_charset_collate();
		if ( ! str_contains( $collate, 'utf8mb4' ) ) {
			$collate = 'DEFAULT CHARACTER SET utf8mb4';
		}
		return $this->database->is_sqlite() ? '' : 'ENGINE=InnoDB ROW_FORMAT=DYNAMIC ' . $collate;
	}
}
