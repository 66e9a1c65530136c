/** For how long a section is public: in this agency, and by the contract. ISO 8601 durations; "PT0S" is none. */
export interface SectionPeriod {
	section: string;
	minimum: string;
	default: string;
	/** The contract's minimum and default. */
	least: string;
	usual: string;
}

/** GET and PUT /settings/periods */
export interface PeriodSettings {
	sections: SectionPeriod[];
}
