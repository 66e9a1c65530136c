declare module 'gettext-parser' {
	export interface Translation {
		msgid: string;
		msgid_plural?: string;
		msgctxt?: string;
		msgstr: string[];
		comments?: { translator?: string; reference?: string; extracted?: string; flag?: string; previous?: string };
	}

	export interface Catalogue {
		charset: string;
		headers: Record< string, string >;
		/** Context ('' for none) → English text → translation. */
		translations: Record< string, Record< string, Translation > >;
	}

	export const po: {
		parse: ( input: string | Buffer ) => Catalogue;
		compile: ( catalogue: Catalogue, options?: { foldLength?: number; sort?: boolean } ) => Buffer;
	};
	export const mo: {
		parse: ( input: Buffer ) => Catalogue;
		compile: ( catalogue: Catalogue ) => Buffer;
	};
}
