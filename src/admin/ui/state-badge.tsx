import { useDesk } from '../context';
import { goneWords, stateWords } from '../words/workflow';

interface Props {
	state: string;
	/** In which way it was taken down: what was suspended, annulled or replaced is not called withdrawn. */
	gone?: string | null;
}

/** A state in plain words; its colour only repeats what the words say. */
export function StateBadge( { state, gone = null }: Props ) {
	const { say } = useDesk();
	const words = gone === null ? stateWords( state ) : goneWords( gone );
	return <span className={ `prakat-state is-${ gone ?? state }` }>{ say( words ) }</span>;
}
