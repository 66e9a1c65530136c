import { Button, Flex, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { actOnSeveral } from '../api/review';
import type { BulkResult } from '../api/types/review';
import type { InboxItem } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { actWords } from '../words/workflow';

interface Props {
	act: string;
	items: readonly InboxItem[];
	onClose: () => void;
	/** Something was done: what waits is to be read anew. */
	onDone: () => void;
}

/** Decides on several that were opened, each by itself, and says what became of each. */
export function BulkDialog( { act, items, onClose, onDone }: Props ) {
	const { say } = useDesk();
	const task = useTask();
	const [ results, setResults ] = useState< BulkResult[] | null >( null );
	const [ asked ] = useState( items );
	const name = say( actWords( act ) );
	const decide = () =>
		task.run( async () => {
			const { results: all } = await actOnSeveral(
				act,
				asked.flatMap( ( { entry, seen } ) => ( seen ? [ { entry: entry.id, seen } ] : [] ) )
			);
			setResults( all );
			onDone();
		} );
	const resultOf = ( id: number ) => results?.find( ( result ) => result.entry === id );
	return (
		<Modal
			title={ sprintf(
				/* translators: 1: an act, for example "Approve". 2: how many entries. */
				__( '%1$s: %2$d entries', 'prakat' ),
				name,
				asked.length
			) }
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
		>
			<div className="prakat-bulk">
				{ ! results && (
					<p>
						{ __(
							'You have opened each of these. Each one is decided as you read it; what was changed since is left out.',
							'prakat'
						) }
					</p>
				) }
				<div role={ results ? 'status' : undefined }>
					<ul>
						{ asked.map( ( { entry } ) => {
							const result = resultOf( entry.id );
							return (
								<li key={ entry.id } className={ result && ! result.done ? 'is-refused' : '' }>
									<strong>{ entry.title }</strong>
									{ result && <span>{ result.done ? __( '✓ Done', 'prakat' ) : result.sentence }</span> }
								</li>
							);
						} ) }
					</ul>
				</div>
				<ErrorNotice error={ task.error } />
				<Flex justify="flex-end" className="prakat-dialog__buttons">
					<Button variant={ results ? 'primary' : 'tertiary' } __next40pxDefaultSize onClick={ onClose }>
						{ results ? __( 'Close', 'prakat' ) : __( 'Cancel', 'prakat' ) }
					</Button>
					{ ! results && (
						<Button variant="primary" __next40pxDefaultSize isBusy={ task.busy } onClick={ decide }>
							{ name }
						</Button>
					) }
				</Flex>
			</div>
		</Modal>
	);
}
