import scripts from "../data/script-languages.json" with { type: "json" };

/** Begins with the code of a language that is written in another script, a colon, and text: `ja:灯台`. */
export function isScriptValue(value: string): boolean {
	codes ??= new Set(scripts.split(" "));
	const code = /^([a-z]{2,3}) *: *\S/.exec(value)?.[1];
	return code !== undefined && codes.has(code);
}

let codes: ReadonlySet<string> | undefined;
