import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Baseline } from "../../baseline/baseline.js";
import { detectDialect } from "../../dialects/detect-dialect.js";
import { loadParser } from "../../dialects/parse.js";
import { shareFindings } from "../../editor/share-findings.js";
import type { Assignment } from "../../engine/assignment.js";
import { engineRules } from "../../engine/engine-rules.js";
import { judgeAll } from "../../engine/judge-all.js";
import { understand } from "../../engine/understand.js";
import { FileProblem } from "../../files/file-problem.js";
import { readBeside } from "../../files/read-beside.js";
import { tryReadFile } from "../../files/read-file.js";
import { translateJudgement } from "../../languages/translate-judgement.js";
import type { Document, FactKind } from "../../model/document.js";
import type { Diagnostic } from "../../model/finding.js";
import type { Judgement } from "../../model/judgement.js";
import type { Dialect, Manuscript } from "../../model/manuscript.js";
import type { Arguments } from "../arguments/arguments.js";
import { type Choices, openChoices } from "../opening/choices.js";
import { nameFromHere } from "../opening/name-from-here.js";
import { loadBaseline } from "../opening/open-baseline.js";
import { findFiles } from "../opening/open-files.js";
import { ownLanguage } from "../terminal/speech.js";

/** What the requests of an editor ask for. */
const kinds: ReadonlySet<FactKind> = new Set([
	"citations",
	"references",
	"markers",
	"sections",
	"sentences",
	"blocks",
	"dates",
]);

const byLanguage: Readonly<Record<string, Dialect>> = {
	markdown: "markdown",
	wikitext: "wikitext",
	mediawiki: "wikitext",
};

/** The texts of an editor with the folder around them. */
export class EditorWorkspace {
	/** Of the last reload; a text waits for it. */
	#opening: Promise<Choices> | undefined;
	#choices: Choices | undefined;
	#baseline: Baseline | undefined;
	readonly #understood = new WeakMap<TextDocument, { readonly version: number; readonly facts: Document }>();

	constructor(
		private readonly args: Arguments,
		/** The texts that are open, saved or not. */
		private readonly listOpen: () => readonly TextDocument[],
	) {}

	/** Reads the configs anew. Throws a FileProblem or a ConfigProblem, and goes on without any. */
	async reload(): Promise<void> {
		const opening = openChoices(this.args);
		this.#opening = opening.catch(() => openChoices({ ...this.args, usesConfig: false }));
		this.#choices = await this.#opening;
		const file = this.#choices.configOf("x").baseline;
		this.#baseline = file === null ? undefined : await loadBaseline(file, true);
		await opening;
	}

	listRules(): readonly { readonly id: string; readonly title: string; readonly why: string }[] {
		return [...(this.#choices?.rules ?? []), ...engineRules].map(ownLanguage().explain);
	}

	async understand(document: TextDocument): Promise<Document> {
		const known = this.#understood.get(document);
		if (known?.version === document.version) return known.facts;
		const { path, text, dialect } = await this.#toManuscript(document);
		const { dialect: wished, vocabulary } = (await this.#prepare(path)).choose(path);
		const chosen = dialect ?? wished ?? detectDialect(path, text);
		const manuscript = { path, text, dialect: chosen };
		const parse = await loadParser(chosen);
		const facts = await understand(manuscript, parse, kinds, { vocabulary });
		this.#understood.set(document, { version: document.version, facts });
		return facts;
	}

	/** Judges one text alone: quick enough for every key. */
	async judge(document: TextDocument): Promise<readonly Diagnostic[]> {
		const manuscript = await this.#toManuscript(document);
		const choices = await this.#prepare(manuscript.path);
		const judgements = judgeAll([manuscript], this.#assign(choices, false), () => manuscript);
		for await (const judgement of judgements) return this.#tell(judgement).diagnostics;
		return [];
	}

	/** Whether rules compare texts, so that judging one alone does not say everything. */
	comparesTexts(): boolean {
		return this.#choices !== undefined && this.#assign(this.#choices, true).corpusRules.length > 0;
	}

	/** Judges the folder with the open texts in it. Yields what is said of the open ones, and the other texts that this names. */
	async *judgeTogether(): AsyncGenerator<{
		document: TextDocument;
		diagnostics: readonly Diagnostic[];
		others: ReadonlyMap<string, string>;
	}> {
		const open = new Map<string, { document: TextDocument; manuscript: Manuscript }>();
		for (const document of this.listOpen()) {
			const manuscript = await this.#toManuscript(document);
			open.set(manuscript.path, { document, manuscript });
		}
		const choices = await this.#prepare(".");
		const closed = (await this.#listFiles(choices)).filter((path) => !open.has(path));
		const read = (path: string): Manuscript | null => {
			const text = open.get(path)?.manuscript ?? tryReadFile(path);
			return text instanceof FileProblem ? null : text;
		};
		async function* all(): AsyncGenerator<Manuscript> {
			for (const { manuscript } of open.values()) yield manuscript;
			for (const path of closed) {
				await choices.prepare(dirname(resolve(path)));
				const manuscript = read(path);
				if (manuscript !== null) yield manuscript;
			}
		}
		const judgements: Judgement[] = [];
		for await (const judgement of judgeAll(all(), this.#assign(choices, true), read))
			judgements.push(this.#tell(judgement));
		for (const { path, diagnostics, others } of shareFindings(judgements, new Set(open.keys()))) {
			const document = open.get(path)?.document;
			if (document !== undefined) yield { document, diagnostics, others };
		}
	}

	/** Without what is known, in the language of the editor. */
	#tell(judgement: Judgement): Judgement {
		return translateJudgement(this.#baseline?.sift(judgement) ?? judgement, ownLanguage());
	}

	/** A text that is not open, for places that stand in it. */
	toDocument(path: string, text: string): TextDocument {
		return TextDocument.create(pathToFileURL(resolve(path)).href, "plaintext", 0, text);
	}

	async #listFiles(choices: Choices): Promise<readonly string[]> {
		try {
			return (await findFiles(["."], this.args, choices)).paths;
		} catch (error) {
			if (error instanceof FileProblem) return [];
			throw error;
		}
	}

	/** Named as a run in the folder would name it; the language of the editor decides where no file's name does. */
	async #toManuscript(document: TextDocument): Promise<Manuscript> {
		const isFile = document.uri.startsWith("file:");
		const path = isFile ? nameFromHere(fileURLToPath(document.uri)).split(sep).join("/") : document.uri;
		await this.#prepare(path);
		const dialect = isFile ? undefined : byLanguage[document.languageId];
		return { path, text: document.getText(), ...(dialect === undefined ? {} : { dialect }) };
	}

	async #prepare(path: string): Promise<Choices> {
		if (this.#opening === undefined) await this.reload();
		const choices = await this.#opening!;
		await choices.prepare(dirname(resolve(path)));
		return choices;
	}

	#assign(choices: Choices, together: boolean): Assignment {
		const { rules } = choices.choose("x");
		return {
			known: choices.rules,
			today: this.args.today,
			corpusRules: together ? rules.filter(({ rule }) => rule.scope === "corpus") : [],
			choose: (path) => choices.choose(path),
			readBeside,
		};
	}
}
