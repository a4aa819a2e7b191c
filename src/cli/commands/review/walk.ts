import { FileProblem } from "../../../files/file-problem.js";
import type { FileText } from "../../../files/file-text.js";
import type { Diagnostic } from "../../../model/finding.js";
import type { Judgement } from "../../../model/judgement.js";
import { LineMap } from "../../../model/line-map.js";
import { makeHarmless } from "../../../reporters/make-harmless.js";
import { isShown, type Surroundings } from "../../../reporters/reporter.js";
import { writeDirective } from "../../../suppressions/write-directive.js";
import { stdout } from "../../terminal/output.js";
import { drawFinding, drawOffers, drawReason, fixHere } from "./draw-question.js";
import { Keyboard } from "./keyboard.js";
import { editorOf, openEditor } from "./open-editor.js";
import { ReviewedText } from "./reviewed-text.js";

/** Judges a file anew, as it stands on the disk. */
type JudgeAgain = (path: string) => Promise<{ readonly file: FileText; readonly judgement: Judgement }>;

/** The way through all findings, and what has become of them. */
export class Walk {
	readonly #keyboard = new Keyboard(process.stdin, say);
	readonly #editor = editorOf(process.env);
	readonly #counts = { fixed: 0, silenced: 0 };
	readonly #skippedRules = new Set<string>();
	/** Rule and words of what was passed over. */
	readonly #decided = new Set<string>();
	#number = 0;
	#total: number;
	#isOver = false;

	constructor(
		private readonly judgements: readonly Judgement[],
		private readonly surroundings: Surroundings,
		private readonly judgeAgain: JudgeAgain,
	) {
		this.#total = judgements.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
	}

	get hasLeft(): boolean {
		return this.#total > this.#counts.fixed + this.#counts.silenced;
	}

	async run(): Promise<void> {
		for (const judgement of this.judgements) {
			const text = await ReviewedText.open(judgement, judgement.diagnostics);
			if (text === null)
				say(this.surroundings.say(`${makeHarmless(judgement.path)} has changed meanwhile, and is left out\n`));
			else await this.#walkThrough(text);
			if (this.#isOver) return;
		}
	}

	close(): void {
		this.#keyboard.close();
	}

	summarize(): string {
		const { fixed, silenced } = this.#counts;
		if (this.#total === 0) return this.surroundings.say("Nothing to review.\n");
		return this.surroundings.say(
			`${fixed} fixed, ${silenced} silenced, ${Math.max(0, this.#total - fixed - silenced)} left.\n`,
		);
	}

	async #walkThrough(text: ReviewedText): Promise<void> {
		for (let next = text.next(); next !== undefined && !this.#isOver; next = text.next()) {
			this.#number++;
			if (this.#skippedRules.has(next.rule)) continue;
			say(drawFinding(next, text, `${this.#number} of ${this.#total}`, this.surroundings));
			await this.#ask(next, text);
		}
	}

	/** Until a key decides. */
	async #ask(diagnostic: Diagnostic, text: ReviewedText): Promise<void> {
		say(drawOffers(diagnostic, this.#editor, this.surroundings));
		for (;;) {
			const key = (await this.#keyboard.key()).toLowerCase();
			if (await this.#obey(key, diagnostic, text)) return;
		}
	}

	/** Whether the key has decided. */
	async #obey(key: string, diagnostic: Diagnostic, text: ReviewedText): Promise<boolean> {
		const fix = fixHere(diagnostic);
		switch (key) {
			case "f":
				if (fix === undefined) return false;
				return this.#write(text, fix.edits, () => this.#counts.fixed++, `fixed: ${fix.title}`);
			case "s":
			case " ":
			case "\r":
			case "\n":
				this.#decided.add(nameOf(diagnostic, text.state.text));
				say(this.surroundings.say("skipped\n"));
				return true;
			case "d":
				return this.#silence(diagnostic, text);
			case "e":
				return this.#edit(diagnostic, text);
			case "r":
				this.#skippedRules.add(diagnostic.rule);
				say(this.surroundings.say(`${diagnostic.rule} is asked about no more\n`));
				return true;
			case "w":
			case "?":
				say(drawReason(diagnostic, this.surroundings));
				return false;
			case "q":
				this.#isOver = true;
				say("\n");
				return true;
			default:
				return false;
		}
	}

	async #write(
		text: ReviewedText,
		edits: NonNullable<Diagnostic["fix"]>["edits"] | readonly ReturnType<typeof writeDirective>[],
		count: () => void,
		done: string,
	): Promise<boolean> {
		try {
			const touched = await text.edit(edits);
			count();
			this.#number += touched;
			const more =
				touched === 0
					? ""
					: `; ${touched} more ${touched === 1 ? "was" : "were"} in the same words, run again for what is left`;
			say(this.surroundings.say(`${makeHarmless(done)}${more}\n`));
		} catch (error) {
			if (!(error instanceof FileProblem)) throw error;
			say(this.surroundings.say(`\n${error.message}\n`));
		}
		return true;
	}

	async #silence({ rule, at }: Diagnostic, text: ReviewedText): Promise<boolean> {
		say(this.surroundings.say("\n  reason: "));
		const reason = await this.#keyboard.line();
		if (reason === null) {
			say(this.surroundings.say("  given up "));
			return false;
		}
		const directive = writeDirective(text.state.text, at.start, {
			rule,
			reason: reason.trim(),
			dialect: text.state.dialect,
		});
		say("\n");
		const count = () => this.#counts.silenced++;
		return this.#write(text, [directive], count, `silenced ${rule}`);
	}

	/** What stands in the file afterwards is asked about, but for what was passed over. */
	async #edit(diagnostic: Diagnostic, text: ReviewedText): Promise<boolean> {
		const name = nameOf(diagnostic, text.state.text);
		this.#keyboard.close();
		const { line } = new LineMap(text.state).at(diagnostic.at.start);
		const isRun = openEditor(this.#editor, text.path, line);
		this.#keyboard.open();
		if (!isRun) {
			say(this.surroundings.say(`\n${this.#editor} could not be run: $EDITOR names the editor\n`));
			return false;
		}
		const { file, judgement } = await this.judgeAgain(text.path);
		const shown = judgement.diagnostics
			.filter((each) => isShown(each, this.surroundings))
			.filter((each) => !this.#decided.has(nameOf(each, file.text)));
		text.reopen(file, judgement, shown);
		if (shown.every((each) => nameOf(each, file.text) !== name)) this.#counts.fixed++;
		else this.#number--;
		this.#total = this.#number + shown.length;
		say("\n");
		return true;
	}
}

function nameOf({ rule, at }: Diagnostic, text: string): string {
	return `${rule}\n${text.slice(at.start, at.end)}`;
}

function say(text: string): void {
	stdout.write(text);
	stdout.flush();
}
