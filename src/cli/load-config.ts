import type { Config } from "../config/config.js";
import { ConfigProblem } from "../config/config-problem.js";

export async function loadConfig(path: string): Promise<Config> {
	throw new ConfigProblem(path);
}
