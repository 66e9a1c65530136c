import { registerPlugin } from '@wordpress/plugins';
import { ApprovalPanels } from './approval-panels';
import { approvalNow } from './governed-post';
import { replaceLabels } from './labels';
import { watchSaving } from './watch-saving';
import './style.scss';

replaceLabels( approvalNow );
watchSaving( approvalNow );
registerPlugin( 'prakat-approval', { render: ApprovalPanels } );
