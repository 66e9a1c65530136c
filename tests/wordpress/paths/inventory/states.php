<?php
/**
 * The states of posts that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'auto-draft' => 'admin.new',
	'draft' => 'rest.update.status.draft',
	'future' => 'rest.update.status.future',
	'inherit' => 'function.insert.inherit',
	'pending' => 'rest.update.status.pending',
	'private' => 'rest.update.status.private',
	'publish' => 'rest.update.status.publish',
	'request-completed' => '- a request about personal data',
	'request-confirmed' => '- a request about personal data',
	'request-failed' => '- a request about personal data',
	'request-pending' => '- a request about personal data',
	'trash' => 'rest.delete',
];
