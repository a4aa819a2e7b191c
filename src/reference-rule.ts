import type { CiteMessage } from "./cite/cite-message.js";
import { printedErrorsOf } from "./cite/printed-errors.js";
import type { Verdict } from "./cite/verdict.js";
import { verdictsOf } from "./cite/verdicts-of.js";
import type { Finding, Fix } from "./model/finding.js";
import type { Words } from "./model/place.js";
import { defineRule, type Example, type Rule } from "./rule.js";

/** A rule about one message of MediaWiki's Cite: the parts of a rule that are not the same in all of these. */
export interface ReferenceRule {
	readonly id: string;
	/** The message key. */
	readonly code: CiteMessage;
	readonly title: string;
	readonly why: string;
	readonly examples: {
		readonly fires: readonly [Example, ...Example[]];
		readonly quiet: readonly [Example, ...Example[]];
	};
	/** The message of a finding. */
	say(verdict: Verdict): string;
	/** What the other calls of a verdict are. */
	readonly beside?: string;
	mend?(verdict: Verdict): Fix | undefined;
}

/** Makes a rule of a message. */
export function defineReferenceRule({ say, mend, beside, ...head }: ReferenceRule): Rule {
	return defineRule({
		...head,
		family: "references",
		scope: "document",
		severity: "error",
		reads: ["citeCalls", "printedErrors"],
		*check({ citeCalls, printedErrors }): Iterable<Finding> {
			yield* repeatPrinted(printedErrors, head.code);
			for (const verdict of verdictsOf(citeCalls, head.code)) {
				yield {
					at: verdict.at,
					message: say(verdict),
					beside: beside === undefined ? [] : verdict.others.map((call) => ({ at: call, message: beside })),
					fix: mend?.(verdict),
				};
			}
		},
	});
}

/** What the wiki itself says in a rendered text. */
export function* repeatPrinted(printed: readonly Words[], code: CiteMessage): Iterable<Finding> {
	for (const error of printedErrorsOf(printed, code)) yield { at: error, message: `The page says “${error.text}”` };
}
