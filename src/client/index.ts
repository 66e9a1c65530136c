/**
 * The public REST API with types: from a server, a build or another site. Inside WordPress, `./wordpress` has the same
 * client over api-fetch.
 */
export { createClient, PrakatClient, queryString, type ClientOptions, type Transport } from './client';
export { ClientError, GoneError } from './errors';
export type * from './types';
