import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";

const root = join(import.meta.dirname, "../..");

export interface WrittenRegex {
	readonly pattern: string;
	readonly flags: string;
	/** The file that has it. */
	readonly file: string;
}

/** Every regular expression that stands in the sources and can repeat something, each once. */
export function listRegexes(): WrittenRegex[] {
	const found = new Map<string, WrittenRegex>();
	for (const folder of ["src", "rules"])
		for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
			if (!name.endsWith(".ts")) continue;
			const file = `${folder}/${name}`;
			const visit = (node: unknown): void => {
				if (Array.isArray(node)) for (const one of node) visit(one);
				if (typeof node !== "object" || node === null || Array.isArray(node)) return;
				const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
				if (type === "Literal" && regex !== undefined && /[*+{]/.test(regex.pattern))
					found.set(`/${regex.pattern}/${regex.flags}`, { ...regex, file });
				for (const value of Object.values(node)) visit(value);
			};
			visit(parseAst(readFileSync(join(root, file), "utf8"), { lang: "ts" }));
		}
	return [...found.values()];
}
