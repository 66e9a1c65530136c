<?php
/**
 * A post under approval, as the screens get it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Entries\Problems;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Machine;

/**
 * Makes GovernedPost of src/admin/api/types: what is public, what is in hand, what differs, what was found, and what
 * this person may do.
 *
 * @phpstan-import-type Row from Governed
 */
final class View {

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Pending $pending,
		private readonly Reading $reading,
		private readonly Snapshot $snapshot,
		private readonly Versions $versions,
		private readonly Problems $problems,
		private readonly Acts $acts,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Sentences $sentences,
		private readonly Notices $notices,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return array<string, mixed>
	 */
	public function of( \WP_Post $post ): array {
		$row      = $this->governed->of( $post->ID );
		$governed = $this->settings->governs( $post->post_type ) || null !== $row;
		$open     = $this->pending->open( $row );
		$entry    = null === $row || null === $row['entry_id'] ? null : $this->database->row( 'SELECT uuid, unit_id FROM {entries} WHERE id = %d', [ (int) $row['entry_id'] ] );
		$refusal  = null;
		try {
			$this->pending->demand_writable( $post->ID );
		} catch ( Refusal $refused ) {
			$refusal = [
				'code'     => 'prakat_' . str_replace( '-', '_', $refused->refusal ),
				'sentence' => $this->sentences->refusal( $refused, $this->sentences->language() ),
			];
		}
		$approved = null === $row ? null : $this->governed->approved( $row );
		$in_hand  = null === $open ? null : $this->pending->record( $open );
		$may      = current_user_can( 'edit_post', $post->ID );
		$shown    = $in_hand ?? $approved;
		return [
			'governed'  => $governed,
			'post'      => $post->ID,
			'type'      => $post->post_type,
			'entry'     => null === $entry ? null : (int) ( $row['entry_id'] ?? 0 ),
			'uuid'      => $entry['uuid'] ?? null,
			'unit'      => null === $entry ? $this->settings->unit() : (int) $entry['unit_id'],
			'state'     => null === $row ? 'none' : $row['state'],
			'shown'     => ! $governed || $this->reading->shows( $post ) && Guard::is_public( $post->post_status ),
			'address'   => (string) get_permalink( $post ),
			'accepted'  => null === $row || null === $row['accepted_at'] ? null : [
				'at' => $this->clock->iso( $row['accepted_at'] ),
				'by' => self::person( (int) $row['accepted_by'] ),
			],
			'live'      => $this->live( $row ),
			'published' => 'live' !== ( $row['state'] ?? '' ) || null === ( $row['published_at'] ?? null ) ? null : [
				'from'    => $this->clock->iso( $row['published_at'] ),
				'until'   => $this->clock->iso( $row['expires_at'] ?? null ),
				'version' => (int) $row['version_id'],
			],
			'gone'      => 'gone' !== ( $row['state'] ?? '' ) ? null : [
				'kind' => $row['gone_kind'] ?? '',
				'at'   => $this->clock->iso( $row['gone_at'] ?? null ),
			],
			'pending'   => null === $open || null === $in_hand ? null : $this->in_hand( $open, $in_hand, 'live' === ( $row['state'] ?? '' ) ? (array) $approved : [], get_preview_post_link( $post ) ),
			'found'     => null === $row ? null : $this->found( $row ),
			'writable'  => $may && null === $refusal,
			'refusal'   => $refusal,
			'start'     => $may && null === $refusal ? [ 'allowed' => true ] : [ 'allowed' => false ] + ( $refusal ?? [] ),
			'apart'     => array_values( array_map( static fn ( array $apart ): string => (string) $apart['name'], (array) ( $shown['apart'] ?? [] ) ) ),
			'beside'    => $this->beside( (array) ( $shown['shows'] ?? [] ) ),
			'notice'    => $this->notices->of( $post->ID ),
			'acts'      => null === $entry || 0 === get_current_user_id() ? (object) [] : $this->acts->possible( (int) ( $row['entry_id'] ?? 0 ), Actor::current() ),
			'links'     => [ 'entry' => null === $entry ? null : admin_url( 'admin.php?page=prakat&view=entry&id=' . (int) ( $row['entry_id'] ?? 0 ) ) ],
		];
	}

	/**
	 * What was found written past the approval.
	 *
	 * @param Row $row
	 * @return array{at: string|null, kinds: list<string>, sentence: string}|null
	 */
	public function found( array $row ): ?array {
		if ( '' === (string) $row['found'] ) {
			return null;
		}
		$kinds = explode( ',', (string) $row['found'] );
		return [
			'at'       => $this->clock->iso( $row['found_at'] ),
			'kinds'    => $kinds,
			'sentence' => Watcher::say( $kinds ),
		];
	}

	/**
	 * What differs between what was approved and what was found.
	 *
	 * @param Row $row
	 * @return list<array{path: list<string>, field: string, label: string, before: string|null, after: string|null}>
	 */
	public function found_changes( array $row ): array {
		$post = $this->snapshot->of( (int) $row['post_id'] );
		return null === $post ? [] : $this->changes( (array) $this->governed->approved( $row ), $this->snapshot->record( $post ) );
	}

	/**
	 * What differs between two records, in words for people.
	 *
	 * @param array<string, mixed> $before
	 * @param array<string, mixed> $after
	 * @return list<array{path: list<string>, field: string, label: string, before: string|null, after: string|null}>
	 */
	public function changes( array $before, array $after ): array {
		$fields  = $this->contracts->section( Pending::SECTION )->fields();
		$changes = [];
		foreach ( $fields as $field => $contract ) {
			$old = $before[ $field ] ?? null;
			$new = $after[ $field ] ?? null;
			if ( $old === $new || in_array( $field, [ 'post', 'type', 'apart', 'shows' ], true ) ) {
				continue;
			}
			$changes[] = [
				'path'   => [ $field ],
				'field'  => $field,
				'label'  => Section::say( $contract['label'], $this->sentences->language() ),
				'before' => $this->spoken( $field, $old ),
				'after'  => $this->spoken( $field, $new ),
			];
		}
		return $changes;
	}

	/**
	 * @return array{id: int, name: string}|null
	 */
	public static function person( int $id ): ?array {
		$user = $id > 0 ? get_userdata( $id ) : false;
		return $id < 1 ? null : [
			'id'   => $id,
			'name' => false === $user ? '#' . $id : $user->display_name,
		];
	}

	private function spoken( string $field, mixed $value ): ?string {
		if ( null === $value ) {
			return null;
		}
		$lines = static fn ( callable $say ): string => implode( "\n", array_map( $say, (array) $value ) );
		return match ( $field ) {
			'content', 'excerpt' => Plain::text( (string) $value ),
			'parent'   => (string) $this->database->value( 'SELECT post_title FROM %i WHERE ID = %d', [ $this->wpdb->posts, (int) $value ] ),
			'terms'    => $lines( static fn ( array $terms ): string => ( get_taxonomy( (string) $terms['taxonomy'] )->labels->name ?? (string) $terms['taxonomy'] ) . ': ' . $terms['names'] ),
			'featured' => $lines( static fn ( array $picture ): string => (string) ( $picture['name'] ?? '#' . $picture['attachment'] ) ),
			'meta'     => $lines( static fn ( array $meta ): string => $meta['key'] . ': ' . mb_substr( (string) ( $meta['value'] ?? '' ), 0, 2000 ) ),
			default    => is_scalar( $value ) ? (string) $value : '',
		};
	}

	/**
	 * @param array<string, mixed> $record
	 * @param array<string, mixed> $approved
	 * @return array<string, mixed>
	 */
	private function in_hand( Version $open, array $record, array $approved, ?string $preview ): array {
		return [
			'version'    => $open->id,
			'number'     => $open->number,
			'state'      => $open->state,
			'stateWords' => $this->machine->state( $open->state )['words'] ?? null,
			'rev'        => $open->rev,
			'hash'       => $open->hash,
			'seen'       => [
				'version' => $open->id,
				'rev'     => $open->rev,
				'hash'    => $open->hash,
			],
			'canEdit'    => $this->pending->may_be_written( $open ),
			'header'     => (object) $open->header,
			'authors'    => array_values( array_filter( array_map( self::person( ... ), $this->versions->authors( $open->id ) ) ) ),
			'savedAt'    => $this->clock->iso( $this->pending->saved_at( $open ) ),
			'preview'    => $preview,
			'problems'   => $this->problems->count( $open->id ),
			'changes'    => $this->changes( $approved, $record ),
		];
	}

	/**
	 * @param Row|null $row
	 * @return array{version: int|null, number: int|null, how: string, by: array{id: int, name: string}|null, at: string|null}|null
	 */
	private function live( ?array $row ): ?array {
		if ( 'live' !== ( $row['state'] ?? '' ) ) {
			return null;
		}
		$request = null === $row['version_id'] ? null : $this->database->row( 'SELECT v.number, r.approver_id, r.approved_at FROM {versions} v LEFT JOIN {requests} r ON r.version_id = v.id WHERE v.id = %d', [ (int) $row['version_id'] ] );
		$how     = null !== $row['accepted_at'] ? 'accepted' : 'approved';
		return [
			'version' => null === $row['version_id'] ? null : (int) $row['version_id'],
			'number'  => null === $request ? null : (int) $request['number'],
			'how'     => $how,
			'by'      => self::person( 'accepted' === $how ? (int) $row['accepted_by'] : (int) ( $request['approver_id'] ?? 0 ) ),
			'at'      => $this->clock->iso( 'accepted' === $how ? $row['accepted_at'] : $request['approved_at'] ?? $row['published_at'] ),
		];
	}

	/**
	 * What the page shows that is kept elsewhere, and whether it is still what was approved with it.
	 *
	 * @param array<mixed> $shows
	 * @return list<array{kind: string, id: int, name: string, edit: string|null, approved: bool}>
	 */
	private function beside( array $shows ): array {
		$beside = [];
		foreach ( $shows as $shown ) {
			$part     = get_post( (int) $shown['id'] );
			$same     = $part instanceof \WP_Post && ( 'media' === $shown['kind'] || Shows::digest( $part ) === ( $shown['sha256'] ?? '' ) || $this->settings->governs( $part->post_type ) );
			$beside[] = [
				'kind'     => (string) $shown['kind'],
				'id'       => (int) $shown['id'],
				'name'     => (string) ( $shown['name'] ?? '' ),
				'edit'     => $part instanceof \WP_Post ? get_edit_post_link( $part, 'raw' ) : null,
				'approved' => $same,
			];
		}
		return $beside;
	}
}
