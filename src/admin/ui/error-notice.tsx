import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ApiError } from '../api/fetch';

/** The sentence of an error for a person. */
export function sentenceOf( error: ApiError ): string {
	if ( error.message !== '' ) {
		return error.message;
	}
	return __( 'The server could not be reached. Nothing was lost; please try again.', 'prakat' );
}

interface Props {
	error: ApiError | null;
	onRetry?: ( () => void ) | undefined;
	onDismiss?: ( () => void ) | undefined;
}

/** What went wrong, read out at once, with a way to try again. */
export function ErrorNotice( { error, onRetry, onDismiss }: Props ) {
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
			<p>{ sentenceOf( error ) }</p>
			{ error.problems.length > 0 && (
				<ul>
					{ error.problems.slice( 0, 10 ).map( ( problem ) => (
						<li key={ problem.path.join( '.' ) + problem.code }>{ problem.sentence }</li>
					) ) }
				</ul>
			) }
			{ onRetry && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ onRetry }>
					{ __( 'Try again', 'prakat' ) }
				</Button>
			) }
		</Notice>
	);
}
