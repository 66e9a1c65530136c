/** WordPress's formatting, on lines as wide as today's screens. */
module.exports = { ...require( '@wordpress/prettier-config' ), printWidth: 140 };
