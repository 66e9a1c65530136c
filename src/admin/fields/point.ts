/** Reads "16.4322, 102.8236", also inside a map's address; null when there are no two such numbers. */
export function readPoint( text: string ): { latitude: number; longitude: number } | null {
	const found = /(-?\d{1,2}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)/u.exec( text );
	if ( ! found ) {
		return null;
	}
	const latitude = Number( found[ 1 ] );
	const longitude = Number( found[ 2 ] );
	return Math.abs( latitude ) <= 90 && Math.abs( longitude ) <= 180 ? { latitude, longitude } : null;
}
