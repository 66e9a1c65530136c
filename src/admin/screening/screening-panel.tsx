import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getScreening } from '../api/review';
import type { Finding, Screening } from '../api/types/review';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { OverrideDialog } from './override-dialog';

interface Props {
	entry: EntryDetail;
	/** Goes to the place of a finding, where that is possible. */
	onGo?: ( ( path: string ) => void ) | undefined;
}

/** What holds a version up, or should be looked at, before it goes out: each place, what it is and what to do (R009, R088). */
export function ScreeningPanel( { entry, onGo }: Props ) {
	const screening = useLoad( `screening-${ entry.id }-${ entry.rev }-${ entry.open?.rev ?? '' }-${ entry.state }`, () =>
		getScreening( entry.id )
	);
	if ( screening.error ) {
		return <ErrorNotice error={ screening.error } onRetry={ screening.reload } />;
	}
	if ( ! screening.data ) {
		return <Waiting label={ __( 'Looking for personal data and obstacles…', 'prakat' ) } />;
	}
	return <Found entry={ entry } found={ screening.data } put={ screening.put } onGo={ onGo } />;
}

function Found( { entry, found, put, onGo }: Props & { found: Screening; put: ( found: Screening ) => void } ) {
	const [ asked, setAsked ] = useState< Finding | null >( null );
	const errors = found.findings.filter( ( { severity, overridden } ) => severity === 'error' && ! overridden );
	const rest = found.findings.filter( ( finding ) => ! errors.includes( finding ) );
	const quiet = errors.length + rest.length + found.unreadable.length === 0;
	if ( quiet ) {
		return (
			<p className="prakat-screening__fine">
				{ __( '✓ No identity numbers and no obstacles to accessibility were found.', 'prakat' ) }
			</p>
		);
	}
	const line = ( finding: Finding ) => (
		<Line key={ finding.id } finding={ finding } onGo={ onGo } onOverride={ () => setAsked( finding ) } />
	);
	return (
		<section
			className={ `prakat-card prakat-screening ${ errors.length > 0 ? 'has-errors' : '' }` }
			aria-labelledby="prakat-screening-title"
		>
			<h2 id="prakat-screening-title">{ __( 'Before it may go out', 'prakat' ) }</h2>
			{ errors.length > 0 && (
				<>
					<h3>
						{ sprintf(
							/* translators: %d: how many things. */
							_n( '%d thing holds it up', '%d things hold it up', errors.length, 'prakat' ),
							errors.length
						) }
					</h3>
					<ul>{ errors.map( line ) }</ul>
				</>
			) }
			{ found.unreadable.length > 0 && (
				<>
					<h3>{ __( 'Files that can’t be read by a machine', 'prakat' ) }</h3>
					<ul>
						{ found.unreadable.map( ( { file, sentence } ) => (
							<li key={ `${ file?.uuid ?? '' }-${ sentence }` }>
								{ file && <strong>{ file.name }</strong> }
								<p>{ sentence }</p>
							</li>
						) ) }
					</ul>
				</>
			) }
			{ rest.length > 0 && (
				<details open={ errors.length === 0 && rest.length <= 3 }>
					<summary>
						{ sprintf(
							/* translators: %d: how many things. */
							_n( '%d thing to look at', '%d things to look at', rest.length, 'prakat' ),
							rest.length
						) }
					</summary>
					<ul>{ rest.map( line ) }</ul>
				</details>
			) }
			{ found.total > found.findings.length && (
				<p className="prakat-quiet">
					{ sprintf(
						/* translators: %d: how many more were found. */
						_n( 'and %d more', 'and %d more', found.total - found.findings.length, 'prakat' ),
						found.total - found.findings.length
					) }
				</p>
			) }
			{ asked && (
				<OverrideDialog
					entry={ entry }
					seen={ found.version }
					finding={ asked }
					onClose={ () => setAsked( null ) }
					onDone={ ( after ) => {
						setAsked( null );
						put( after );
						announce( __( 'Your reason is kept. It no longer holds the entry up.', 'prakat' ) );
					} }
				/>
			) }
		</section>
	);
}

function Line( { finding, onGo, onOverride }: { finding: Finding; onGo: Props[ 'onGo' ]; onOverride: () => void } ) {
	const { zone, language } = useDesk();
	const { overridden, path, where, excerpt } = finding;
	const there = path.startsWith( 'records.' ) || path.startsWith( 'header.' );
	return (
		<li className={ `is-${ overridden ? 'settled' : finding.severity }` }>
			<strong>
				{ onGo && there ? (
					<Button variant="link" onClick={ () => onGo( path ) }>
						{ where }
					</Button>
				) : (
					where
				) }
			</strong>
			{ excerpt && <code className="prakat-screening__excerpt">{ excerpt }</code> }
			<p>{ finding.sentence }</p>
			{ overridden && (
				<p className="prakat-quiet">
					{ sprintf(
						/* translators: 1: name, 2: position, 3: day and time, 4: the reason in that person's words. */
						__( 'Let stand by %1$s (%2$s), %3$s: %4$s', 'prakat' ),
						overridden.by.name,
						overridden.position,
						showDateTime( overridden.at, zone, language ),
						overridden.reason
					) }
				</p>
			) }
			{ finding.mayOverride && ! overridden && (
				<Button
					variant="secondary"
					__next40pxDefaultSize
					onClick={ onOverride }
					aria-label={ `${ __( 'Let it stand…', 'prakat' ) } ${ where }` }
				>
					{ __( 'Let it stand…', 'prakat' ) }
				</Button>
			) }
		</li>
	);
}
