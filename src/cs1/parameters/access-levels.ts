/** The parameters that say how freely an address or an identifier can be read. */
export const accessLevels = [
	"url-access",
	"chapter-url-access",
	"map-url-access",
	"doi-access",
	"jstor-access",
	"bibcode-access",
	"hdl-access",
	"ol-access",
	"osti-access",
	"s2cid-access",
	"ssrn-access",
] as const;
