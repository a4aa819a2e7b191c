import { existsSync, readFileSync } from "node:fs";
import { test } from "vitest";
import type { Rule } from "../../src/rule.js";
import { expectGenerated } from "./expect-generated.js";
import { type RuleFile, ruleFiles } from "./rule-files.js";

const begin = "<!-- rules:begin -->";
const end = "<!-- rules:end -->";

test("the README lists every rule", async () => {
	const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : `${begin}\n${end}\n`;
	const rules = await Promise.all(ruleFiles().map(loadRule));
	const families = [...new Set(rules.map(({ family }) => family))];
	const tables = families.map(
		(family) => `### ${family}\n\n${tableOf(rules.filter((rule) => rule.family === family))}`,
	);
	const [before = "", rest = ""] = readme.split(begin);
	expectGenerated("README.md", `${before}${begin}\n\n${tables.join("\n")}\n${end}${rest.split(end)[1] ?? ""}`);
});

async function loadRule({ family, id }: RuleFile): Promise<Rule> {
	const file = new URL(`../../rules/${family}/${id}.ts`, import.meta.url);
	return (await import(/* @vite-ignore */ file.pathname)).default;
}

function tableOf(rules: readonly Rule[]): string {
	const rows = rules.map(
		({ id, family, severity, title }) => `| [${id}](rules/${family}/${id}.ts) | ${severity} | ${escapeCell(title)} |\n`,
	);
	return `| rule | severity | what is wrong |\n| --- | --- | --- |\n${rows.join("")}`;
}

function escapeCell(text: string): string {
	return text.replaceAll("|", "\\|");
}
