/** Tells whether a page is the end of a DOI, and long enough not to be so by chance; both in lower case. */
export function endsInPage(doi: string, page: string): boolean {
	if (/[,;_–—-]|http/.test(page)) return false;
	if (/^cd\d+$/.test(page)) return new RegExp(`${page}\\.pub\\d$`).test(doi);
	const digits = /^\d+$/.test(page) ? page : undefined;
	if (digits !== undefined) {
		if (Number(digits) < 10_000) return false;
		return doi.endsWith(digits) || (digits.length === 8 && doi.endsWith(`${digits.slice(0, 4)}.${digits.slice(4)}`));
	}
	return page.length > 4 && (doi.endsWith(page) || (page.startsWith("e") && doi.endsWith(page.slice(1))));
}
