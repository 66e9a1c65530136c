import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useLoad, useTask } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { checkGoverned, listGoverned, restoreGoverned, takeUpGoverned, type GovernedItem } from './api';
import { PageDifferences } from './differences';

const PER_PAGE = 20;

/** What the watcher found written past the approval, and what one can do about it. */
export function GovernedList() {
	const { zone, language } = useDesk();
	const [ page, setPage ] = useState( 1 );
	const found = useLoad( `governed-found-${ page }`, () => listGoverned( 'found', page, PER_PAGE ) );
	const task = useTask();
	const look = () =>
		task.run( async () => {
			const { checked, found: count } = await checkGoverned();
			announce(
				sprintf(
					/* translators: 1: how many were looked at, 2: how many were found. */
					__( '%1$d looked at, %2$d found.', 'prakat' ),
					checked,
					count
				)
			);
			found.reload();
		} );
	const list = found.data;
	return (
		<section className="prakat-card">
			<h2>{ __( 'Written past the approval', 'prakat' ) }</h2>
			<ErrorNotice error={ found.error ?? task.error } onRetry={ found.reload } />
			{ ! list && ! found.error && <Waiting /> }
			{ list && list.total === 0 && (
				<Notice className="prakat-notice" status="success" isDismissible={ false }>
					{ __( 'Nothing. What the public sees is what was approved.', 'prakat' ) }
				</Notice>
			) }
			{ list && list.total > 0 && (
				<p>
					{ sprintf(
						/* translators: %d: how many pages or posts. */
						_n(
							'%d page or post was changed without an approval. The change is not shown to the public.',
							'%d pages or posts were changed without an approval. The changes are not shown to the public.',
							list.total,
							'prakat'
						),
						list.total
					) }
				</p>
			) }
			{ list?.items.map( ( item ) => (
				<FoundItem key={ item.post } item={ item } onDone={ found.reload } />
			) ) }
			{ list && (
				<Pager
					page={ page }
					pages={ Math.ceil( list.total / PER_PAGE ) }
					onPage={ setPage }
					label={ __( 'Pages of what was found', 'prakat' ) }
				/>
			) }
			<div className="prakat-watch">
				<Button variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ look }>
					{ __( 'Look now', 'prakat' ) }
				</Button>
				<span className="prakat-quiet">
					{ list?.checked?.at
						? sprintf(
								/* translators: %s: date and time. */
								__( 'Last looked at %s.', 'prakat' ),
								showDateTime( list.checked.at, zone, language )
							)
						: __( 'Not looked at yet.', 'prakat' ) }{ ' ' }
					<a href="site-health.php">{ __( 'Site Health', 'prakat' ) }</a>
				</span>
			</div>
		</section>
	);
}

function FoundItem( { item, onDone }: { item: GovernedItem; onDone: () => void } ) {
	const { zone, language } = useDesk();
	const task = useTask();
	const act = ( work: ( post: number ) => Promise< unknown >, sentence: string ) =>
		task.run( async () => {
			await work( item.post );
			announce( sentence );
			onDone();
		} );
	return (
		<article className="prakat-found">
			<h3>{ item.edit ? <a href={ item.edit }>{ item.title }</a> : item.title }</h3>
			{ item.found && (
				<p>
					{ item.found.sentence }{ ' ' }
					<span className="prakat-quiet">
						{ sprintf(
							/* translators: %s: date and time. */
							__( 'Found on %s.', 'prakat' ),
							showDateTime( item.found.at, zone, language )
						) }
					</span>
				</p>
			) }
			{ item.changes && item.changes.length > 0 && (
				<details>
					<summary>{ __( 'What differs from what was approved', 'prakat' ) }</summary>
					<PageDifferences changes={ item.changes } />
				</details>
			) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<div className="prakat-found__acts">
				<Button
					variant="primary"
					__next40pxDefaultSize
					isBusy={ task.busy }
					onClick={ () => act( restoreGoverned, __( 'Put back.', 'prakat' ) ) }
				>
					{ __( 'Put back what was approved', 'prakat' ) }
				</Button>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ task.busy }
					accessibleWhenDisabled
					onClick={ () => act( takeUpGoverned, __( 'Taken up as a pending version.', 'prakat' ) ) }
				>
					{ __( 'Take it up as a pending version', 'prakat' ) }
				</Button>
				{ item.entry !== null && (
					<Link to={ { view: 'entry', id: item.entry, tab: 'history' } }>{ __( 'History', 'prakat' ) }</Link>
				) }
			</div>
		</article>
	);
}
