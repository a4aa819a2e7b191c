/** Addresses that end in an identifier, by the name of its parameter; only whole ones count. */
const addresses: Readonly<Record<string, RegExp>> = {
	arxiv: /^arxiv\.org\/(?:abs|pdf)\/([a-z.-]+\/\d{7}|\d{4}\.\d{4,5}(?:v\d+)?)(?:\.pdf)?$/i,
	bibcode: /^(?:ui\.)?adsabs\.harvard\.edu\/(?:abs|#abs)\/([^/?#\s]{19})(?:\/abstract)?$/i,
	biorxiv: /^doi\.org\/(10\.\S+)$/i,
	medrxiv: /^doi\.org\/(10\.\S+)$/i,
	hdl: /^hdl\.handle\.net\/(\S+)$/i,
	jstor: /^jstor\.org\/stable\/([^/?#\s]+)$/i,
	oclc: /^worldcat\.org\/oclc\/(\d+)$/i,
	ol: /^openlibrary\.org\/(?:books|works|authors)\/(OL\d+[AMW])(?:\/[^?#\s]*)?$/i,
	osti: /^osti\.gov\/biblio\/(\d+)$/i,
	pmc: /^(?:ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/PMC(\d+)\/?$/i,
	pmid: /^(?:ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/(\d+)\/?$/i,
	rfc: /^(?:tools\.ietf\.org\/html|datatracker\.ietf\.org\/doc\/html|rfc-editor\.org\/rfc)\/rfc(\d+)$/i,
	s2cid: /^api\.semanticscholar\.org\/CorpusID:(\d+)$/i,
	ssrn: /^(?:papers\.)?ssrn\.com\/(?:abstract=|sol3\/papers\.cfm\?abstract_id=)(\d+)$/i,
};

/** An identifier without the name before it (`PMID: 123`, `arXiv:1501.00001`) or the address around it; undefined for all others. */
export function bareIdentifier(parameter: string, text: string): string | undefined {
	if (text.length > 200) return undefined;
	const address = /^https?:\/\/(?:www\.)?(\S+)$/i.exec(text)?.[1];
	if (address !== undefined) return addresses[parameter]?.exec(address)?.[1];
	if (!text.toLowerCase().startsWith(parameter)) return undefined;
	return /^\s*:?\s*(?=[\da-z])(\S.*)$/i.exec(text.slice(parameter.length))?.[1];
}
