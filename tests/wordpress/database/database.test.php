<?php
/**
 * Statements and transactions.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Database\Link;
use Prakat\Support\Refusal;
use Prakat\Tests\Scene;

$head = static fn ( string $name, int $seq = 0 ): array => [
	'name' => $name,
	'seq'  => $seq,
	'hash' => null,
];

return [
	'A value arrives as it was written, whatever quotes, percent signs, braces or Thai letters stand in it.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$name     = "100% '\"\\ {entries} %s %d ก่ำ";
		$database->insert( 'heads', $head( $name ) );
		$t->same( $name, $database->value( 'SELECT name FROM {heads} WHERE name = %s', [ $name ] ) );
		$t->same( '1', $database->value( "SELECT COUNT(*) FROM {heads} WHERE name LIKE '100%%' AND hash IS NULL" ) );
	},

	'Null is NULL in any place of an argument.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$database->insert( 'heads', $head( 'a' ) );
		$database->run( 'UPDATE {heads} SET hash = %s, seq = %d WHERE name = %s', [ null, 7, 'a' ] );
		$t->same( [ 'name' => 'a', 'seq' => '7', 'hash' => null ], $database->row( 'SELECT * FROM {heads}' ) );
	},

	'A statement with too few or too many arguments is a mistake of the program and is not run.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$t->throws( LogicException::class, static fn () => $database->rows( 'SELECT %d' ) );
		$t->throws( LogicException::class, static fn () => $database->rows( 'SELECT 1', [ 1 ] ) );
		$t->throws( LogicException::class, static fn () => $database->update( 'heads', [ 'seq' => 1 ], [] ), 'an update of a whole table' );
	},

	'What fails says so to the program and prints nothing.' => static function ( Scene $t ): void {
		ob_start();
		$error = $t->throws( DatabaseError::class, static fn () => $t->get( Database::class )->rows( 'SELECT nothing FROM {heads}' ) );
		$t->same( '', ob_get_clean() );
		$t->lacks( '<', $error->getMessage() );
	},

	'A transaction that fails leaves nothing behind.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$t->throws(
			DomainException::class,
			static fn () => $database->transaction(
				static function () use ( $database, $head ): void {
					$database->insert( 'heads', $head( 'a' ) );
					throw new DomainException( 'no' );
				}
			)
		);
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {heads}' ) );
		$t->false( $database->in_transaction() );
	},

	'A statement that failed in a transaction takes all of it back, even when the program went on.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$t->throws(
			DatabaseError::class,
			static fn () => $database->transaction(
				static function () use ( $database, $head ): void {
					$database->insert( 'heads', $head( 'a' ) );
					try {
						$database->insert( 'heads', $head( 'a' ) );
					} catch ( DatabaseError ) {
						unset( $database ); // Went on as if nothing had been.
					}
				}
			)
		);
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {heads}' ) );
	},

	'A transaction inside another is part of it.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$t->throws(
			DomainException::class,
			static fn () => $database->transaction(
				static function () use ( $database, $head ): void {
					$database->transaction( static fn () => $database->insert( 'heads', $head( 'inner' ) ) );
					throw new DomainException( 'no' );
				}
			)
		);
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {heads}' ) );
	},

	'When the database is too busy the whole work is done again, from its start.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$attempts = 0;
		$result   = $database->transaction(
			static function () use ( $database, $head, &$attempts ): string {
				$database->insert( 'heads', $head( 'a' ) );
				if ( ++$attempts < 3 ) {
					throw new DatabaseError( 'Deadlock found', 1213 );
				}
				return 'done';
			}
		);
		$t->same( [ 'done', 3, '1' ], [ $result, $attempts, $database->value( 'SELECT COUNT(*) FROM {heads}' ) ] );
	},

	'A server that replicates by statements gets its own isolation level, and the work is done.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$attempts = 0;
		$work     = static function () use ( $database, $head, &$attempts ): void {
			$database->insert( 'heads', $head( 'a' ) );
			if ( 1 === ++$attempts ) {
				throw new DatabaseError( 'Cannot execute statement: impossible to write to binary log', 1665 );
			}
		};
		$database->transaction( $work );
		$t->same( [ 2, '1' ], [ $attempts, $database->value( 'SELECT COUNT(*) FROM {heads}' ) ] );
	},

	'A database that stays busy is not asked for ever.' => static function ( Scene $t ): void {
		$attempts = 0;
		$busy     = static function () use ( &$attempts ): void {
			++$attempts;
			throw new DatabaseError( 'Lock wait timeout exceeded', 1205 );
		};
		$t->throws( DatabaseError::class, static fn () => $t->get( Database::class )->transaction( $busy ) );
		$t->same( 4, $attempts );
	},

	'What is left to the last moment is done once for each name and in the order of the names, also what is left to it by then.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$done     = [];
		$last     = static function ( string $name, string $what ) use ( $database, &$done ): void {
			$database->before_commit(
				$name,
				static function () use ( $what, $database, &$done ): void {
					$done[] = [ $what, $database->in_transaction() ];
				}
			);
		};
		$database->transaction(
			static function () use ( $database, $last ): void {
				$last( 'c', 'never' );
				$last( 'b', 'second' );
				$last( 'c', 'third' );
				$database->before_commit( 'a', static fn () => $last( 'd', 'left by the first' ) );
			}
		);
		$database->transaction( static fn () => null );
		$t->same( [ [ 'second', true ], [ 'third', true ], [ 'left by the first', true ] ], $done );
	},

	'What waits for the commit is done after it, and never when there was none.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$done     = [];
		$later    = static function ( string $what ) use ( $database, &$done ): void {
			$database->after_commit(
				static function () use ( $what, $database, &$done ): void {
					$done[] = [ $what, $database->in_transaction() ];
				}
			);
		};
		$database->transaction(
			static function () use ( $later, $t, &$done ): void {
				$later( 'committed' );
				$t->same( [], $done );
			}
		);
		$t->throws(
			DomainException::class,
			static fn () => $database->transaction(
				static function () use ( $later ): void {
					$later( 'taken back' );
					throw new DomainException( 'no' );
				}
			)
		);
		$database->transaction( static fn () => $later( 'the next one' ) );
		$later( 'at once' );
		$t->same( [ [ 'committed', false ], [ 'the next one', false ], [ 'at once', false ] ], $done );
	},

	'Rows that are made while the server writes are all there, after the statement that it was given first; where that fails, nothing is.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$rows     = static fn ( string $name, int $count ): Generator => ( static function () use ( $name, $count ) {
			for ( $i = 1; $i <= $count; $i++ ) {
				yield [ sprintf( '%s%05d', $name, $i ), $i, null ];
			}
		} )();
		$ahead    = static fn ( string $name, string $first ): int => $database->transaction( static fn (): int => $database->insert_ahead( 'heads', [ 'name', 'seq', 'hash' ], $rows( $name, 1050 ), 100, [ $first, [ 7 ] ] ) );
		$database->insert( 'heads', [ 'name' => 'moved', 'seq' => 1, 'hash' => null ] );
		$t->same( 1050, $ahead( 'a', "UPDATE {heads} SET seq = %d WHERE name = 'moved'" ) );
		$t->same( '7', $database->value( "SELECT seq FROM {heads} WHERE name = 'moved'" ) );
		$t->same( (string) ( 1050 * 1051 / 2 ), $database->value( "SELECT SUM(seq) FROM {heads} WHERE name LIKE 'a%%'" ) );
		$t->throws( DatabaseError::class, static fn () => $ahead( 'b', 'UPDATE {heads} SET nowhere = %d' ) );
		$t->throws( DatabaseError::class, static fn () => $ahead( 'a', "UPDATE {heads} SET seq = 1 + %d WHERE name = 'moved'" ), 'the rows are there already' );
		$t->same( [ '0', '7' ], [ $database->value( "SELECT COUNT(*) FROM {heads} WHERE name LIKE 'b%%'" ), $database->value( "SELECT seq FROM {heads} WHERE name = 'moved'" ) ] );
	},

	'A placeholder with an ellipsis takes a list, whatever stands in it, and never an empty one.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$names    = [ "it's", '100 %d', '50% of …' ];
		$database->insert_many( 'heads', [ 'name', 'seq', 'hash' ], array_map( static fn ( string $name, int $i ): array => [ $name, $i, null ], $names, [ 1, 2, 3 ] ) );
		$t->same( [ '1', '2', '3' ], $database->column( 'SELECT seq FROM {heads} WHERE name IN (%s…) AND seq < %d ORDER BY seq', [ $names, 9 ] ) );
		$t->same( [ "it's", '50% of …' ], $database->column( 'SELECT name FROM {heads} WHERE seq IN (%d…) AND name <> %s ORDER BY seq', [ [ 3, '1) OR (1 = 1' ], '' ] ) );
		$t->throws( LogicException::class, static fn () => $database->rows( 'SELECT 1 FROM {heads} WHERE seq IN (%d…)', [ [] ] ) );
		$t->throws( LogicException::class, static fn () => $database->rows( 'SELECT 1 FROM {heads} WHERE seq = %d', [ [ 1 ] ] ) );
		$t->throws( LogicException::class, static fn () => $database->rows( 'SELECT 1 FROM {heads} WHERE seq IN (%d…)', [ 1 ] ) );
	},

	'Rows come one by one and in order, also while others are read or written meanwhile.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$database->insert_many( 'heads', [ 'name', 'seq', 'hash' ], ( static fn () => yield from array_map( static fn ( int $i ): array => [ sprintf( 'n%05d', $i ), $i, null ], range( 1, 2500 ) ) )() );
		$sum = 0;
		foreach ( $database->each( 'SELECT name, seq FROM {heads} WHERE seq > %d ORDER BY name', [ 0 ] ) as $row ) {
			$sum += (int) $row['seq'];
			if ( 1 === (int) $row['seq'] % 500 ) {
				$t->same( $row['seq'], $database->value( 'SELECT seq FROM {heads} WHERE name = %s', [ $row['name'] ] ) );
			}
		}
		$t->same( 2500 * 2501 / 2, $sum );
	},

	'Inside a transaction rows come one by one with what was just written.' => static function ( Scene $t ) use ( $head ): void {
		$database = $t->get( Database::class );
		$seen     = $database->transaction(
			static function () use ( $database, $head ): array {
				$database->insert( 'heads', $head( 'new' ) );
				return array_column( iterator_to_array( $database->each( 'SELECT name FROM {heads} ORDER BY name' ), false ), 'name' );
			}
		);
		$t->same( [ 'new' ], $seen );
	},

	'What does not fit its column is refused in a transaction and not cut off.' => static function ( Scene $t ) use ( $head ): void {
		$t->needs_mysql( 'SQLite has no lengths.' );
		$database = $t->get( Database::class );
		$t->throws( DatabaseError::class, static fn () => $database->transaction( static fn () => $database->insert( 'heads', $head( str_repeat( 'ก', 65 ) ) ) ) );
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {heads}' ) );
		$t->lacks( 'STRICT', (string) $database->value( 'SELECT @@SESSION.sql_mode' ), 'other plugins keep WordPress\'s own mode' );
	},

	'A connection that is lost half-way loses the whole transaction, and the next one works.' => static function ( Scene $t ) use ( $head ): void {
		$t->needs_mysql( 'SQLite has no connection to lose.' );
		$database = $t->get( Database::class );
		$t->throws(
			DatabaseError::class,
			static fn () => $database->transaction(
				static function () use ( $database, $head ): void {
					$database->insert( 'heads', $head( 'first half' ) );
					$other = Link::second( $GLOBALS['wpdb'] );
					$other->query( 'KILL ' . (int) $database->value( 'SELECT CONNECTION_ID()' ) );
					$database->insert( 'heads', $head( 'second half' ) );
				}
			)
		);
		$database->transaction( static fn () => $database->insert( 'heads', $head( 'again' ) ) );
		$t->same( [ 'again' ], $database->column( 'SELECT name FROM {heads}' ) );
	},

	'A connection that wpdb has silently renewed half-way is noticed.' => static function ( Scene $t ) use ( $head ): void {
		$t->needs_mysql( 'SQLite has no connection to lose.' );
		$database = $t->get( Database::class );
		$t->throws(
			DatabaseError::class,
			static fn () => $database->transaction(
				static function () use ( $database, $head ): void {
					$database->insert( 'heads', $head( 'first half' ) );
					$GLOBALS['wpdb']->db_connect( false );
					$database->insert( 'heads', $head( 'second half' ) );
				}
			)
		);
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {heads}' ) );
	},

	'A transaction that the server has ended by itself, which only WordPress was told, is done again as a whole; nothing of the first time stays.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'The SQLite integration refuses such a transaction at its end.' );
		$database = $t->get( Database::class );
		$times    = 0;
		$result   = $database->transaction(
			static function () use ( $database, &$times ): string {
				++$times;
				$database->insert( 'heads', [ 'name' => 'before', 'seq' => $times ] );
				if ( $times < 3 ) {
					// As a node of a cluster does when another was first: whatever comes next would be written alone.
					Link::of( $GLOBALS['wpdb'] )->query( 'ROLLBACK' );
				}
				$database->insert( 'heads', [ 'name' => 'after', 'seq' => $times ] );
				return "time $times";
			}
		);
		$t->same( 'time 3', $result );
		$t->same( [ [ 'name' => 'after', 'seq' => '3' ], [ 'name' => 'before', 'seq' => '3' ] ], $database->rows( "SELECT name, seq FROM {heads} WHERE name IN ( 'before', 'after' ) ORDER BY name" ) );
		$t->same( '1', $database->value( 'SELECT @@autocommit' ) );
	},

	'What the work finds after the server has ended its transaction is no reason to refuse: it is done again.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'The SQLite integration has one connection.' );
		$times  = 0;
		$result = $t->get( Database::class )->transaction(
			static function () use ( &$times ): int {
				if ( 1 === ++$times ) {
					Link::of( $GLOBALS['wpdb'] )->query( 'ROLLBACK' );
					throw new Refusal( 'not-found' );
				}
				return $times;
			}
		);
		$t->same( 2, $result );
		$t->refused( 'not-found', static fn () => $t->get( Database::class )->transaction( static fn () => throw new Refusal( 'not-found' ) ) );
		$t->same( '1', $t->get( Database::class )->value( 'SELECT @@autocommit' ) );
	},

	'An option that was written in a transaction which was rolled back is not remembered as written: done again it is written, and given up it is what it was.' => static function ( Scene $t ): void {
		global $wpdb;
		$database = $t->get( Database::class );
		$stored   = static fn (): ?string => $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'prakat_test_choice'" );
		foreach ( [ true, false ] as $loaded ) {
			update_option( 'prakat_test_choice', 'before', $loaded );
			$times = 0;
			$database->transaction(
				static function () use ( &$times, $loaded ): void {
					update_option( 'prakat_test_choice', 'after', $loaded );
					if ( 1 === ++$times ) {
						throw new DatabaseError( 'Lock wait timeout exceeded', 1205 );
					}
				}
			);
			$t->same( [ 2, 'after', 'after' ], [ $times, $stored(), get_option( 'prakat_test_choice' ) ] );
			$t->throws( LogicException::class, static fn () => $database->transaction( static fn () => update_option( 'prakat_test_choice', 'never', $loaded ) && throw new LogicException( 'no' ) ) );
			$t->same( [ 'after', 'after' ], [ $stored(), get_option( 'prakat_test_choice' ) ] );
			delete_option( 'prakat_test_choice' );
		}
	},

	'A transaction of another plugin inside one of ours is part of it and ends nothing; what can only end it is refused, once, and nothing stays.' => static function ( Scene $t ) use ( $head ): void {
		$t->needs_mysql( 'The SQLite integration refuses such a transaction at its end.' );
		global $wpdb;
		$database = $t->get( Database::class );
		$heads    = $database->table( 'heads' );
		$theirs   = "INSERT INTO $heads (name, seq) VALUES ('theirs', 0)";
		$around   = static function ( string ...$statements ) use ( $database, $wpdb, $head ): array {
			$database->run( 'DELETE FROM {heads}' );
			$times = 0;
			try {
				$database->transaction(
					static function () use ( $database, $wpdb, $head, $statements, &$times ): void {
						++$times;
						$database->insert( 'heads', $head( 'first' ) );
						array_map( [ $wpdb, 'query' ], $statements );
						$database->insert( 'heads', $head( 'last' ) );
					}
				);
			} catch ( DatabaseError ) {
				$times = -$times;
			}
			return [ $times, $database->column( 'SELECT name FROM {heads} ORDER BY name' ) ];
		};
		$t->same( [ 1, [ 'first', 'last', 'theirs' ] ], $around( 'START TRANSACTION', $theirs, 'COMMIT' ) );
		$t->same( [ 1, [ 'first', 'last' ] ], $around( '/* theirs */ begin', $theirs, 'rollback' ) );
		foreach ( [ 'COMMIT', 'ROLLBACK', 'SET autocommit = 1' ] as $statement ) {
			$t->same( [ 1, [ 'first', 'last' ] ], $around( $statement ), $statement );
		}
		foreach ( [ 'CREATE TABLE prakat_test_never (id INT)', 'LOCK TABLES ' . $wpdb->options . ' WRITE', "ALTER TABLE $heads COMMENT 'x'" ] as $statement ) {
			$t->same( [ -1, [] ], $around( $statement ), $statement );
		}
		$t->same( '1', $database->value( 'SELECT @@autocommit' ) );
	},

	'Work that meets others is done again eight times if need be, but not after as many long waits for a lock.' => static function ( Scene $t ): void {
		$meets  = static function ( int $error, int $until ) use ( $t ): int {
			$times = 0;
			try {
				return $t->get( Database::class )->transaction(
					static function () use ( &$times, $error, $until ): int {
						if ( ++$times < $until ) {
							throw new DatabaseError( 'Said so.', $error );
						}
						return $times;
					}
				);
			} catch ( DatabaseError ) {
				return -$times;
			}
		};
		$t->same( [ 8, -4, -1 ], [ $meets( 1213, 8 ), $meets( 1205, 8 ), $meets( 1064, 8 ) ] );
	},
];
