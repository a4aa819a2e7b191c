import { type IsbnRow, rowOfIsbn } from "./row-of-isbn.js";

/** Presses, what they are called in citations, and the ISBNs that were given to them alone; hyphens left out. */
const presses: readonly IsbnRow[] = [
	["Oxford University Press", "oxford university press|oup|clarendon press", "019"],
	["Cambridge University Press", "cambridge university press", "0521 1107 11084 11089 1316 10090"],
	["Harvard University Press", "harvard university press|belknap press", "0674"],
	["MIT Press", "mit press", "0262"],
	["Yale University Press", "yale university press", "0300"],
	["Princeton University Press", "princeton university press", "0691"],
	["University of Chicago Press", "university of chicago press", "0226"],
	["University of California Press", "university of california press", "0520"],
	["Penguin", "penguin|penguin books|penguin classics", "014"],
	["Columbia University Press", "columbia university press", "0231"],
	["Cornell University Press", "cornell university press", "08014"],
	["Johns Hopkins University Press", "johns hopkins university press", "08018 14214"],
	["Stanford University Press", "stanford university press", "08047"],
	["Manchester University Press", "manchester university press", "07190"],
	["Edinburgh University Press", "edinburgh university press", "07486"],
	["Duke University Press", "duke university press", "08223"],
	["W. W. Norton", "w. w. norton|w.w. norton|w. w. norton & company|norton", "0393"],
	["Routledge", "routledge", "0415"],
	["Brill", "brill", "9004"],
	["De Gruyter", "de gruyter|walter de gruyter", "3110"],
	["Suhrkamp", "suhrkamp|suhrkamp verlag", "3518"],
	["Gallimard", "gallimard|éditions gallimard", "207"],
	["Presses universitaires de France", "presses universitaires de france|puf", "213"],
];

/** The press that an ISBN of thirteen digits was given to; undefined where it is none of the few that are known for certain. */
export function publisherOfIsbn(isbn: string): string | undefined {
	return rowOfIsbn(presses, isbn)?.[0];
}

/** The press of that name among those whose ISBNs are known. */
export function pressNamed(name: string): string | undefined {
	const bare = name
		.replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/, "$1")
		.toLowerCase()
		.replace(/^the /, "")
		.replace(/[, ]*\b(?:inc|ltd)\.?$/, "");
	return presses.find(([, names]) => names.split("|").includes(bare))?.[0];
}
