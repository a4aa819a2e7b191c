import { understand } from "../../engine/understand.js";
import type { Claim } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Document, FactKind } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { makeHarmless } from "../../reporters/make-harmless.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import type { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { readTexts } from "./read-texts.js";

/** Prints every dated expression that is seen, with its value, its sentence, what supports it, and what happened to whom where that is known. */
export async function showClaims(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "ndjson", "html"], "format");
	if (format === "html") return (await import("./show-timeline.js")).showTimeline(args);
	const kinds = new Set<FactKind>(["dates", "claims", "sentences", "blocks", "markers", "references"]);
	const today = args.isTodayGiven ? args.today : null;
	return readTexts(args, async (manuscript, parse) => {
		const document = await understand(manuscript, parse, kinds, { today });
		const lines = new LineMap(manuscript);
		const told = groupByTime(document.claims);
		for (const date of document.dates) {
			const claims = told.get(date.start) ?? [];
			told.delete(date.start);
			if (format === "ndjson") stdout.write(`${JSON.stringify(describeDate(document, date, claims))}\n`);
			else stdout.write(printDate(document, date, lines.at(date.start).line, claims));
		}
		// Infoboxes and categories give dates that do not stand in prose.
		if (format === "text") for (const claims of told.values()) stdout.write(printClaims(document, claims, lines));
	});
}

/** Claims by the place of their date. */
function groupByTime(claims: readonly Claim[]): Map<number, Claim[]> {
	const told = new Map<number, Claim[]>();
	for (const claim of claims) {
		if (claim.when === null) continue;
		const group = told.get(claim.when.start);
		if (group === undefined) told.set(claim.when.start, [claim]);
		else group.push(claim);
	}
	return told;
}

function describeDate(
	{ path, sentences, markers, references }: Document,
	date: DateExpression,
	claims: readonly Claim[],
) {
	const { start, end, text, type, value, edtf, certainty } = date;
	const sentence = date.sentence === null ? undefined : sentences[date.sentence];
	const supportedBy = (sentence?.markers ?? []).map((index) => {
		const marker = markers[index];
		const reference = marker?.reference == null ? undefined : references[marker.reference];
		return { start: (reference ?? marker)?.start, end: (reference ?? marker)?.end };
	});
	const place = sentence === undefined ? null : { start: sentence.start, end: sentence.end };
	return {
		path,
		start,
		end,
		text,
		type,
		value,
		edtf,
		certainty,
		sentence: place,
		supportedBy,
		claims: claims.map(describeClaim),
	};
}

function describeClaim({ event, who, whom, age, isHedged }: Claim) {
	const named = (one: Claim["who"]) => (one === null ? null : { start: one.start, end: one.end, name: one.key });
	return { event, who: named(who), whom: named(whom), age, isHedged };
}

function printClaims({ path }: Document, claims: readonly Claim[], lines: LineMap): string {
	const { when, origin } = claims[0]!;
	const { line } = lines.at(when!.start);
	const head = `${makeHarmless(`${path}:${line}`)}  ${when!.value}  ${makeHarmless(when!.text)} (${origin})\n`;
	return head + claims.map(sayClaim).join("");
}

function sayClaim({ event, who, age }: Claim): string {
	const name = who === null ? "" : `: ${makeHarmless(who.key.replace(/\s+/g, " "))}`;
	return say(`    ${event}${name}${age === null ? "" : `, ${age} years old`}\n`);
}

function printDate(
	{ path, sentences, blocks }: Document,
	date: DateExpression,
	line: number,
	claims: readonly Claim[],
): string {
	const sentence = date.sentence === null ? undefined : sentences[date.sentence];
	const words = sentence === undefined ? "" : (blocks[sentence.block]?.text.slice(sentence.from, sentence.to) ?? "");
	const guess = date.certainty === "inferred" ? ` ${say("(inferred)")}` : "";
	return `${makeHarmless(`${path}:${line}`)}  ${date.value}${guess}  ${makeHarmless(date.text)}\n    ${makeHarmless(words.replace(/\s+/g, " "))}\n${claims.map(sayClaim).join("")}`;
}
