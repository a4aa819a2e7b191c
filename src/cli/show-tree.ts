import type { Arguments } from "./arguments.js";
import { ExitCode } from "./exit-code.js";

export async function showTree(_args: Arguments): Promise<ExitCode> {
	return ExitCode.CouldNotRun;
}
