/**
 * What the admin side of the REST API says, `prakat/v1`: a file a concept.
 *
 * Times are ISO 8601 with `Z`, dates `YYYY-MM-DD` of the common era, money a decimal string with two digits.
 * Absent things are `null` here (not left out), records leave out what is empty.
 */
export type * from './basics';
export type * from './context';
export type * from './differences';
export type * from './duties';
export type * from './entry';
export type * from './imports';
export type * from './inbox';
export type * from './periods';
export type * from './register';
export type * from './removals';
export type * from './request';
export type * from './review';
export type * from './reviews';
