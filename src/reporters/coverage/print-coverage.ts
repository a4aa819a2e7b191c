import type { Document } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { makeHarmless } from "../make-harmless.js";
import { type Count, countSupport, type SectionCount, shareOf, sumCounts } from "./count-support.js";
import { listNeediest, type Needy } from "./list-neediest.js";

/** Puts words of the table into the reader's language. */
type Say = (words: string) => string;

const shown = 5;
const room = 72;

/** A table for people: how much of an article sources support, by section, the worst first, and what asks for a source most. */
export function printCoverage(document: Document, text: string, say: Say): string {
	const counts = countSupport(document);
	const path = makeHarmless(document.path);
	if (counts.length === 0) return `${path}\n  ${say("no statement asks for a source")}\n`;
	const lines = new LineMap({ text });
	const rows = [
		path,
		"",
		`  ${say("statements").padEnd(columns[0])}${say("paragraphs").padEnd(columns[1])}${say("section")}`,
		...[...counts]
			.sort(compareSections)
			.map((count) => printRow(count, nameSection(document, count.section, say), say)),
		printRow(addUp(counts), say("all of it"), say),
	];
	const needy = listNeediest(document);
	if (needy.length > 0) rows.push("", `  ${say(describeNeedy(needy.length))}`);
	for (const one of needy.slice(0, shown)) rows.push(...printNeedy(one, lines.at(one.sentence.start).line, say));
	return `${rows.join("\n")}\n\n`;
}

const columns = [22, 14] as const;

/** The worst first; of equals the longest. */
function compareSections(a: SectionCount, b: SectionCount): number {
	return shareOf(a.statements) - shareOf(b.statements) || b.statements.all - a.statements.all || a.section - b.section;
}

function addUp(counts: readonly SectionCount[]): SectionCount {
	return {
		section: -1,
		statements: sumCounts(counts.map(({ statements }) => statements)),
		paragraphs: sumCounts(counts.map(({ paragraphs }) => paragraphs)),
	};
}

function printRow({ statements, paragraphs }: SectionCount, name: string, say: Say): string {
	const share = `${Math.floor(shareOf(statements))} %`.padStart(5);
	return `  ${`${share}  ${say(printCount(statements))}`.padEnd(columns[0])}${say(printCount(paragraphs)).padEnd(columns[1])}${name}`;
}

function printCount({ all, supported }: Count): string {
	return `${supported} of ${all}`;
}

function nameSection({ sections }: Document, index: number, say: Say): string {
	const { title = "", level = 0 } = sections[index] ?? {};
	return level === 0 || title === "" ? say("(lead)") : makeHarmless(title);
}

function describeNeedy(count: number): string {
	if (count === 1) return "One statement has no source:";
	return count <= shown
		? `${count} statements have no source:`
		: `Of ${count} statements without a source these ask for one most:`;
}

function printNeedy({ words, deeds }: Needy, line: number, say: Say): string[] {
	const plain = makeHarmless(words);
	const cut = plain.length > room ? `${plain.slice(0, room - 1).trimEnd()}…` : plain;
	const why = deeds.length === 0 ? [] : [`${" ".repeat(10)}${say(`it ${deeds.slice(0, 3).join(", ")}`)}`];
	return [`  ${String(line).padStart(6)}  ${cut}`, ...why];
}
