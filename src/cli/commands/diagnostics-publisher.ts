import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toLspDiagnostic } from "../../editor/to-lsp-diagnostic.js";
import type { Diagnostic } from "../../model/finding.js";
import type { EditorWorkspace } from "./editor-workspace.js";

/** Milliseconds without a key before a text is judged, and before the folder is. */
const patience = { text: 100, folder: 700 };

/** Sends what is said of the open texts, as they are typed. */
export class DiagnosticsPublisher {
	readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
	readonly #waiting = new Map<string, NodeJS.Timeout>();
	readonly #open = new Map<string, TextDocument>();

	constructor(
		private readonly connection: Connection,
		private readonly workspace: EditorWorkspace,
	) {}

	diagnosticsOf(uri: string): readonly Diagnostic[] {
		return this.#diagnostics.get(uri) ?? [];
	}

	/** Judges a text soon, and the folder with it a little later. */
	see(document: TextDocument): void {
		this.#open.set(document.uri, document);
		this.#later(document.uri, patience.text, async () => {
			const { version } = document;
			const diagnostics = await this.workspace.judge(document);
			if (document.version === version && this.#open.has(document.uri)) this.#send(document, diagnostics, new Map());
		});
		this.#seeFolder();
	}

	forget(document: TextDocument): void {
		this.#open.delete(document.uri);
		this.#diagnostics.delete(document.uri);
		void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
	}

	/** Reads the configs anew, and judges all open texts by them. */
	reload(): void {
		this.#later("config", patience.text, async () => {
			try {
				await this.workspace.reload();
			} finally {
				for (const document of this.#open.values()) this.see(document);
			}
		});
	}

	#seeFolder(): void {
		this.#later("folder", patience.folder, async () => {
			if (!this.workspace.comparesTexts()) return;
			const versions = new Map([...this.#open.values()].map((document) => [document, document.version]));
			for await (const { document, diagnostics, others } of this.workspace.judgeTogether())
				if (document.version === versions.get(document)) this.#send(document, diagnostics, others);
		});
	}

	#send(document: TextDocument, diagnostics: readonly Diagnostic[], others: ReadonlyMap<string, string>): void {
		this.#diagnostics.set(document.uri, diagnostics);
		const home = diagnostics[0]?.path;
		const documentOf = (path: string) => {
			if (path === home) return document;
			const text = others.get(path);
			return text === undefined ? undefined : this.workspace.toDocument(path, text);
		};
		const shown = diagnostics.map((diagnostic) => toLspDiagnostic(diagnostic, documentOf));
		void this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: shown });
	}

	/** The last wish of a name counts. What fails is told to the person, and the server goes on. */
	#later(name: string, wait: number, work: () => Promise<void>): void {
		clearTimeout(this.#waiting.get(name));
		const run = () => {
			this.#waiting.delete(name);
			work().catch((error: unknown) => {
				this.connection.window.showErrorMessage(`citelint: ${error instanceof Error ? error.message : String(error)}`);
			});
		};
		this.#waiting.set(name, setTimeout(run, wait));
	}
}
