import { test } from "vitest";
import { rules } from "../../rules/index.js";
import type { Example, Rule } from "../../src/rule.js";
import { expectGenerated } from "./expect-generated.js";

test("rules/README.md explains every rule", () => {
	const families = [...new Set(rules.map(({ family }) => family))].sort();
	const parts = families.map((family) => {
		const own = rules.filter((rule) => rule.family === family);
		return `## ${family}\n\n${own.map(describeRule).join("\n")}`;
	});
	const head =
		"# Rules\n\nWhat each rule says, why, and where it speaks and where not. Generated: `npm run generate`.\n";
	const index = families.map((family) => `- [${family}](#${family})\n`).join("");
	expectGenerated("rules/README.md", `${head}\n${index}\n${parts.join("\n")}`);
});

function describeRule({ id, severity, isOnByDefault, code, scope, title, why, options, examples }: Rule): string {
	const traits = [
		severity,
		...(isOnByDefault === false ? ["off by default"] : []),
		...(scope === "corpus" ? ["compares texts"] : []),
		...(code === undefined ? [] : [`elsewhere \`${code}\``]),
	];
	const rows = Object.entries(options ?? {}).map(
		([name, value]) => `| \`${name}\` | \`${JSON.stringify(value).replaceAll("|", "\\|")}\` |\n`,
	);
	const table = rows.length === 0 ? "" : `| option | default |\n| --- | --- |\n${rows.join("")}\n`;
	const show = (list: readonly Example[]) => list.map(quote).join("\n");
	return `### ${id}\n\n*${traits.join(", ")}*\n\n**${escapeWords(title)}.** ${escapeWords(why)}\n\n${table}It speaks here:\n\n${show(examples.fires)}\nIt is quiet here:\n\n${show(examples.quiet)}`;
}

/** A fence that the example does not have. */
function quote(example: Example): string {
	const { text, dialect, beside } = typeof example === "string" ? { text: example, dialect: "wikitext" } : example;
	const other = beside === undefined ? "" : `\nbeside\n\n${quote({ text: beside, dialect } as Example)}`;
	const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `${fence}${dialect === "rendered" ? "text" : dialect}\n${text.trimEnd()}\n${fence}\n${other}`;
}

/** Words of a rule are plain: markup of wikitext in them is shown. */
function escapeWords(text: string): string {
	return text.replace(/[<>[\]*_|\\]/g, "\\$&");
}
