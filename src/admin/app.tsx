import { useEffect, useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getContext } from './api/entries';
import { AttestationScreen } from './attestations/attestation-screen';
import { AttestationsScreen } from './attestations/attestations-screen';
import { CalendarScreen } from './calendar/calendar-screen';
import { DeskContext, deskOf } from './context';
import { DutiesScreen } from './duties/duties-screen';
import { EntriesScreen } from './entries/entries-screen';
import { NewScreen } from './entries/new-screen';
import { EntryScreen } from './entry/entry-screen';
import { GovernedScreen } from './governed/governed-screen';
import { InboxScreen } from './inbox/inbox-screen';
import { markMenu } from './menu';
import { MessagesScreen } from './messages/messages-screen';
import { RemovalScreen } from './removal/removal-screen';
import { RegisterScreen } from './register/register-screen';
import { hrefOf, useRoute, type Route } from './router';
import { SettingsScreen } from './settings/settings-screen';
import { ErrorNotice } from './ui/error-notice';
import { useLoad } from './ui/load';
import { Waiting } from './ui/waiting';
import { UnitsScreen } from './units/units-screen';
import { ReviewScreen } from './worklist/review-screen';
import { SectionScreen } from './worklist/section-screen';
import { WorklistScreen } from './worklist/worklist-screen';

function Screen( { route }: { route: Route } ) {
	switch ( route.view ) {
		case 'inbox':
			return <InboxScreen />;
		case 'entries':
			return <EntriesScreen />;
		case 'new':
			return <NewScreen key={ hrefOf( route ) } known={ route } />;
		case 'entry':
			return <EntryScreen key={ route.id } id={ route.id } tab={ route.tab } queue={ route.queue ?? false } />;
		case 'duties':
			return <DutiesScreen />;
		case 'units':
			return <UnitsScreen />;
		case 'governed':
			return <GovernedScreen />;
		case 'messages':
			return <MessagesScreen part={ route.part } />;
		case 'settings':
			return <SettingsScreen part={ route.part } />;
		case 'worklist':
			return <WorklistScreen { ...route } />;
		case 'review':
			return <ReviewScreen key={ route.id } id={ route.id } />;
		case 'section-review':
			return <SectionScreen key={ `${ route.unit }-${ route.section }` } unit={ route.unit } section={ route.section } />;
		case 'calendar':
			return <CalendarScreen month={ route.month } unit={ route.unit } />;
		case 'attestations':
			return route.unit ? (
				<AttestationScreen unit={ route.unit } year={ route.year } quarter={ route.quarter } />
			) : (
				<AttestationsScreen />
			);
		case 'removal':
			return <RemovalScreen />;
		case 'register':
			return <RegisterScreen />;
	}
}

/** All of Prakat in wp-admin. */
export function App() {
	const route = useRoute();
	const context = useLoad( 'context', getContext );
	const desk = useMemo( () => ( context.data ? deskOf( context.data ) : null ), [ context.data ] );
	useEffect( () => markMenu( route ), [ route ] );
	if ( ! desk ) {
		return (
			<div className="prakat">
				{ context.error ? (
					<ErrorNotice error={ context.error } onRetry={ context.reload } />
				) : (
					<Waiting label={ __( 'Opening Prakat…', 'prakat' ) } />
				) }
			</div>
		);
	}
	return (
		<DeskContext.Provider value={ desk }>
			<div className="prakat" lang={ desk.language }>
				<Screen route={ route } />
			</div>
		</DeskContext.Provider>
	);
}
