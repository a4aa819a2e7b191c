import type { Node, ParseError } from "jsonc-parser";
import { ConfigReader } from "./config-reader.js";

/** The values of a config file, not yet validated. */
export interface ParsedConfig {
	readonly reader: ConfigReader;
	readonly root: Node;
	/** How the root is reached: empty, or `citelint` in a package.json. */
	readonly path: string;
}

/** Reads JSON with comments and trailing commas, YAML by the file's name, or the key `citelint` of a package.json. Throws a ConfigProblem. */
export async function parseConfig(file: string, text: string): Promise<ParsedConfig> {
	const reader = new ConfigReader(file, text);
	if (/\.ya?ml$/.test(file)) {
		const { parseYaml } = await import("./parse-yaml.js");
		return { reader, root: parseYaml(text, reader), path: "" };
	}
	const root = await parseJson(text, reader);
	if (!/(^|\/)package\.json$/.test(file)) return { reader, root, path: "" };
	const entry = reader.readObject(root, "").find(({ key }) => key === "citelint");
	if (entry === undefined) return reader.fail(0, "", "there is no key citelint");
	return { reader, root: entry.value, path: "citelint" };
}

/** Takes the value that a config module exports. Throws a ConfigProblem. */
export async function parseModule(file: string, config: object): Promise<ParsedConfig> {
	const reader = new ConfigReader(file, null);
	return { reader, root: await parseJson(JSON.stringify(config), reader), path: "" };
}

async function parseJson(text: string, reader: ConfigReader): Promise<Node> {
	const { parseTree, printParseErrorCode } = await import("jsonc-parser");
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
	const [error] = errors;
	if (error !== undefined) reader.fail(error.offset, "", `not JSON: ${spell(printParseErrorCode(error.error))}`);
	if (root === undefined) return reader.fail(0, "", "not JSON: the file is empty");
	return root;
}

/** `CommaExpected` is "comma expected". */
function spell(code: string): string {
	return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
