import { fileURLToPath } from "node:url";
import {
	createConnection,
	type InitializeParams,
	type InitializeResult,
	ProposedFeatures,
	ResponseError,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import manifest from "../../../package.json" with { type: "json" };
import { complete } from "../../editor/complete.js";
import { describeAt } from "../../editor/describe-at.js";
import type { EditorText } from "../../editor/editor-text.js";
import { findDefinition, findReferences } from "../../editor/find-uses.js";
import { codeActionKinds, listCodeActions } from "../../editor/list-code-actions.js";
import { listSymbols } from "../../editor/list-symbols.js";
import { findName, rename } from "../../editor/rename.js";
import type { Diagnostic } from "../../model/finding.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { hear, say } from "../terminal/speech.js";
import { DiagnosticsPublisher } from "./diagnostics-publisher.js";
import { EditorWorkspace } from "./editor-workspace.js";

interface Position {
	readonly line: number;
	readonly character: number;
}

interface Request {
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
}

/** Serves an editor on standard input and output until it goes. */
export async function serveEditor(args: Arguments): Promise<ExitCode> {
	if (args.operands.length > 0) throw new UsageProblem("lsp takes no paths: the editor names them");
	const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
	const documents = new TextDocuments(TextDocument);
	const workspace = new EditorWorkspace(args, () => documents.all());
	const publisher = new DiagnosticsPublisher(connection, workspace);
	const diagnosticsOf = (document: TextDocument): readonly Diagnostic[] => publisher.diagnosticsOf(document.uri);

	/** Answers about a place in an open text; null where the text is not open. */
	const answer =
		<P extends Request, T>(look: (text: EditorText, offset: number, params: P) => T) =>
		async (params: P): Promise<T | null> => {
			const document = documents.get(params.textDocument.uri);
			if (document === undefined) return null;
			const facts = await workspace.understand(document);
			return look({ document, facts }, document.offsetAt(params.position), params);
		};

	connection.onInitialize((params) => {
		if (params.locale !== undefined) hear(params.locale);
		const root = params.workspaceFolders?.[0]?.uri ?? params.rootUri;
		if (root?.startsWith("file:")) process.chdir(fileURLToPath(root));
		return describeServer(params);
	});
	connection.onInitialized(() => publisher.reload());
	connection.onDidChangeWatchedFiles(() => publisher.reload());
	documents.onDidOpen(({ document }) => publisher.see(document));
	documents.onDidChangeContent(({ document }) => publisher.see(document));
	documents.onDidSave(({ document }) => {
		if (/citelint|package\.json$/.test(document.uri)) publisher.reload();
	});
	documents.onDidClose(({ document }) => publisher.forget(document));
	connection.onCodeAction(async ({ textDocument, range, context }) => {
		const document = documents.get(textDocument.uri);
		if (document === undefined) return [];
		const text = { document, facts: await workspace.understand(document) };
		const actions = listCodeActions(text, diagnosticsOf(document), range, context.only);
		return actions.map((action) => ({ ...action, title: say(action.title) }));
	});
	connection.onHover(
		answer((text, offset) => describeAt(text, diagnosticsOf(text.document), workspace.listRules(), offset, say)),
	);
	connection.onDefinition(answer(findDefinition));
	connection.onReferences(
		answer((text, offset, { context }: Request & { context: { includeDeclaration: boolean } }) =>
			findReferences(text, offset, context.includeDeclaration),
		),
	);
	connection.onPrepareRename(answer(findName));
	connection.onRenameRequest(
		answer((text, offset, { newName }: Request & { newName: string }) => {
			const edit = rename(text, offset, newName);
			return typeof edit === "string" ? new ResponseError(-32803, say(edit)) : edit;
		}) as never,
	);
	connection.onDocumentSymbol((params) => answer(listSymbols)({ ...params, position: { line: 0, character: 0 } }));
	connection.onCompletion(answer(complete));
	documents.listen(connection);
	connection.listen();
	await new Promise<void>((resolve) => connection.onExit(resolve));
	return ExitCode.Clean;
}

function describeServer({ capabilities }: InitializeParams): InitializeResult {
	const canPrepare = capabilities.textDocument?.rename?.prepareSupport === true;
	return {
		serverInfo: { name: "citelint", version: manifest.version },
		capabilities: {
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
			codeActionProvider: { codeActionKinds },
			hoverProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			renameProvider: canPrepare ? { prepareProvider: true } : true,
			documentSymbolProvider: true,
			completionProvider: { triggerCharacters: ["|", '"', "^", "="] },
		},
	};
}
