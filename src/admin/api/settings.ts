import { read, send } from './fetch';
import type { Words } from './types';

/** A level of a route: who gives it, how many of them, and within how many working days. */
export interface RouteLevel {
	name: Words;
	duty: 'check' | 'approve';
	/** The entry's own unit, the one above it, or a unit by its slug. */
	unit: string;
	approvals: number;
	/** Null: no due time. */
	dueDays: number | null;
}

export interface RouteTemplate {
	id: string;
	name: Words;
	/** One to four. */
	levels: RouteLevel[];
	/** Working days for the webmaster's own step, or null for none. */
	publishDays: number | null;
	/** Comes with the product: it can be changed, and be as it came again, but not taken away. */
	builtIn: boolean;
	basis: string[];
}

/** Which route holds where; the nearer unit and the named section win. */
export interface RouteAssignment {
	unit: number | null;
	section: string;
	template: string;
}

export interface Routes {
	templates: RouteTemplate[];
	assigned: RouteAssignment[];
	/** What holds where nothing is assigned. */
	standard: string;
}

export function getRoutes(): Promise< Routes > {
	return read( '/settings/routes' );
}

/** Takes templates and assignments whole; one of the product's that is left out is as it came. */
export function saveRoutes( routes: Pick< Routes, 'templates' | 'assigned' > ): Promise< Routes > {
	return send( 'PUT', '/settings/routes', {
		templates: routes.templates.map( ( { id, name, levels, publishDays } ) => ( { id, name, levels, publishDays } ) ),
		assigned: routes.assigned,
	} );
}

export interface Holiday {
	/** `YYYY-MM-DD` */
	date: string;
	name: string;
}

export interface WorkflowSettings {
	/** Working days for the written ratification. */
	ratifyWithin: number;
	holidays: Holiday[];
	/** Holidays of a fixed date on which this agency works. */
	workdays: string[];
	/** One person may give two levels. */
	smallOffice: boolean;
	/** Working days after the due day at which the next level is told. */
	escalateAfter: number;
	/** Holidays that the product knows; read only. */
	known: { date: string; name: Words }[];
}

export function getWorkflowSettings(): Promise< WorkflowSettings > {
	return read( '/settings/workflow' );
}

export function saveWorkflowSettings( { known: _known, ...settings }: WorkflowSettings ): Promise< WorkflowSettings > {
	return send( 'PUT', '/settings/workflow', settings );
}
