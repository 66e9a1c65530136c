import type { Json, Problem } from '../../api/types';
import type { ControlProps } from '../../ui/field';
import type { Path } from '../path';

/** A control that is one input inside a Field. Undefined empties the value. */
export interface SingleProps {
	control: ControlProps;
	value: Json | undefined;
	onChange: ( value: Json | undefined ) => void;
}

/** A control that holds fields of its own. */
export interface NestedProps {
	value: Json | undefined;
	onChange: ( value: Json | undefined ) => void;
	path: Path;
	problems: readonly Problem[];
}
