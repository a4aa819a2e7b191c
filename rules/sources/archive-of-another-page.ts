import { type AddressParts, addressParts } from "../../src/cs1/addresses/address-parts.js";
import { archivedAddress } from "../../src/cs1/addresses/archived-address.js";
import type { Cite } from "../../src/cs1/cite.js";
import { citesWith } from "../../src/cs1/cites-with.js";
import type { Finding } from "../../src/model/finding.js";
import type { Range } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "archive-of-another-page",
	family: "sources",
	title: "The archive of a citation is a capture of another page",
	why: "When the page dies, readers are sent to the capture, and find something else there than what was cited.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry |archive-url=https://web.archive.org/web/20150501101010/https://harbour.example/lights |archive-date=1 May 2015}}",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: [Ferry times](https://brackwater.example/ferry). [Archived](https://web.archive.org/web/20150501101010/https://harbour.example/lights).\n",
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry |archive-url=https://web.archive.org/web/20150501101010/http://www.brackwater.example:80/ferry/ |archive-date=1 May 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/en/ferry |archive-url=https://web.archive.org/web/20150501101010/http://old.brackwater.example/ferry.html |archive-date=1 May 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry |archive-url=https://archive.example/2015/ferry |archive-date=1 May 2015}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, [["archive-url"]])) {
			const archive = cite.get("archive-url");
			if (archive !== undefined) yield* compare(archive.written.value, archive.value, pagesOf(cite));
		}
		for (const { fields } of citations) {
			const { archiveUrl, url } = fields ?? {};
			if (archiveUrl === undefined || url === undefined || url.start === archiveUrl.start) continue;
			yield* compare(archiveUrl, archiveUrl.text, [addressParts(archivedAddress(url.text) ?? url.text)]);
		}
	},
});

function* compare(at: Range, address: string, pages: readonly (AddressParts | undefined)[]): Iterable<Finding> {
	const archived = addressParts(archivedAddress(address) ?? "");
	if (archived === undefined || pages.length === 0) return;
	if (pages.some((page) => page === undefined || mayBeOne(page, archived))) return;
	yield {
		at,
		message: `The archive holds ${archived.host}${archived.path}, not ${pages[0]?.host}${pages[0]?.path}`,
		certainty: "likely",
	};
}

function pagesOf(cite: Cite): (AddressParts | undefined)[] {
	return [cite.get("url"), cite.get("chapter-url")].flatMap((parameter) => {
		if (parameter === undefined) return [];
		return addressParts(archivedAddress(parameter.value) ?? parameter.value);
	});
}

/** A page that moved keeps a part of its host or its last name: only where both differ it is another one. */
function mayBeOne(page: AddressParts, archived: AddressParts): boolean {
	const labels = archived.host.split(".").slice(0, -1);
	if (
		page.host
			.split(".")
			.slice(0, -1)
			.some((label) => !isCommon(label) && labels.includes(label))
	)
		return true;
	const [a, b] = [lastName(page), lastName(archived)];
	return a === b || a.includes(b) || b.includes(a);
}

/** A part of a host that says nothing of whose it is: `com`, `co`, `news`. */
function isCommon(label: string): boolean {
	return label.length < 3 || /^(?:com|org|net|gov|edu|info|news|blog|web|archive|press|online)$/.test(label);
}

function lastName({ path, query }: AddressParts): string {
	return `${
		path
			.split("/")
			.at(-1)
			?.replace(/\.\w{2,5}$/, "") ?? ""
	}${query}`;
}
