import { read, send } from './fetch';
import type { PeriodSettings } from './types';

export function getPeriodSettings(): Promise< PeriodSettings > {
	return read( '/settings/periods' );
}

export function savePeriodSettings( settings: PeriodSettings ): Promise< PeriodSettings > {
	return send( 'PUT', '/settings/periods', settings );
}
