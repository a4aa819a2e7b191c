import { test } from "vitest";
import { expectGenerated } from "./expect-generated.js";
import { type RuleFile, ruleFiles } from "./rule-files.js";

test("rules/index.ts names every rule", () => {
	const files = ruleFiles();
	const imports = files.map((file) => `import ${variable(file)} from "./${file.family}/${file.id}.js";\n`);
	const list = files.map((file) => `\t${variable(file)},\n`);
	expectGenerated(
		"rules/index.ts",
		`import type { Rule } from "../src/rule.js";\n${imports.join("")}
/** Every rule, by family and name. Generated: \`npm run generate\`. */
export const rules: readonly Rule[] = [\n${list.join("")}];\n`,
	);
});

/** `bare-url` is imported as `bareUrl`. */
function variable({ id }: RuleFile): string {
	return id.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
}
