import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import manifest from "../../../package.json" with { type: "json" };
import type { ExplainedRule } from "../../reporters/reporter.js";

/** Where a published package says it is at home; its rules are explained on one page there. */
const home: string | undefined = (manifest as { readonly homepage?: string }).homepage
	?.replace(/#.*$/, "")
	.replace(/\/$/, "");
const page = "rules/README.md";
const help = "https://en.wikipedia.org/wiki/Help:";

/** The address of what more is said of a rule: what it names itself, its part of the page of rules, or the wiki's help for a message that it repeats. */
export function addressOf({ id, url, code }: ExplainedRule): string | undefined {
	if (url !== undefined) return url;
	if (home !== undefined) return `${home}/blob/main/${page}#${id}`;
	if (code?.startsWith("err_")) return `${help}CS1_errors#${code.slice("err_".length)}`;
	return code?.startsWith("cite_error_") ? `${help}Cite_errors` : undefined;
}

/** The same for somebody who sits before this machine: the page of rules may lie here. */
export function localAddressOf(rule: ExplainedRule): string | undefined {
	const program = process.argv[1] ?? "";
	const file = existsSync(program) ? join(dirname(realpathSync(program)), "..", page) : "";
	return existsSync(file) ? `${pathToFileURL(file)}#${rule.id}` : addressOf(rule);
}
