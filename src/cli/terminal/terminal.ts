import { fstatSync, statSync } from "node:fs";

const nullDevice = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null";

/** What is no character device is no terminal, nor is the null device; then Node's streams need not be loaded. */
export function isTerminalOutput(): boolean {
	try {
		const output = fstatSync(1);
		return output.isCharacterDevice() && output.rdev !== statSync(nullDevice).rdev && process.stdout.isTTY;
	} catch {
		return false;
	}
}

/** https://no-color.org and https://force-color.org: a variable that is there and not empty. */
export function wantsColor(isTerminal: boolean): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTerminal && TERM !== "dumb";
}

/** Whether links of words are understood: FORCE_HYPERLINK says so, or it is one of the terminals that are known for it. */
export function wantsLinks(isTerminal: boolean, hasColor: boolean): boolean {
	const { FORCE_HYPERLINK, CI, TERM, TERM_PROGRAM, VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM } = process.env;
	if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== "0" && FORCE_HYPERLINK !== "false";
	if (!isTerminal || !hasColor || CI) return false;
	if (/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|zed|rio)$/i.test(TERM_PROGRAM ?? "")) return true;
	if (/kitty|alacritty|foot|ghostty|contour/.test(TERM ?? "")) return true;
	// VTE 0.50.0 crashes at the first link.
	return Number(VTE_VERSION ?? 0) > 5000 || [WT_SESSION, KONSOLE_VERSION, DOMTERM].some((each) => each !== undefined);
}
