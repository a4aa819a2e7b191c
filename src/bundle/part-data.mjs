// Keeps large data beside the parts, where it stands once: in a part it would stand a second time in the code that Node made of it.
import { readFileSync } from "node:fs";

const weightsFile = "src/facts/need/weights.ts";
const base64 = /"[A-Za-z\d+/=]{1000,}"/g;
const weightsName = (index) => `need-${index}.bin`;
const languagesFile = "src/cs1/data/languages.json";
const languagesName = "languages.json";

/** The files, by name: the weights of the model of need as bytes, the names of languages as they are. */
export function readData() {
	const found = readFileSync(weightsFile, "utf8").match(base64) ?? [];
	const weights = found.map((text, index) => [weightsName(index), Buffer.from(text.slice(1, -1), "base64")]);
	return [...weights, [languagesName, JSON.stringify(readLanguages())]];
}

const readLanguages = () => JSON.parse(readFileSync(languagesFile, "utf8"));

/** Of bytes start.cjs makes base64 again. */
export const partData = {
	name: "data",
	resolveId: (id) => (/^\.\/(?:need-\d\.bin|languages\.json)$/.test(id) ? { id, external: true } : undefined),
	load: (id) => (id.endsWith(`/${languagesFile}`) ? { code: languagesCode(), moduleType: "js" } : undefined),
	transform(code, id) {
		if (!id.endsWith(`/${weightsFile}`)) return undefined;
		let index = 0;
		return code.replace(base64, () => `require("./${weightsName(index++)}")`);
	},
};

/** Read when somebody looks at them. */
function languagesCode() {
	const getters = Object.keys(readLanguages()).map((key) => `get ${key}() { return read().${key}; }`);
	return `let known;
const read = () => (known ??= require("./${languagesName}"));
export default { ${getters.join(", ")} };
`;
}
