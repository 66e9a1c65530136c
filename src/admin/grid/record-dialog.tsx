import { Button, Flex, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { JsonRecord, SectionContract } from '../api/types';
import { RemarkList } from '../comments/remark-list';
import { openOnes, RemarkScope, remarksAt, useRemarks } from '../comments/remarks';
import { useDesk } from '../context';
import { Group } from '../fields/controls/group';
import { isRecord } from '../fields/path';
import type { GridRow } from './model';

interface Props {
	section: SectionContract;
	row: GridRow;
	place: number;
	onClose: () => void;
	onApply: ( record: JsonRecord ) => void;
	onDelete: () => void;
}

/** The whole form of one record. What is written is kept in the draft; saving is done for all of it at once. */
export function RecordDialog( { section, row, place, onClose, onApply, onDelete }: Props ) {
	const { say } = useDesk();
	const { comments } = useRemarks();
	const scope = row.from === null ? null : `records.${ row.from }`;
	const [ record, setRecord ] = useState< JsonRecord >( row.record ?? {} );
	return (
		<Modal
			title={ sprintf(
				/* translators: 1: what a record is called, 2: its number. */
				__( '%1$s %2$d', 'prakat' ),
				say( section.words.record ),
				place + 1
			) }
			onRequestClose={ onClose }
			className="prakat-dialog is-form"
			size="large"
			shouldCloseOnClickOutside={ false }
		>
			<form
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					onApply( record );
				} }
			>
				<RemarkScope.Provider value={ scope }>
					<RemarkList comments={ openOnes( remarksAt( comments, scope ) ) } />
					<Group
						fields={ section.fields }
						path={ [] }
						value={ record }
						problems={ row.changed ? [] : row.problems }
						onChange={ ( next ) => setRecord( isRecord( next ) ? next : {} ) }
					/>
				</RemarkScope.Provider>
				<Flex justify="space-between" wrap className="prakat-dialog__buttons">
					<Button variant="tertiary" isDestructive __next40pxDefaultSize onClick={ onDelete }>
						{ __( 'Delete', 'prakat' ) }
					</Button>
					<Flex expanded={ false }>
						<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
							{ __( 'Cancel', 'prakat' ) }
						</Button>
						<Button type="submit" variant="primary" __next40pxDefaultSize>
							{ __( 'Keep', 'prakat' ) }
						</Button>
					</Flex>
				</Flex>
			</form>
		</Modal>
	);
}
