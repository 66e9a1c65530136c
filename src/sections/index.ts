/**
 * The sections that come with Prakat, and their compiled contracts.
 */

import { compile, type SectionContract } from '../sdk';
import { appointments } from './appointments';
import { complaintChannels } from './complaint-channels';
import { contact } from './contact';
import { manuals } from './manuals';
import { page } from './page';
import { procurement } from './procurement';

export { appointments, complaintChannels, contact, manuals, page, procurement };

/** In the order in which they are offered. */
export const sections = [ procurement, manuals, contact, complaintChannels, appointments, page ] as const;

/** Each section's contract, in the same order. */
export const contracts: readonly SectionContract[] = [
	compile( procurement ),
	compile( manuals ),
	compile( contact ),
	compile( complaintChannels ),
	compile( appointments ),
	compile( page ),
];
