import type { Layout, Parameter } from "../../model/citation.js";

/** How the parameters of a call are set, by the first two that stand side by side. */
export function layoutOf(text: string, parameters: readonly Parameter[]): Layout {
	for (let i = 1; i < parameters.length; i++) {
		const [before, behind] = [parameters[i - 1], parameters[i]] as [Parameter, Parameter];
		if (behind.name === null || before.value.end > behind.name.start) continue;
		const between = text.slice(before.value.end, behind.name.start);
		if (between !== "|" && between !== " |" && !/^\s*\|\s*$/.test(between)) continue;
		// A value in a column of its own is reached by more spaces than one.
		const gap = text.slice(behind.name.end, behind.value.start);
		return { between, equals: gap === "=" || gap === " = " ? gap : gap.replace(/^\s+/, " ").replace(/\s+$/, " ") };
	}
	return usual;
}

const usual: Layout = { between: " |", equals: "=" };
