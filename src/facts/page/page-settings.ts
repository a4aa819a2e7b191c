import type { Nodes } from "mdast";
import { isPageSetting } from "../../cs1/templates/is-page-setting.js";
import type { Template } from "../../dialects/tree.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { parametersOf } from "../templates/template-parameters.js";

type SettingReader = (reading: Reading, node: Template, walk: Walk) => void;

/** The reader of a template that sets something for all cite templates of its page: {{cs1 config}}, {{Use dmy dates}}. */
export function settingReader(name: string): SettingReader | undefined {
	if (name === "cs1 config") return readConfig;
	const order = /^(?:use )?(dmy|mdy)(?: dates)?$/.exec(name)?.[1];
	return order === undefined ? undefined : (reading) => setOnce(reading, "df", `${order}-all`);
}

function readConfig(reading: Reading, node: Template, walk: Walk): void {
	for (const { name, value } of parametersOf(node)) {
		if (name !== null && isPageSetting(name, value)) setOnce(reading, name, value);
	}
	walk(node.children as Nodes[]);
}

/** The first one on the page counts. */
function setOnce({ settings }: Reading, name: string, value: string): void {
	settings[name] ??= value;
}

/** Hands the settings to all citations, once the page has been read: the template may stand anywhere. */
export function spreadSettings({ settings, citations }: Reading): void {
	if (Object.keys(settings).length === 0) return;
	for (const citation of citations) if (citation.kind === "template") citation.settings = settings;
}
