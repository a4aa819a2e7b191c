import type { Node } from "jsonc-parser";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { ConfigReader } from "./config-reader.js";

/** Reads YAML 1.2 into the nodes of the JSON parser, so that one reader validates both. Throws a ConfigProblem. */
export function parseYaml(text: string, reader: ConfigReader): Node {
	const document = parseDocument(text, { prettyErrors: false });
	const [error] = document.errors;
	if (error !== undefined) reader.fail(error.pos[0], "", `not YAML: ${error.message}`);
	return toNode(document.contents, 0, reader);
}

/** `offset` is where an empty value would stand. */
function toNode(value: unknown, offset: number, reader: ConfigReader): Node {
	if (isMap(value)) {
		const start = value.range?.[0] ?? offset;
		const children = value.items.map((pair): Node => {
			const key = toNode(pair.key, start, reader);
			const child = toNode(pair.value, key.offset + key.length, reader);
			return {
				type: "property",
				offset: key.offset,
				length: key.length,
				children: [{ ...key, type: "string" }, child],
			};
		});
		return { type: "object", offset: start, length: 0, children };
	}
	if (isSeq(value)) {
		const start = value.range?.[0] ?? offset;
		return {
			type: "array",
			offset: start,
			length: 0,
			children: value.items.map((item) => toNode(item, start, reader)),
		};
	}
	if (value === null || value === undefined) return { type: "null", offset, length: 0, value: null };
	if (!isScalar(value)) return reader.fail(offset, "", "an alias cannot stand in a config");
	const [start, end] = value.range ?? [offset, offset];
	const plain = value.value;
	const type =
		typeof plain === "number" || typeof plain === "boolean" || typeof plain === "string" ? typeof plain : "null";
	return { type: type as "number" | "boolean" | "string" | "null", offset: start, length: end - start, value: plain };
}
