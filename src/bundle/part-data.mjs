// Keeps large data beside the parts, where it stands once: in a part it would stand a second time in the code that Node made of it.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const weightsFile = "src/facts/need/weights.ts";
const base64 = /"[A-Za-z\d+/=]{1000,}"/g;
const weightsName = (index) => `need-${index}.bin.br`;

const tablesFolder = "src/cs1/data";
const large = 4000;
const readTable = (name) => JSON.parse(readFileSync(join(tablesFolder, `${name}.json`), "utf8"));
const tables = readdirSync(tablesFolder)
	.map((file) => basename(file, ".json"))
	.filter((name) => JSON.stringify(readTable(name)).length > large);
/** The names of languages, which are more than all the rest, are needed less often. */
const fileOf = (name) => (name === "languages" ? "languages.json" : "tables.json");

/** The files, by name: the weights of the model of need as compressed bytes, the larger tables of Citation Style 1 as they are. */
export function readData() {
	const found = readFileSync(weightsFile, "utf8").match(base64) ?? [];
	const weights = found.map((text, index) => {
		return [weightsName(index), brotliCompressSync(Buffer.from(text.slice(1, -1), "base64"))];
	});
	const files = [...new Set(tables.map(fileOf))].map((file) => {
		const own = tables.filter((name) => fileOf(name) === file).map((name) => [name, readTable(name)]);
		return [file, JSON.stringify(Object.fromEntries(own))];
	});
	return [...weights, ...files];
}

/** Of bytes start.cjs makes base64 again. */
export const partData = {
	name: "data",
	resolveId: (id) =>
		/^\.\/(?:need-\d\.bin\.br|languages\.json|tables\.json)$/.test(id) ? { id, external: true } : undefined,
	load(id) {
		const name = tables.find((each) => id.endsWith(`/${tablesFolder}/${each}.json`));
		return name === undefined ? undefined : { code: readLater(name), moduleType: "js" };
	},
	transform(code, id) {
		if (!id.endsWith(`/${weightsFile}`)) return undefined;
		let index = 0;
		return code.replace(base64, () => `require("./${weightsName(index++)}")`);
	},
};

/** What stands for the table, which is read when somebody looks at it. */
function readLater(name) {
	return `const read = () => require("./${fileOf(name)}")[${JSON.stringify(name)}];
export default new Proxy({}, {
	get: (_none, key) => read()[key],
	has: (_none, key) => key in read(),
	ownKeys: () => Reflect.ownKeys(read()),
	getOwnPropertyDescriptor: (_none, key) => Reflect.getOwnPropertyDescriptor(read(), key),
});
`;
}
