import type { ReactElement, ReactNode } from 'react';

import { fileList } from './files';
import { safeUrl } from './safe-url';
import type { Speaker } from './speaker';
import type { EntryView } from './types';
import type { Values } from './values';

/** Heading elements. */
export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** The heading element of a level; deeper than six is six. */
export const heading = ( level: number ): Heading => `h${ Math.min( 6, level ) }` as Heading;

/** What the parts below need of a view. */
export interface MetaProps {
	/** Words and dates. */
	speaker: Speaker;
	/** For periods. */
	values: Values;
}

/** One term and its value. */
export function Fact( { term, children }: { term: string; children: ReactNode } ): ReactElement {
	return (
		<div>
			<dt>{ term }</dt>
			<dd>{ children }</dd>
		</div>
	);
}

/**
 * The facts of an entry: source, period, published on, last reviewed, published until, and of each file its type and size, as
 * announcement 001 clause 2.2 asks (R019, R049 to R052).
 */
export function EntryFacts( { entry, speaker, values, alone = false }: MetaProps & { entry: EntryView; alone?: boolean } ): ReactElement {
	const source = speaker.text( entry.source );
	const covers = entry.covers ? values.period( entry.covers, true ) : null;
	const mended = speaker.text( entry.correction );
	// Among others, a review on the day of publication goes without saying.
	const review = alone || ! entry.publishedAt.startsWith( entry.reviewedOn ?? '' ) ? entry.reviewedOn : undefined;
	const day = ( moment: string ): ReactElement => <time dateTime={ moment }>{ speaker.date( moment ) }</time>;
	return (
		<dl className="prakat-meta">
			{ source && <Fact term={ speaker.word( 'source' ) }>{ source }</Fact> }
			<Fact term={ speaker.word( 'unit' ) }>{ speaker.text( speaker.words( entry.unit ) ) }</Fact>
			{ covers && <Fact term={ speaker.word( 'covers' ) }>{ covers }</Fact> }
			<Fact term={ speaker.word( 'publishedOn' ) }>{ day( entry.publishedAt ) }</Fact>
			{ mended && <Fact term={ speaker.word( 'correctedOn', { date: speaker.date( entry.publishedAt ) } ) }>{ mended }</Fact> }
			{ review && <Fact term={ speaker.word( 'reviewedOn' ) }>{ day( review ) }</Fact> }
			<Fact term={ speaker.word( 'publishedUntil' ) }>{ day( entry.publishedUntil ) }</Fact>
			<Fact term={ speaker.word( 'files' ) }>{ fileList( speaker, entry.files ) ?? speaker.word( 'noFiles' ) }</Fact>
		</dl>
	);
}

/** One entry: its title, which leads to its permanent address, and its facts. */
export function Entry( {
	entry,
	id,
	number,
	...rest
}: MetaProps & { entry: EntryView; id?: string; number?: string | undefined } ): ReactElement {
	return (
		<div className="prakat-entry" id={ id }>
			<p>
				{ number && `${ number }. ` }
				<a href={ safeUrl( entry.url ) }>{ rest.speaker.text( entry.title ) }</a>
			</p>
			<EntryFacts entry={ entry } { ...rest } />
		</div>
	);
}

/** The entries of a page, each with its facts. */
export function About( {
	entries,
	instance,
	level,
	...rest
}: MetaProps & {
	entries: readonly EntryView[];
	instance: string;
	level: number;
} ): ReactElement | null {
	const Title = heading( level );
	return entries.length ? (
		<section className="prakat-about" aria-labelledby={ `${ instance }-about` }>
			<Title id={ `${ instance }-about` }>{ rest.speaker.word( 'about' ) }</Title>
			{ entries.map( ( entry, index ) => (
				<Entry
					key={ entry.uuid }
					entry={ entry }
					id={ `${ instance }-e${ index + 1 }` }
					number={ entries.length > 1 ? rest.speaker.number( index + 1 ) : undefined }
					{ ...rest }
				/>
			) ) }
		</section>
	) : null;
}
