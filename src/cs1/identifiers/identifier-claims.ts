/** What an identifier says of its work by itself; absent where it says nothing. */
export interface IdentifierClaims {
	readonly years?: readonly number[];
	readonly volume?: string;
	readonly page?: string;
	/** The first letter of the first author's last name. */
	readonly initial?: string;
}

/** What the 19 characters of the Astrophysics Data System say; nothing of preprints, books and meetings, whose volumes are none. */
export function claimsOfBibcode(bibcode: string): IdentifierClaims {
	const [, year = "", journal = "", volume = "", section = "", page = "", initial = ""] =
		/^(\d{4})([A-Za-z&.]{5})([\d.]{4})([A-Za-z\d.])([\d.]{4})([A-Za-z.])$/.exec(bibcode) ?? [];
	if (year === "" || /^(?:arXiv|astro|gr\.qc|hep|math|conf|book|PhDT|B?AAS|DPS|AGU|LPI|EGU|cosp|APS)/.test(journal))
		return {};
	return {
		years: [Number(year)],
		...given("volume", volume.replaceAll(".", "")),
		...given("page", (/\d/.test(section) ? section : "") + page.replaceAll(".", "")),
		...given("initial", initial.replace(".", "").toUpperCase()),
	};
}

/** What publishers write into the DOIs of their articles: volume and page, or the year. */
export function claimsOfDoi(doi: string): IdentifierClaims {
	// 10.1103/PhysRevLett.98.010505
	const aps = /^10\.1103\/PhysRev[A-EX]?(?:Lett)?\.(\d+)\.(\d+)$/i.exec(doi);
	if (aps !== null) return { volume: aps[1]!, page: aps[2]! };
	// 10.1088/0004-637X/699/1/486
	const iop = /^10\.1088\/\d{4}-\d{3}[\dX]\/(\d+)\/[\dSL]+\/([\dL]+)$/i.exec(doi);
	if (iop !== null) return { volume: iop[1]!, page: iop[2]! };
	// 10.1111/j.1365-2966.2005.09655.x
	const wiley = /^10\.(?:1111|1046)\/j\.\d{4}-\d{3}[\dX]\.(\d{4})\.[\w.]+$/i.exec(doi);
	if (wiley !== null) return { years: [Number(wiley[1])] };
	// 10.1016/0022-1236(72)90001-2; of later volumes the number may be the year in which they were scanned.
	const elsevier = /^10\.1016\/S?\d{4}-\d{3}[\dX]\(([6-9]\d)\)\d{5}-[\dX]$/i.exec(doi);
	return elsevier === null ? {} : { years: [1900 + Number(elsevier[1])] };
}

function given(name: "volume" | "page" | "initial", value: string): IdentifierClaims {
	return value === "" ? {} : { [name]: value };
}
