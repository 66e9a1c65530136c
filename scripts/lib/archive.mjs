/**
 * Zip files, read and written with nothing but Node: the scripts must work before any package is installed.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The files in a zip.
 *
 * @param {Buffer} bytes The whole archive.
 * @return {{ name: string, read: () => Buffer }[]} In the archive's order; folders left out.
 */
export function readZip( bytes ) {
	let end = bytes.length - 22;
	while ( end >= 0 && bytes.readUInt32LE( end ) !== END ) {
		end--;
	}
	if ( end < 0 ) {
		throw new Error( 'not a zip file' );
	}
	const files = [];
	let at = bytes.readUInt32LE( end + 16 );
	for ( let left = bytes.readUInt16LE( end + 10 ); left > 0; left-- ) {
		if ( bytes.readUInt32LE( at ) !== CENTRAL ) {
			throw new Error( 'damaged zip file' );
		}
		const method = bytes.readUInt16LE( at + 10 );
		const packed = bytes.readUInt32LE( at + 20 );
		const nameLength = bytes.readUInt16LE( at + 28 );
		const local = bytes.readUInt32LE( at + 42 );
		const name = bytes.toString( 'utf8', at + 46, at + 46 + nameLength );
		at += 46 + nameLength + bytes.readUInt16LE( at + 30 ) + bytes.readUInt16LE( at + 32 );
		if ( name.endsWith( '/' ) ) {
			continue;
		}
		files.push( {
			name,
			read() {
				const start = local + 30 + bytes.readUInt16LE( local + 26 ) + bytes.readUInt16LE( local + 28 );
				const data = bytes.subarray( start, start + packed );
				return method === 0 ? Buffer.from( data ) : zlib.inflateRawSync( data );
			},
		} );
	}
	return files;
}

/**
 * Unpacks a zip into a folder; names that would leave the folder are refused.
 *
 * @param {string} file   The archive.
 * @param {string} folder Where to.
 */
export function unpackZip( file, folder ) {
	for ( const entry of readZip( readFileSync( file ) ) ) {
		const target = path.resolve( folder, entry.name );
		if ( ! target.startsWith( path.resolve( folder ) + path.sep ) ) {
			throw new Error( `the zip names a file outside its folder: ${ entry.name }` );
		}
		mkdirSync( path.dirname( target ), { recursive: true } );
		writeFileSync( target, entry.read() );
	}
}

/**
 * Makes a zip. Every file carries the same date, so that the same files give the same bytes.
 *
 * @param {{ name: string, bytes: Buffer }[]} files Names with forward slashes.
 * @return {Buffer} The archive.
 */
export function writeZip( files ) {
	const day = ( ( 2026 - 1980 ) << 9 ) | ( 1 << 5 ) | 1;
	const utf8Names = 0x0800;
	/** @type {Buffer[]} */
	const parts = [];
	/** @type {Buffer[]} */
	const directory = [];
	let at = 0;
	for ( const { name, bytes } of files ) {
		const title = Buffer.from( name, 'utf8' );
		const packed = zlib.deflateRawSync( bytes, { level: 9 } );
		const common = Buffer.alloc( 26 );
		common.writeUInt16LE( 20, 0 );
		common.writeUInt16LE( utf8Names, 2 );
		common.writeUInt16LE( 8, 4 );
		common.writeUInt16LE( 0, 6 );
		common.writeUInt16LE( day, 8 );
		common.writeUInt32LE( zlib.crc32( bytes ), 10 );
		common.writeUInt32LE( packed.length, 14 );
		common.writeUInt32LE( bytes.length, 18 );
		common.writeUInt16LE( title.length, 22 );
		common.writeUInt16LE( 0, 24 );
		const head = Buffer.alloc( 4 );
		head.writeUInt32LE( LOCAL );
		parts.push( head, common, title, packed );

		const entry = Buffer.alloc( 6 );
		entry.writeUInt32LE( CENTRAL );
		entry.writeUInt16LE( ( 3 << 8 ) | 20, 4 );
		const tail = Buffer.alloc( 14 );
		tail.writeUInt32LE( ( 0o100644 << 16 ) >>> 0, 6 );
		tail.writeUInt32LE( at, 10 );
		directory.push( entry, common, tail, title );
		at += 4 + 26 + title.length + packed.length;
	}
	const listing = Buffer.concat( directory );
	const end = Buffer.alloc( 22 );
	end.writeUInt32LE( END );
	end.writeUInt16LE( files.length, 8 );
	end.writeUInt16LE( files.length, 10 );
	end.writeUInt32LE( listing.length, 12 );
	end.writeUInt32LE( at, 16 );
	return Buffer.concat( [ ...parts, listing, end ] );
}
