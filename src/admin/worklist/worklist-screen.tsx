import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getWorklist, PER_PAGE, type WorklistFilter } from '../api/reviews';
import type { WorklistPage } from '../api/types';
import { useDesk } from '../context';
import { hrefOf, navigate } from '../router';
import { Choose } from '../ui/choose';
import { ErrorNotice } from '../ui/error-notice';
import { Flash, flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { NoReach } from './no-reach';
import { rememberList, type List } from './use-next';
import { WorklistItems } from './worklist-items';
import { isLate, kindWords } from './words';

/** What is to be seen to of what is public: to be reviewed, missing, coming down, links that lead nowhere. */
export function WorklistScreen( { kind, unit, section }: WorklistFilter ) {
	const here: List = { view: 'worklist', kind, unit, ...( section ? { section } : {} ) };
	// Another list begins with its first page.
	const filter = hrefOf( here );
	const [ at, setAt ] = useState( { filter, page: 1 } );
	const page = at.filter === filter ? at.page : 1;
	const list = useLoad( `worklist-${ kind }-${ unit }-${ section ?? '' }-${ page }`, () => getWorklist( here, page ) );
	const counts = list.data?.counts ?? {};
	const all = Object.values( counts ).reduce( ( sum, count ) => sum + count, 0 );
	const shown = kind === '' ? all : ( counts[ kind ] ?? 0 );
	const pages = Math.ceil( shown / PER_PAGE );
	useEffect( () => rememberList( here ) );
	useEffect( () => {
		// The last thing of the last page was seen to.
		if ( list.data && ! list.loading && page > 1 && page > pages ) {
			setAt( { filter, page: Math.max( 1, pages ) } );
		}
	}, [ list.data, list.loading, filter, page, pages ] );
	return (
		<Page title={ __( 'Reviews', 'prakat' ) } focusKey="worklist">
			<Flash on={ here } />
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			{ ! list.data && ! list.error && <Waiting /> }
			{ list.data?.units.length === 0 && <NoReach /> }
			{ list.data && list.data.units.length > 0 && (
				<>
					<div className="prakat-inline">
						<UnitChoice units={ list.data.units } unit={ unit } onChange={ ( next ) => navigate( { ...here, unit: next } ) } />
						<SectionChoice
							sections={ list.data.sections }
							section={ section ?? '' }
							onChange={ ( next ) =>
								navigate( { view: 'worklist', kind, unit, ...( next === '' ? {} : { section: next } ) } )
							}
						/>
					</div>
					<Kinds counts={ counts } all={ all } here={ here } />
					<p className="prakat-quiet" role="status">
						{ shown === 0
							? __( 'Nothing is to be done here.', 'prakat' )
							: sprintf(
									/* translators: %d: how many things. */
									_n( '%d thing is to be seen to.', '%d things are to be seen to.', shown, 'prakat' ),
									shown
								) }
					</p>
					<WorklistItems
						items={ list.data.items }
						onDone={ ( sentence ) => {
							flash( here, sentence );
							list.reload();
						} }
					/>
					<Pager
						page={ page }
						pages={ pages }
						onPage={ ( next ) => setAt( { filter, page: next } ) }
						label={ __( 'Pages of the worklist', 'prakat' ) }
					/>
				</>
			) }
		</Page>
	);
}

interface UnitProps {
	units: WorklistPage[ 'units' ];
	unit: number | null;
	onChange: ( unit: number | null ) => void;
}

/** Of which unit, for who sees several. */
export function UnitChoice( { units, unit, onChange }: UnitProps ) {
	const { unitName } = useDesk();
	if ( units.length < 2 ) {
		return null;
	}
	return (
		<Choose
			label={ __( 'Unit', 'prakat' ) }
			value={ String( unit ?? '' ) }
			options={ [ [ '', __( 'All units', 'prakat' ) ], ...units.map( ( id ) => [ String( id ), unitName( id ) ] as const ) ] }
			onChange={ ( value ) => onChange( value === '' ? null : Number( value ) ) }
		/>
	);
}

interface SectionProps {
	sections: readonly string[];
	/** Empty for all. */
	section: string;
	onChange: ( section: string ) => void;
}

/** Of which section, for who sees several. */
function SectionChoice( { sections, section, onChange }: SectionProps ) {
	const { sectionName } = useDesk();
	if ( sections.length < 2 ) {
		return null;
	}
	return (
		<Choose
			label={ __( 'Section', 'prakat' ) }
			value={ section }
			options={ [ [ '', __( 'All sections', 'prakat' ) ], ...sections.map( ( id ) => [ id, sectionName( id ) ] as const ) ] }
			onChange={ onChange }
		/>
	);
}

interface KindsProps {
	counts: Record< string, number >;
	all: number;
	here: List;
}

/** The kinds of which there is something, each with how many. */
function Kinds( { counts, all, here }: KindsProps ) {
	const { kind } = here;
	const { say } = useDesk();
	const there = Object.entries( counts ).filter( ( [ id, count ] ) => count > 0 || id === kind );
	if ( there.length === 0 ) {
		return null;
	}
	const link = ( id: string, label: string, count: number ) => {
		return (
			<li key={ id } className={ isLate( id ) ? 'is-late' : '' }>
				<Link to={ { ...here, kind: id } } current={ id === kind }>
					{ label } <span className="prakat-kinds__count">{ count }</span>
				</Link>
			</li>
		);
	};
	return (
		<nav aria-label={ __( 'Kinds', 'prakat' ) }>
			<ul className="prakat-kinds">
				{ link( '', __( 'All', 'prakat' ), all ) }
				{ there.map( ( [ id, count ] ) => link( id, say( kindWords( id ) ), count ) ) }
			</ul>
		</nav>
	);
}
