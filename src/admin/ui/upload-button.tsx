import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import type { ReactNode } from 'react';

interface Props {
	variant: 'primary' | 'secondary';
	/** Extensions with their dots. */
	accept: readonly string[];
	busy: boolean;
	/** What may be chosen, for a person. */
	hint?: string;
	onFile: ( file: File ) => void;
	children: ReactNode;
}

/** A button that asks for a file. */
export function UploadButton( { variant, accept, busy, hint, onFile, children }: Props ) {
	const input = useRef< HTMLInputElement >( null );
	return (
		<>
			<Button
				variant={ variant }
				__next40pxDefaultSize
				isBusy={ busy }
				disabled={ busy }
				accessibleWhenDisabled
				{ ...( hint ? { title: hint } : {} ) }
				onClick={ () => input.current?.click() }
			>
				{ children }
			</Button>
			<input
				ref={ input }
				type="file"
				hidden
				accept={ accept.join( ',' ) }
				onChange={ ( event ) => {
					const file = event.target.files?.[ 0 ];
					// Emptied, so that choosing the same file again is a change again.
					event.target.value = '';
					if ( file ) {
						onFile( file );
					}
				} }
			/>
		</>
	);
}
