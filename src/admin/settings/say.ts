import type { Words } from '../api/types';
import { useDesk } from '../context';

/** Says what is either one sentence already or words in both languages. */
export function useSay(): ( words: string | Words ) => string {
	const { say } = useDesk();
	return ( words ) => ( typeof words === 'string' ? words : say( words ) );
}
