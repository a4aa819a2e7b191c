import type { Html } from "mdast";
import type { Template } from "../../dialects/tree.js";
import type { SectionRole } from "../../model/prose.js";
import { placeOf } from "../place-of.js";
import type { Reading } from "../reading.js";
import { parametersOf } from "../templates/template-parameters.js";

/** Templates whose values are anchors: {{anchor|CITEREFMarsh1950}}; or make one together, as {{harvid|Marsh|1950}} does. */
const anchorTemplates: ReadonlyMap<string, "each" | "together"> = new Map([
	["anchor", "each"],
	["anchors", "each"],
	["visible anchor", "each"],
	["vanchor", "each"],
	["sfn whitelist", "each"],
	["harvid", "together"],
	["sfnref", "together"],
]);

/** Notes what a template makes that links can lead to; of one that nobody knows here, whether it may describe a work. */
export function readAnchors(reading: Reading, node: Template): void {
	if (!reading.kinds.has("anchors")) return;
	const { start, end } = placeOf(node);
	const making = anchorTemplates.get(node.name.toLowerCase());
	const parameters = parametersOf(node);
	if (making === "each") {
		for (const { value } of parameters) reading.pageAnchors.push({ start, end, id: value });
	} else if (making === "together") {
		const values = parameters.filter(({ name }) => name === null || /^[1-5]$/.test(name)).map(({ value }) => value);
		reading.pageAnchors.push({ start, end, id: `CITEREF${values.join("")}` });
	} else {
		const ref = parameters.find(({ name, value }) => name === "ref" && value !== "" && !value.includes("{{"));
		if (ref !== undefined) reading.pageAnchors.push({ start, end, id: ref.value });
		else if (mayBeWork(reading, node)) reading.pageAnchors.push({ start, end, id: null });
	}
}

/** {{cite EB1911|…}}, {{Marsh1950}}, and whatever an item in a list of works begins with. */
function mayBeWork(reading: Reading, node: Template): boolean {
	if (/\bcit(?:e|ation)?\b|\d{4}/i.test(node.name)) return true;
	if (!listsWorks.has(reading.sections[reading.section]?.role ?? "body")) return false;
	let before = placeOf(node).start - 1;
	while (before >= 0 && reading.text.charCodeAt(before) === 32) before--;
	return /[*#:]/.test(reading.text[before] ?? "");
}

const listsWorks: ReadonlySet<SectionRole> = new Set<SectionRole>(["references", "notes", "works", "further-reading"]);

/** `<span id="CITEREFMarsh1950">` */
export function readHtmlAnchor(reading: Reading, node: Html): void {
	if (!reading.kinds.has("anchors") || !node.value.includes("id")) return;
	const id = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(node.value);
	if (id !== null) reading.pageAnchors.push({ ...placeOf(node), id: id[1] ?? id[2] ?? id[3] ?? "" });
}
