/** The highest numbers that are held to be given out, generous for November 2026. A config may raise them. */
export const limits = {
	oclc: 11_000_000_000,
	osti: 23_500_000,
	pmc: 13_500_000,
	pmid: 43_000_000,
	rfc: 10_200,
	s2cid: 290_000_000,
	ssrn: 6_500_000,
} as const;
