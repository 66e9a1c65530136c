import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../ui/error-notice';
import type { Task } from '../ui/load';

/** Refusals after which what is on the screen is no longer how things are: somebody was quicker. */
const STALE: readonly string[] = [ 'seen-stale', 'review-not-public', 'attestation-signed', 'attestation-over' ];

interface Props {
	task: Task;
	/** Reads what is on the screen anew. */
	onReload: () => void;
}

/** Why it was not done; where somebody was quicker, with the way to how things are now. */
export function TaskError( { task, onReload }: Props ) {
	const stale = STALE.includes( task.error?.refusal ?? '' );
	return (
		<ErrorNotice
			error={ task.error }
			{ ...( stale ? { onRetry: onReload, retry: __( 'Read it as it is now', 'prakat' ) } : { onDismiss: task.clear } ) }
		/>
	);
}
