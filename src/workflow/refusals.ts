import { contentRefusals } from './refusals/content';
import { governedRefusals } from './refusals/governed';
import { importRefusals } from './refusals/import';
import { organisationRefusals } from './refusals/organisation';
import { registerRefusals } from './refusals/register';
import { reviewRefusals } from './refusals/reviews';
import { workflowRefusals } from './refusals/workflow';
import type { RefusalDefinition } from './types';

/**
 * Every way in which the product says no, with its HTTP status and a sentence that tells what to do.
 * Compiled to `plugin/contract/refusals.php`; `Prakat\Support\Refusal` carries the code and fills the placeholders.
 */
export const refusals = {
	...workflowRefusals,
	...organisationRefusals,
	...registerRefusals,
	...contentRefusals,
	...importRefusals,
	...governedRefusals,
	...reviewRefusals,
} satisfies Record< string, RefusalDefinition >;

/** A declared refusal. */
export type RefusalCode = keyof typeof refusals;
