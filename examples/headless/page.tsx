/**
 * A section as a whole HTML page, made on a server: no WordPress, no browser, no script in the page. The agency's
 * WordPress only answers the public REST API.
 */
import { renderToStaticMarkup } from 'react-dom/server';

import type { PrakatClient } from '../../src/client';
import { readQuery, SectionBlock, sectionView } from '../../src/react';

/** What a page needs besides the address. */
export interface Site {
	/** Reads the agency's public REST API. */
	client: PrakatClient;
	/** The agency. */
	agency: { name: string; url: string };
	/** The style sheet's text: the blocks' own fits. */
	css?: string;
}

/** Prefix of the query arguments: `/procurement?p-q=ถนน&p-sort=budget`. */
const INSTANCE = 'p';

/**
 * The page of a section at an address, `/procurement?p-page=2` for instance.
 *
 * @param address The address that was asked for; its path is the section's id.
 * @param site    The agency's site.
 * @return HTML; rejects with the client's error where there is no such section.
 */
export async function page( address: URL, site: Site ): Promise< string > {
	const { client, agency, css = '' } = site;
	const contract = await client.section( address.pathname.slice( 1 ) );
	const query = readQuery( contract, address.searchParams, INSTANCE );
	const records = await client.records( contract.id, { ...query, perPage: 20 } );
	const view = sectionView( contract, records, query, { instance: INSTANCE, path: address.pathname, agency } );
	return `<!DOCTYPE html>${ renderToStaticMarkup(
		<html lang="th">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{ `${ contract.words.name.th } – ${ agency.name }` }</title>
				<style dangerouslySetInnerHTML={ { __html: css.replaceAll( '</', '<\\/' ) } } />
			</head>
			<body>
				<main>
					<h1>{ agency.name }</h1>
					<SectionBlock view={ view } contract={ contract } />
				</main>
			</body>
		</html>
	) }`;
}
