const TABLE = Array.from( { length: 256 }, ( _, byte ) => {
	let value = byte;
	for ( let bit = 0; bit < 8; bit++ ) {
		value = value & 1 ? ( value >>> 1 ) ^ 0xedb88320 : value >>> 1;
	}
	return value >>> 0;
} );

/** The checksum that a zip file keeps of each of its files. */
export function crc32( bytes ) {
	let value = 0xffffffff;
	for ( const byte of bytes ) {
		value = TABLE[ ( value ^ byte ) & 0xff ] ^ ( value >>> 8 );
	}
	return ( value ^ 0xffffffff ) >>> 0;
}
