import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getHistory } from '../api/entries';
import { RegisterList } from '../register/register-list';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';

/** Who did what to the entry, when and why, from the register. */
export function History( { id, rev }: { id: number; rev: number } ) {
	const [ page, setPage ] = useState( 1 );
	const history = useLoad( `history-${ id }-${ rev }-${ page }`, () => getHistory( id, page ) );
	if ( history.error ) {
		return <ErrorNotice error={ history.error } onRetry={ history.reload } />;
	}
	if ( ! history.data ) {
		return <Waiting />;
	}
	return (
		<section className="prakat-card">
			<h2>{ __( 'History', 'prakat' ) }</h2>
			<RegisterList rows={ history.data.items } />
			<Pager page={ page } pages={ history.data.pages } onPage={ setPage } label={ __( 'Pages of the history', 'prakat' ) } />
		</section>
	);
}
