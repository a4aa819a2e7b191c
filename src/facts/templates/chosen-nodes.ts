import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import { parametersOf } from "./template-parameters.js";

/**
 * What MediaWiki shows of a choice, with its condition: `{{#if:condition|then|else}}`, `{{#ifeq:a|b|then|else}}`,
 * `{{#switch:a|a=first|#default=other}}`. Where a template stands in what is compared, all of its branches.
 */
export function chosenNodes(node: Template): Nodes[] {
	const before = (node.children as Nodes[]).filter((child) => (child.type as string) !== "templateParameter");
	const parts = parametersOf(node);
	const value = before.every(({ type }) => type === "comment") ? valueBehindColon(node.name) : undefined;
	const chosen = choose(node.name.slice(0, node.name.indexOf(":")).toLowerCase(), value, parts);
	return [...before, ...(chosen ?? parts).flatMap(({ children }) => children as Nodes[])];
}

function valueBehindColon(name: string): string {
	return name.slice(name.indexOf(":") + 1).trim();
}

/** Undefined where nobody can know offline. */
function choose(
	name: string,
	value: string | undefined,
	parts: readonly TemplateParameter[],
): readonly TemplateParameter[] | undefined {
	if (name === "#if") return parts.slice(value === "" ? 1 : 0).slice(0, 1);
	if (value === undefined) return undefined;
	if (name === "#switch") return chooseCase(value, parts);
	const [other, ...branches] = parts;
	if (other === undefined || other.children.length > 0) return undefined;
	return branches.slice(areEqual(value, wordsOf(other)) ? 0 : 1).slice(0, 1);
}

/** A case without `=` shares what the next one shows; the last part without `=` is the default. */
function chooseCase(value: string, parts: readonly TemplateParameter[]): readonly TemplateParameter[] | undefined {
	let isFound = false;
	let isDefault = false;
	let usual: TemplateParameter | undefined;
	for (const [index, part] of parts.entries()) {
		const { name } = part;
		if (name === null) {
			if (index === parts.length - 1) return isFound || usual === undefined || !isDefault ? [part] : [usual];
			if (part.children.length > 0) return undefined;
			if (areEqual(value, part.value)) isFound = true;
			else if (part.value === "#default") isDefault = true;
			continue;
		}
		if (isFound || areEqual(value, name)) return [part];
		if (name === "#default" || (isDefault && usual === undefined)) usual = part;
	}
	return usual === undefined ? [] : [usual];
}

function wordsOf({ name, value }: TemplateParameter): string {
	return name === null ? value.trim() : `${name}=${value}`;
}

/** `1` and `1.0` are equal. */
function areEqual(a: string, b: string): boolean {
	return a === b.trim() || (/^[\d.+-]+$/.test(a) && /^[\d.+-]+$/.test(b.trim()) && Number(a) === Number(b));
}
