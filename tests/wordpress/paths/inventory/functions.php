<?php
/**
 * The functions that write to the tables of contents themselves that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'_display_rows_hierarchical()' => '- mends a parent that is missing, in the list',
	'_publish_changeset_values()' => 'ajax.customize_save',
	'_split_shared_term()' => '- splits a shared term of before WordPress 4.2',
	'_transition_post_status()' => '- fills the guid of what is public; no reader uses it',
	'_update_generic_term_count()' => '- counts',
	'_update_post_term_count()' => '- counts',
	'_wp_keep_alive_customize_changeset_dependent_auto_drafts()' => 'ajax.customize_save',
	'_wp_upgrade_revisions_of_post()' => '- renames revisions of before WordPress 3.6',
	'add_metadata()' => 'function.meta.add',
	'add_ping()' => '- addresses that were pinged',
	'attach_uploads()' => 'xmlrpc.wp.newPost',
	'delete()' => '- wpdb and lists of customizer',
	'delete_metadata()' => 'function.meta.delete',
	'delete_metadata_by_mid()' => 'function.meta.mid',
	'do_trackbacks()' => '- addresses that were pinged',
	'remove_user_from_blog()' => '- networks of sites',
	'set_post_type()' => 'function.type, function.type.away',
	'trackback()' => '- addresses that were pinged',
	'trash_changeset_post()' => '- a changeset of the customizer',
	'update()' => '- wpdb itself',
	'update_metadata()' => 'function.meta.update',
	'update_metadata_by_mid()' => 'function.meta.mid',
	'wp_add_trashed_suffix_to_post_name_for_post()' => '- the slug of what lies in the bin',
	'wp_delete_attachment()' => 'media.delete',
	'wp_delete_post()' => 'function.delete',
	'wp_delete_term()' => 'site.terms.delete',
	'wp_delete_user()' => 'function.user.delete',
	'wp_insert_post()' => 'function.insert',
	'wp_insert_term()' => 'site.terms.create',
	'wp_media_attach_action()' => 'admin.attachment.list',
	'wp_publish_post()' => 'function.publish',
	'wp_remove_object_terms()' => 'function.terms.remove',
	'wp_set_object_terms()' => 'function.terms.set',
	'wp_update_comment_count_now()' => '- counts',
	'wp_update_term()' => 'site.terms.update',
];
