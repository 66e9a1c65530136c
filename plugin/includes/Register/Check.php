<?php
/**
 * Checking a code.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\PublicIndex\Reader;
use Prakat\Database\Database;
use Prakat\Support\Refusal;
use Prakat\Workflow\Machine;

/**
 * Says of a code on paper which row of the register it is and whether that row is still as it was written. Whoever holds
 * the paper sees nothing that everybody may not see: what was done and when, not by whom or why; the entry only while it
 * is public.
 *
 * @phpstan-type Checked array{code: string, seq: int, at: string, act: string, words: array{en: string, th: string}, sound: bool, version: int|null, hash: string|null, request: string|null, entry: array{uuid: string, title: string, url: string}|null}
 */
final class Check {

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Machine $machine,
		private readonly Reader $reader,
		private readonly Disclosed $disclosed
	) {
	}

	/**
	 * @return Checked
	 * @throws Refusal 'code-unknown' when it is no code, or not that of the row.
	 */
	public function of( string $typed ): array {
		$read = Code::read( $typed );
		$row  = null === $read ? null : $this->register->of_number( $read['seq'] );
		if ( null === $read || null === $row || ! hash_equals( Code::of( $read['seq'], (string) $row['hash'] ), $read['code'] ) ) {
			throw new Refusal( 'code-unknown' );
		}
		$next       = $this->database->value( 'SELECT prev_hash FROM {register} WHERE seq = %d', [ $read['seq'] + 1 ] );
		$definition = $this->machine->definition();
		$act        = (string) $row['act'];
		$entry      = null === $row['entry_id'] ? null : $this->reader->entry_by_id( (int) $row['entry_id'] );
		$version    = null === $row['version_id'] ? null : $this->database->value( 'SELECT number FROM {versions} WHERE id = %d', [ (int) $row['version_id'] ] );
		$request    = null === $row['request_id'] ? null : $this->database->row( 'SELECT number, year FROM {requests} WHERE id = %d', [ (int) $row['request_id'] ] );
		return [
			'code'    => $read['code'],
			'seq'     => $read['seq'],
			'at'      => substr( (string) $row['at'], 0, 19 ) . 'Z',
			'act'     => $act,
			// Configuration is told with names in it: of that only that it was done.
			'words'   => $definition['acts'][ $act ]['words'] ?? [
				'en' => 'A change of the configuration',
				'th' => 'การแก้ไขการตั้งค่าระบบ',
			],
			'sound'   => hash_equals( Chain::hash( $row ), (string) $row['hash'] ) && ( null === $next || hash_equals( (string) $row['hash'], $next ) ),
			'version' => null === $version ? null : (int) $version,
			'hash'    => isset( $this->disclosed->among( [ $row ] )[ (int) $row['version_id'] ] ) ? $row['version_hash'] : null,
			'request' => null === $request ? null : $request['number'] . '/' . $request['year'],
			'entry'   => null === $entry ? null : [
				'uuid'  => $entry->uuid,
				'title' => $entry->title,
				'url'   => $entry->url,
			],
		];
	}
}
