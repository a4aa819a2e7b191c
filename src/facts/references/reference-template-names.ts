/** A template that makes a reference where it stands. */
export interface ReferenceTemplate {
	/** The parameter that holds the content; null where the call only names references: {{r|smith|jones}}. */
	readonly content: string | null;
	/** The group when the call names none. */
	readonly group: string;
	/** The content is made of the call's own parameters: {{sfn|Smith|1990|p=3}}. */
	readonly isShort: boolean;
}

const note = (group: string): ReferenceTemplate => ({ content: "1", group, isShort: false });
const short: ReferenceTemplate = { content: null, group: "", isShort: true };

/** By name in lower case. `#tag:ref` is MediaWiki's own; the others are templates of the English and French Wikipedia. */
export const referenceTemplates: ReadonlyMap<string, ReferenceTemplate> = new Map([
	["#tag:ref", note("")],
	["refn", note("")],
	["efn", note("lower-alpha")],
	["efn-la", note("lower-alpha")],
	["efn-ua", note("upper-alpha")],
	["efn-lr", note("lower-roman")],
	["efn-ur", note("upper-roman")],
	["efn-lg", note("lower-greek")],
	["efn-num", note("note")],
	["r", { content: null, group: "", isShort: false }],
	["ref name", { content: null, group: "", isShort: false }],
	["sfn", short],
	["sfnp", short],
	["sfnm", short],
	["sfnmp", short],
	["shortened footnote", short],
	["shortened footnote template", short],
	["snf", short],
]);
/** The group that a template lists when the call names none. */
export const listTemplates: ReadonlyMap<string, string> = new Map([
	["#tag:references", ""],
	["reflist", ""],
	["references", ""],
	["reference list", ""],
	["references list", ""],
	["reflist-talk", ""],
	["reflist 2", ""],
	["reflist2", ""],
	["refs", ""],
	["ref list", ""],
	["refl", ""],
	["listaref", ""],
	["références", ""],
	["références nombreuses", ""],
	["references-small", ""],
	["notelist", "lower-alpha"],
	["notelist-la", "lower-alpha"],
	["notelist-ua", "upper-alpha"],
	["notelist-lr", "lower-roman"],
	["notelist-ur", "upper-roman"],
	["notelist-lg", "lower-greek"],
	["notes", "lower-alpha"],
	["efn list", "lower-alpha"],
]);
