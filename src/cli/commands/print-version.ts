import manifest from "../../../package.json" with { type: "json" };
import { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";

export function printVersion(): ExitCode {
	stdout.write(`${manifest.version}\n`);
	return ExitCode.Clean;
}
