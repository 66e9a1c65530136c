import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { showDate } from '../words/values';

interface Props {
	entry: EntryDetail;
	/** Said where it is about to be taken down; otherwise that its time ends too early. */
	taking?: boolean;
}

/** Warns that what is shown to this year's assessment will be gone before the year is. */
export function EvidenceNotice( { entry, taking = false }: Props ) {
	const { language } = useDesk();
	const evidence = entry.evidence;
	if ( ! evidence ) {
		return null;
	}
	const items = evidence.items.map( ( item ) => `${ item.code } ${ item.th }` ).join( ', ' );
	const day = showDate( evidence.lastDay, 'long', language );
	return (
		<Notice className="prakat-notice" status="warning" isDismissible={ false }>
			<strong>
				{ sprintf(
					/* translators: %d: a fiscal year of the Buddhist Era. */
					__( 'Evidence for the ITA assessment of fiscal year %d', 'prakat' ),
					evidence.year
				) }
			</strong>
			<p>
				{ taking
					? sprintf(
							/* translators: 1: items of the assessment, 2: a date. */
							__(
								'It answers %1$s. Once it is down, the assessors don’t find it; make sure that something else answers until %2$s.',
								'prakat'
							),
							items,
							day
						)
					: sprintf(
							/* translators: 1: items of the assessment, 2: a date. */
							__(
								'It answers %1$s, and its publication ends before the fiscal year does, on %2$s. Make a new version with a later end in time.',
								'prakat'
							),
							items,
							day
						) }
			</p>
		</Notice>
	);
}
