import { useDesk } from '../context';
import { stateWords } from '../words/workflow';

/** A state in plain words; its colour only repeats what the words say. */
export function StateBadge( { state }: { state: string } ) {
	const { say } = useDesk();
	return <span className={ `prakat-state is-${ state }` }>{ say( stateWords( state ) ) }</span>;
}
