import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { checkRemoval, getRemoval } from '../api/removals';
import type { Removal, RemovalDetail, RemovedAddress } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useTask } from '../ui/load';
import { goneWords } from '../words/workflow';
import { showDateTime } from '../words/values';
import { addressWords, proofWords } from './proof-words';

interface Props {
	removal: Removal;
	onChecked: () => void;
}

/** One that was taken down: where its proof stands, and on wish each address with its answers. */
export function ProofCard( { removal, onChecked }: Props ) {
	const desk = useDesk();
	const task = useTask();
	const [ detail, setDetail ] = useState< RemovalDetail | null >( null );
	const [ goesOn, setGoesOn ] = useState( false );
	const { me, zone, language } = desk;
	const mayAsk = me.canConfigure || me.duties.some( ( { duty } ) => duty === 'publish' || duty === 'approve' );
	const shown = detail ?? removal;
	const time = ( at: string ) => showDateTime( at, zone, language );
	const open = () => task.run( async () => setDetail( detail ? null : await getRemoval( removal.id ) ) );
	const check = () =>
		task.run( async () => {
			const after = await checkRemoval( removal.id );
			setDetail( after );
			setGoesOn( ! after.finished );
			announce( after.finished ? proofWords( after.state ) : __( 'The rest is asked in the background.', 'prakat' ) );
			onChecked();
		} );
	return (
		<li className={ `prakat-proof is-${ shown.state }` }>
			<div className="prakat-proof__head">
				<span className="prakat-proof__state">{ proofWords( shown.state ) }</span>
				<Link to={ { view: 'entry', id: removal.entry, tab: 'history' } }>
					{ removal.title || __( '(no title yet)', 'prakat' ) }
				</Link>
				{ removal.part && (
					<span className="prakat-proof__version">
						{ sprintf(
							/* translators: %d: number of a version. */
							__( 'version %d', 'prakat' ),
							removal.version
						) }
					</span>
				) }
			</div>
			<p className="prakat-quiet">
				{ `${ desk.sectionName( removal.section ) } · ${ desk.unitName( removal.unit ) } · ` }
				{ `${ desk.say( goneWords( removal.kind ) ) } ${ time( removal.goneAt ) }` }
			</p>
			{ removal.part && (
				<p className="prakat-quiet">
					{ __(
						'The entry goes on with a later version. Only what this version alone had is asked: its own address, files that are no longer used, former names of its page.',
						'prakat'
					) }
				</p>
			) }
			<p>
				{ shown.checkedAt
					? sprintf(
							/* translators: 1: a number of addresses, 2: a day and time, 3: how many still answer, 4: how many gave no clear answer. */
							__( '%1$d addresses asked %2$s: %3$d still answer, %4$d gave no clear answer.', 'prakat' ),
							shown.asked,
							time( shown.checkedAt ),
							shown.answering,
							shown.unclear
						)
					: __( 'Its addresses are asked within a few minutes.', 'prakat' ) }
				{ shown.dueAt &&
					shown.checkedAt &&
					` ${ sprintf(
						/* translators: %s: a day and time. */
						__( 'Asked again %s.', 'prakat' ),
						time( shown.dueAt )
					) }` }
			</p>
			<div className="prakat-proof__buttons">
				<Button variant="secondary" __next40pxDefaultSize aria-expanded={ detail !== null } onClick={ open }>
					{ detail ? __( 'Hide the addresses', 'prakat' ) : __( 'Show the addresses', 'prakat' ) }
				</Button>
				{ mayAsk && shown.state !== 'public' && (
					<Button variant="tertiary" __next40pxDefaultSize isBusy={ task.busy } onClick={ check }>
						{ __( 'Ask again now', 'prakat' ) }
					</Button>
				) }
			</div>
			{ goesOn && <p className="prakat-quiet">{ __( 'The rest is asked in the background.', 'prakat' ) }</p> }
			<ErrorNotice error={ task.error } />
			{ detail && (
				<ul className="prakat-proof__addresses">
					{ detail.addresses.map( ( address ) => (
						<Address key={ address.url } address={ address } />
					) ) }
				</ul>
			) }
		</li>
	);
}

function Address( { address }: { address: RemovedAddress } ) {
	const { verdict } = address;
	return (
		<li className={ verdict === 'answers' ? 'is-answers' : '' }>
			<span>
				<strong>{ addressWords( address.kind ) }</strong>
				{ verdict === 'answers' && ` · ${ proofWords( 'answers' ) }` }
				{ verdict === 'unclear' && ` · ${ proofWords( 'unclear' ) }` }
			</span>
			<code>{ decodeURI( address.url ) }</code>
			<span className="prakat-quiet">
				{ verdict === null && __( 'Not asked yet.', 'prakat' ) }
				{ verdict === 'moved' && `${ __( 'Leads to what is public today, as it should.', 'prakat' ) } ` }
				{ verdict !== null && address.head === null && address.get !== null && `GET ${ address.get }` }
				{ verdict !== null &&
					address.head !== null &&
					sprintf(
						/* translators: 1, 2, 3: statuses of HTTP such as 410. 1: of HEAD. 2: of GET. 3: of GET by somebody who has it. */
						__( 'HEAD %1$d, GET %2$d, GET of who has it already %3$d', 'prakat' ),
						address.head,
						address.get ?? 0,
						address.conditional ?? 0
					) }
			</span>
		</li>
	);
}
