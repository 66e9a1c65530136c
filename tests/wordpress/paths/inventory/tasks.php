<?php
/**
 * The tasks by the clock that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'do_pings' => '- writes no content of posts',
	'importer_scheduled_cleanup' => '- writes no content of posts',
	'invalid_timestamp' => '- writes no content of posts',
	'pre_reschedule_event' => '- writes no content of posts',
	'pre_schedule_event' => '- writes no content of posts',
	'publish_future_post' => 'function.future, cron',
	'upgrader_scheduled_cleanup' => '- writes no content of posts',
	'wp_delete_temp_updater_backups' => '- writes no content of posts',
	'wp_maybe_auto_update' => '- writes no content of posts',
	'wp_split_shared_term_batch' => '- writes no content of posts',
	'wp_update_comment_type_batch' => '- writes no content of posts',
	'wp_version_check' => '- writes no content of posts',
];
