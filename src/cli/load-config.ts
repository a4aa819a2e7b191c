import { rules } from "../../rules/index.js";
import type { Config } from "../config/config.js";
import { readConfig } from "../config/read-config.js";
import { readFile } from "../files/read-file.js";
import { nameFromHere } from "./name-from-here.js";
import { nameableFamilies, optionalEngineRules } from "./names.js";

/** Loads a config by its absolute path. Throws a FileProblem or a ConfigProblem. */
export async function loadConfig(path: string): Promise<Config> {
	const name = nameFromHere(path);
	const { text } = await readFile(name);
	return readConfig(name, text, { rules: [...rules, ...optionalEngineRules], families: nameableFamilies });
}
