import type { Diagnostic } from "../model/finding.js";
import { type Judgement, withDiagnostics } from "../model/judgement.js";
import type { Language } from "./language.js";

/** What was found, in a language. What names a finding to programs stays as it is: rule, path, places, edits. */
export function translateJudgement(judgement: Judgement, language: Language): Judgement {
	if (language.name === "en") return judgement;
	return withDiagnostics(
		judgement,
		judgement.diagnostics.map((diagnostic) => translateDiagnostic(diagnostic, language)),
	);
}

export function translateDiagnostic(diagnostic: Diagnostic, language: Language): Diagnostic {
	const { rule, message, beside, fix } = diagnostic;
	const say = (words: string) => language.ofRule(rule, words);
	return {
		...diagnostic,
		message: say(message),
		beside: beside.map((other) => ({ ...other, message: say(other.message) })),
		...(fix === undefined ? {} : { fix: { ...fix, title: say(fix.title) } }),
	};
}
