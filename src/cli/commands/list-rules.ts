import { engineRules } from "../../engine/engine-rules.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { stdout } from "../terminal/output.js";
import { ownLanguage, say } from "../terminal/speech.js";

/** Prints every rule there is, and what the engine itself says. */
export async function listRules(args: Arguments): Promise<ExitCode> {
	if (args.operands.length > 0) throw new UsageProblem("rules takes no names: citelint explain RULE tells of one");
	const format = chooseWord(args.format ?? "text", ["text", "json"], "format");
	const { rules } = await openChoices(args);
	const all: readonly Listed[] = [...rules, ...engineRules];
	if (format === "json") {
		stdout.write(`${JSON.stringify(all.map(describeRule), null, "\t")}\n`);
		return ExitCode.Clean;
	}
	const { explain } = ownLanguage();
	const width = Math.max(...all.map(({ id }) => id.length));
	let family = "";
	for (const rule of all) {
		if (rule.family !== family) stdout.write(`${family === "" ? "" : "\n"}${rule.family}${nameIn(rule.family)}\n`);
		family = rule.family;
		stdout.write(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${explain(rule).title}\n`);
	}
	return ExitCode.Clean;
}

/** What a family is called in another language; in English its name says it. */
function nameIn(family: string): string {
	const name = say(family);
	return name === family ? "" : ` (${name})`;
}

interface Listed {
	readonly id: string;
	readonly family: string;
	readonly code?: string;
	readonly severity: string;
	readonly scope?: string;
	readonly isOnByDefault?: boolean;
	readonly title: string;
	readonly why: string;
	readonly options?: object;
}

function describeRule({ id, family, code, severity, scope, isOnByDefault, title, why, options }: Listed): object {
	return {
		id,
		family,
		code: code ?? null,
		severity,
		scope: scope ?? "document",
		isOnByDefault: isOnByDefault ?? true,
		title,
		why,
		options: options ?? {},
	};
}
