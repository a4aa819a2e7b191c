/** What is wrong with a config; `message` names the file, the line and column, and the key. */
export class ConfigProblem extends Error {
	override readonly name = "ConfigProblem";
}
