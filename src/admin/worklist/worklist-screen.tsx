import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getWorklist, PER_PAGE } from '../api/reviews';
import type { WorklistPage } from '../api/types';
import { useDesk } from '../context';
import { navigate, type Route } from '../router';
import { Choose } from '../ui/choose';
import { ErrorNotice } from '../ui/error-notice';
import { Flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { WorklistItems } from './worklist-items';
import { isLate, kindWords } from './words';

interface Props {
	/** One kind; empty for all. */
	kind: string;
	/** One unit and those below it; null for all. */
	unit: number | null;
}

/** What is to be seen to of what is public: to be reviewed, missing, coming down, links that lead nowhere. */
export function WorklistScreen( { kind, unit }: Props ) {
	// Another list begins with its first page.
	const filter = `${ kind }-${ unit ?? '' }`;
	const [ at, setAt ] = useState( { filter, page: 1 } );
	const page = at.filter === filter ? at.page : 1;
	const list = useLoad( `worklist-${ kind }-${ unit }-${ page }`, () => getWorklist( kind, unit, page ) );
	const counts = list.data?.counts ?? {};
	const all = Object.values( counts ).reduce( ( sum, count ) => sum + count, 0 );
	const shown = kind === '' ? all : ( counts[ kind ] ?? 0 );
	return (
		<Page title={ __( 'Reviews', 'prakat' ) } focusKey="worklist">
			<Flash on={ { view: 'worklist', kind: '', unit: null } } />
			<ErrorNotice error={ list.error } onRetry={ list.reload } />
			{ ! list.data && ! list.error && <Waiting /> }
			{ list.data && (
				<>
					<UnitChoice
						units={ list.data.units }
						unit={ unit }
						onChange={ ( next ) => navigate( { view: 'worklist', kind, unit: next } ) }
					/>
					<Kinds counts={ counts } all={ all } kind={ kind } unit={ unit } />
					<p className="prakat-quiet" role="status">
						{ shown === 0
							? __( 'Nothing is to be done here.', 'prakat' )
							: sprintf(
									/* translators: %d: how many things. */
									_n( '%d thing is to be seen to.', '%d things are to be seen to.', shown, 'prakat' ),
									shown
								) }
					</p>
					<WorklistItems items={ list.data.items } onDone={ list.reload } />
					<Pager
						page={ page }
						pages={ Math.ceil( shown / PER_PAGE ) }
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
		<div className="prakat-inline">
			<Choose
				label={ __( 'Unit', 'prakat' ) }
				value={ String( unit ?? '' ) }
				options={ [ [ '', __( 'All units', 'prakat' ) ], ...units.map( ( id ) => [ String( id ), unitName( id ) ] as const ) ] }
				onChange={ ( value ) => onChange( value === '' ? null : Number( value ) ) }
			/>
		</div>
	);
}

interface KindsProps {
	counts: Record< string, number >;
	all: number;
	kind: string;
	unit: number | null;
}

/** The kinds of which there is something, each with how many. */
function Kinds( { counts, all, kind, unit }: KindsProps ) {
	const { say } = useDesk();
	const there = Object.entries( counts ).filter( ( [ id, count ] ) => count > 0 || id === kind );
	if ( there.length === 0 ) {
		return null;
	}
	const link = ( id: string, label: string, count: number ) => {
		const to: Route = { view: 'worklist', kind: id, unit };
		return (
			<li key={ id } className={ isLate( id ) ? 'is-late' : '' }>
				<Link to={ to } current={ id === kind }>
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
