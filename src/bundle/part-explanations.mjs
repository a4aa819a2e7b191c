// Parts what explains the rules from what checks: a run that only lints need not read the words and examples of every rule.
import { rolldown } from "rolldown";
import { parseAst } from "rolldown/parseAst";

const explaining = ["title", "why", "examples"];
/** Lies beside the parts of the program. */
export const explanationsFile = "explanations.json.br";

/** Title, reason and examples of every rule, by its name. */
export async function readExplanations() {
	const build = await rolldown({ input: "rules/index.ts", platform: "node", logLevel: "warn" });
	const { output } = await build.generate({ format: "esm" });
	await build.close();
	const { rules } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
	return Object.fromEntries(rules.map(({ id, title, why, examples }) => [id, { title, why, examples }]));
}

/** Takes them out of the rules, which get them back from the file when somebody asks. */
export const partExplanations = {
	name: "explanations",
	resolveId: (id) => (id.endsWith(".json.br") ? { id, external: true } : undefined),
	transform(code, id) {
		if (/\/rules\/index\.ts$/.test(id)) return `${code}\n${askedFor}`;
		return /\/rules\/[^/]+\/[^/]+\.ts$/.test(id) ? withoutExplanations(code) : undefined;
	},
};

// Inherited: giving them to each rule would cost every start a millisecond.
const askedFor = `
const asked = { ${explaining.map((key) => `get ${key}() { return require("./${explanationsFile}")[this.id].${key}; }`).join(", ")} };
for (const rule of rules) Object.setPrototypeOf(rule, asked);
`;

function withoutExplanations(code) {
	const { body } = parseAst(code, { lang: "ts" });
	const rule = body.find(({ type }) => type === "ExportDefaultDeclaration").declaration.arguments[0];
	const kept = [];
	let position = 0;
	for (const { key, start, end } of rule.properties) {
		if (!explaining.includes(key?.name)) continue;
		kept.push(code.slice(position, start));
		position = code.indexOf(",", end) + 1;
	}
	return kept.join("") + code.slice(position);
}
