import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ApiError } from '../api/fetch';
import { hrefOf } from '../router';

/** The sentence of an error for a person. */
function sentenceOf( error: ApiError ): string {
	if ( error.message !== '' ) {
		return error.message;
	}
	return error.refusal === 'signed-out'
		? __( 'You are no longer signed in. Nothing was lost: sign in again in another tab, then try again here.', 'prakat' )
		: __( 'The server could not be reached. Nothing was lost; please try again.', 'prakat' );
}

interface Props {
	error: ApiError | null;
	onRetry?: ( () => void ) | undefined;
	/** What the way on is called, where it is not to try again. */
	retry?: string;
	onDismiss?: ( () => void ) | undefined;
}

/** What went wrong, read out at once, with a way to try again. */
export function ErrorNotice( { error, onRetry, retry, onDismiss }: Props ) {
	if ( ! error ) {
		return null;
	}
	return (
		<Notice
			className="prakat-notice"
			status="error"
			isDismissible={ onDismiss !== undefined }
			{ ...( onDismiss ? { onRemove: onDismiss } : {} ) }
		>
			<p>
				{ sentenceOf( error ) }{ ' ' }
				{ error.refusal === 'signed-out' && (
					<a href={ hrefOf( { view: 'inbox' } ) } target="_blank" rel="noreferrer">
						{ __( 'Sign in', 'prakat' ) }
						<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
					</a>
				) }
			</p>
			{ error.problems.length > 0 && (
				<ul>
					{ error.problems.slice( 0, 10 ).map( ( problem ) => (
						<li key={ problem.path.join( '.' ) + problem.code }>{ problem.sentence }</li>
					) ) }
				</ul>
			) }
			{ onRetry && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ onRetry }>
					{ retry ?? __( 'Try again', 'prakat' ) }
				</Button>
			) }
		</Notice>
	);
}
