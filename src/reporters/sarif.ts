import type { Diagnostic, Severity } from "../model/finding.js";
import { Fingerprinter } from "../model/fingerprint.js";
import type { Judgement } from "../model/judgement.js";
import type { LineMap } from "../model/line-map.js";
import type { Range } from "../model/place.js";
import { describePlace } from "./describe-document.js";
import { mapLines } from "./map-lines.js";
import { pathToUri } from "./path-to-uri.js";
import type { Reporter, Surroundings } from "./reporter.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, OASIS. Results come first, so that they need not be kept; the rules that spoke stand behind them. */
export function makeSarifReporter(surroundings: Surroundings): Reporter {
	const { version } = surroundings;
	const spoken = new Map<string, number>();
	let separator = "";
	return {
		begin: () =>
			`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
		document(judgement) {
			const mapOf = mapLines(judgement);
			const fingerprinter = new Fingerprinter(judgement);
			const results = judgement.diagnostics.map((diagnostic) => {
				const ruleIndex = spoken.get(diagnostic.rule) ?? spoken.size;
				spoken.set(diagnostic.rule, ruleIndex);
				const head = { ruleId: diagnostic.rule, ruleIndex, level: levels[diagnostic.severity] };
				const fingerprint = fingerprinter.name(diagnostic);
				return JSON.stringify({ ...head, ...describeResult(diagnostic, judgement, mapOf, fingerprint) });
			});
			const pieces = results.map((result) => {
				const piece = `${separator}${result}`;
				separator = ",\n";
				return piece;
			});
			return pieces.join("");
		},
		end() {
			const explained = [...spoken.keys()].map((id) => describeRule(id, surroundings));
			const driver = { name: "citelint", version, semanticVersion: version, rules: explained };
			return `],"tool":${JSON.stringify({ driver })}}]}\n`;
		},
	};
}

function describeResult(
	{ message, certainty, path, at, beside, fix, family }: Diagnostic,
	{ text }: Judgement,
	mapOf: (path: string) => LineMap,
	fingerprint: string,
): object {
	const words = text.slice(at.start, Math.min(at.end, at.start + 1000));
	const region = { ...describeRegion(at, mapOf(path)), snippet: { text: words } };
	return {
		message: { text: message },
		locations: [{ physicalLocation: { artifactLocation: describeArtifact(path), region } }],
		...(beside.length === 0 ? {} : { relatedLocations: beside.map((other, id) => describeRelated(other, id, mapOf)) }),
		...(fix === undefined ? {} : { fixes: [describeFix(fix, mapOf)] }),
		partialFingerprints: { "words/v1": fingerprint },
		properties: { certainty, tags: [family] },
	};
}

function describeRelated(
	{ path, at, message }: Diagnostic["beside"][number],
	id: number,
	mapOf: (path: string) => LineMap,
): object {
	const physicalLocation = { artifactLocation: describeArtifact(path), region: describeRegion(at, mapOf(path)) };
	return { id, message: { text: message }, physicalLocation };
}

function describeFix(
	{ title, safety, edits }: NonNullable<Diagnostic["fix"]>,
	mapOf: (path: string) => LineMap,
): object {
	const paths = [...new Set(edits.map(({ path }) => path))];
	return {
		description: { text: title },
		artifactChanges: paths.map((path) => ({
			artifactLocation: describeArtifact(path),
			replacements: edits
				.filter((edit) => edit.path === path)
				.map((edit) => ({
					deletedRegion: describeRegion(edit, mapOf(path)),
					insertedContent: { text: edit.text },
				})),
		})),
		properties: { safety },
	};
}

function describeArtifact(path: string): object {
	const uri = pathToUri(path);
	return uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}

function describeRegion(range: Range, lines: LineMap): object {
	const { start, end } = describePlace(range, lines);
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: range.start,
		charLength: range.end - range.start,
	};
}

function describeRule(id: string, { rules, addressOf }: Surroundings): object {
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule === undefined) return { id };
	const { family, severity, title, why } = rule;
	const address = addressOf(rule);
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: why },
		...(address === undefined ? {} : { helpUri: address }),
		help: {
			text: `${title}. ${why}\n\nMore: citelint explain ${id}`,
			markdown: `**${title}**\n\n${why}\n\nMore: \`citelint explain ${id}\``,
		},
		defaultConfiguration: { level: levels[severity] },
		properties: { tags: [family] },
	};
}
