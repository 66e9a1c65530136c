import { Button } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { changesBetween, type Paragraph, type Piece } from './text-changes';

interface Props {
	before: string;
	after: string;
}

/** Two texts as one: what was taken out is struck through, what came in is marked, what stayed is folded away. */
export function TextDifference( { before, after }: Props ) {
	const changes = useMemo( () => changesBetween( before, after ), [ before, after ] );
	return (
		<div className="prakat-textdiff">
			{ changes.map( ( paragraph, index ) => (
				// Paragraphs have no name of their own, and the list changes only as a whole.
				<Change key={ index } paragraph={ paragraph } />
			) ) }
		</div>
	);
}

function Change( { paragraph }: { paragraph: Paragraph } ) {
	switch ( paragraph.kind ) {
		case 'same':
			return <Same paragraphs={ paragraph.paragraphs } />;
		case 'changed':
			return (
				<p className="is-changed">
					{ paragraph.pieces.map( ( piece, index ) => (
						<Marked key={ index } piece={ piece } />
					) ) }
				</p>
			);
		default:
			return (
				<p className={ `is-${ paragraph.kind }` }>
					<Marked piece={ paragraph } />
				</p>
			);
	}
}

function Marked( { piece }: { piece: Piece } ) {
	if ( piece.kind === 'same' ) {
		return <>{ piece.text }</>;
	}
	const words = piece.kind === 'added' ? __( 'added:', 'prakat' ) : __( 'removed:', 'prakat' );
	const said = <span className="screen-reader-text">{ `${ words } ` }</span>;
	return piece.kind === 'added' ? (
		<ins>
			{ said }
			{ piece.text }
		</ins>
	) : (
		<del>
			{ said }
			{ piece.text }
		</del>
	);
}

/** What stayed as it was: out of the way, a press away. */
function Same( { paragraphs }: { paragraphs: readonly string[] } ) {
	const [ open, setOpen ] = useState( false );
	return (
		<div className="is-same">
			<Button variant="tertiary" aria-expanded={ open } onClick={ () => setOpen( ! open ) }>
				{ sprintf(
					/* translators: %d: how many paragraphs. */
					_n( '%d paragraph unchanged', '%d paragraphs unchanged', paragraphs.length, 'prakat' ),
					paragraphs.length
				) }
			</Button>
			{ open && paragraphs.map( ( text, index ) => <p key={ index }>{ text }</p> ) }
		</div>
	);
}
