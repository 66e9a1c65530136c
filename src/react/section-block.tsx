import type { CSSProperties, HTMLAttributes, ReactElement } from 'react';

import { ControlState } from './control-state';
import { Count, Downloads, Form, Go, Orders, Paging, Tabs, Totals } from './controls';
import { filesOf } from './files';
import { layouts } from './layouts';
import type { Parts } from './layouts/parts';
import { About, EntryFacts, heading } from './meta';
import { safeUrl } from './safe-url';
import { Speaker } from './speaker';
import { Structured } from './structured';
import type { RenderContract, SectionView } from './types';
import { Values } from './values';

/** Props of a section. */
export interface SectionBlockProps {
	/** What is shown. */
	view: SectionView;
	/** The section's contract: from `src/sections`, or from `GET /prakat/v1/public/sections/{id}`. */
	contract: RenderContract;
	/** Further props of the element around it, as `useSection` returns them. */
	regionProps?: HTMLAttributes< HTMLElement >;
}

/** A style attribute as React wants it. */
function styleOf( css: string ): CSSProperties | undefined {
	const pairs = css
		.split( ';' )
		.map( ( one ) => one.split( ':' ) )
		.filter( ( [ name, value ] ) => name?.trim() && value?.trim() )
		.map( ( [ name = '', ...value ] ) => [
			name.trim().startsWith( '--' )
				? name.trim()
				: name.trim().replace( /-([a-z])/g, ( _, letter: string ) => letter.toUpperCase() ),
			value.join( ':' ).trim(),
		] );
	return pairs.length ? Object.fromEntries( pairs ) : undefined;
}

/** The agency's own statements that a month had nothing to report. */
function Statements( { parts, view, level }: { parts: Parts; view: SectionView; level: number } ): ReactElement | null {
	const { speaker, values, contract } = parts;
	const Title = heading( level );
	return view.statements.length ? (
		<section className="prakat-statements">
			<Title>{ speaker.word( 'statements' ) }</Title>
			<ul>
				{ view.statements.map( ( entry ) => (
					<li key={ entry.uuid }>
						<p>
							<strong>
								{ `${ speaker.month( entry.nothingIn ?? '' ) }: ${ speaker.words(
									contract.words.nothing ?? contract.words.empty
								) }` }
							</strong>{ ' ' }
							<a href={ safeUrl( entry.url ) }>{ speaker.text( entry.title ) }</a>
						</p>
						<EntryFacts entry={ entry } speaker={ speaker } values={ values } />
					</li>
				) ) }
			</ul>
		</section>
	) : null;
}

/** What is said where there is no record. */
function Nothing( { state }: { state: ControlState } ): ReactElement {
	const isAsked = state.isAsked();
	return (
		<div className="prakat-empty">
			<p>{ isAsked ? state.speaker.word( 'noMatch' ) : state.speaker.words( state.contract.words.empty ) }</p>
			{ isAsked && (
				<p>
					<Go state={ state } name="clear-empty" href={ state.links.plain() }>
						{ state.speaker.word( 'clear' ) }
					</Go>
				</p>
			) }
		</div>
	);
}

/** A section on a page: the same HTML as `Prakat\Render\Renderer::section()` makes of the same view. */
export function SectionBlock( { view, contract, regionProps }: SectionBlockProps ): ReactElement {
	const speaker = new Speaker( view );
	const state = new ControlState( speaker, view, contract );
	const values = new Values( speaker, filesOf( view.entries ) );
	const title = speaker.text( view.heading.text );
	const level = view.heading.level;
	const Title = heading( level );
	// Where no heading is shown, those inside take its level.
	const inner = title ? level + 1 : level;
	const Layout = layouts[ contract.layout ];
	const parts: Parts = {
		contract,
		rows: view.rows,
		entries: view.entries,
		columns: view.columns,
		instance: view.instance,
		level: inner,
		speaker,
		values,
		state,
	};
	const isEmpty = view.rows.length === 0;
	const directives = view.interactive && {
		'data-wp-interactive': 'prakat/section',
		'data-wp-router-region': `prakat/${ view.instance }`,
		'data-wp-on--click': 'actions.follow',
		'data-wp-on--submit': 'actions.submit',
	};
	return (
		<section
			id={ view.instance }
			className={ `prakat prakat-${ contract.layout }${ view.thaiNumerals ? ' prakat-thai ' : ' ' }${ view.className }`.trim() }
			style={ styleOf( view.style ) }
			lang={ view.language }
			aria-label={ title ? undefined : state.name() }
			aria-labelledby={ title ? `${ view.instance }-heading` : undefined }
			{ ...directives }
			{ ...regionProps }
		>
			{ title && <Title id={ `${ view.instance }-heading` }>{ title }</Title> }
			<Tabs state={ state } />
			<Form state={ state } />
			<div className="prakat-summary">
				<Count state={ state } />
				{ ! isEmpty && <Totals state={ state } /> }
			</div>
			{ contract.layout !== 'table' && <Orders state={ state } /> }
			{ /* An agency's own word comes before ours where there is nothing else to show. */ }
			{ isEmpty && <Statements parts={ parts } view={ view } level={ inner } /> }
			{ isEmpty ? <Nothing state={ state } /> : <Layout parts={ parts } /> }
			<Paging state={ state } />
			{ ! isEmpty && <Downloads state={ state } /> }
			{ ! isEmpty && <Statements parts={ parts } view={ view } level={ inner } /> }
			{ contract.layout !== 'documents' && (
				<About entries={ view.entries } instance={ view.instance } level={ inner } speaker={ speaker } values={ values } />
			) }
			<Structured speaker={ speaker } contract={ contract } rows={ view.rows } agency={ view.agency } />
		</section>
	);
}
