import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import {
	CodeActionRequest,
	createProtocolConnection,
	DidOpenTextDocumentNotification,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	type Diagnostic as LspDiagnostic,
	PublishDiagnosticsNotification,
	RenameRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { makeFolder } from "../files/scratch.js";

const program = join(import.meta.dirname, "../../dist/cli.js");

/** Opens a text of a folder, not as it lies there but with other words, and waits until something is said of it that is asked for. */
async function openIn(folder: string, name: string, text: string, isEnough: (diagnostics: LspDiagnostic[]) => boolean) {
	return (await serve(folder, "en").open(name, text, isEnough)).diagnostics;
}

/** A server of a folder, and an editor that speaks a language. */
function serve(folder: string, locale: string | undefined, env: NodeJS.ProcessEnv = process.env) {
	const server = spawn(process.execPath, [program, "lsp", "--stdio"], { cwd: folder, env });
	const connection = createProtocolConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	onTestFinished(() => {
		connection.dispose();
		server.kill();
	});
	connection.listen();
	const open = async (name: string, text: string, isEnough: (diagnostics: LspDiagnostic[]) => boolean) => {
		const uri = pathToFileURL(join(folder, name)).href;
		const said = new Promise<LspDiagnostic[]>((resolve) => {
			connection.onNotification(PublishDiagnosticsNotification.type, ({ uri: of, diagnostics }) => {
				if (of === uri && isEnough(diagnostics)) resolve(diagnostics);
			});
		});
		const rootUri = pathToFileURL(folder).href;
		const named = locale === undefined ? {} : { locale };
		await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri, ...named, capabilities: {} });
		await connection.sendNotification(InitializedNotification.type, {});
		const textDocument = { uri, languageId: "plaintext", version: 1, text };
		await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
		return { uri, diagnostics: await said };
	};
	return { connection, open };
}

const marsh = "Ada Marsh was born on 13 May 1886 in Ware. She died on 4 June 1967.\n";
const unsaved = "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot.\n";

describe("the folder of an open text", () => {
	it.each([
		["a.txt", "b.txt"],
		["b.txt", "a.txt"],
	])("%s, not saved, is compared with %s on the disk, whichever of them the rule speaks at", async (open, closed) => {
		const folder = makeFolder({ [open]: "Nothing yet.\n", [closed]: marsh });
		const isAsked = ({ code }: LspDiagnostic) => code === "date-differs-between-documents";
		const diagnostics = await openIn(folder, open, unsaved, (all) => all.some(isAsked));
		const [found] = diagnostics.filter(isAsked);
		expect(found).toMatchObject({ range: { start: { line: 0, character: 11 } } });
		const [related] = found!.relatedInformation ?? [];
		expect(related?.location).toMatchObject({
			uri: pathToFileURL(join(folder, closed)).href,
			range: { start: { line: 0, character: 22 } },
		});
	});

	it("has its bibliography beside the text", async () => {
		const bib = "@book{marsh1950, title = {Tides}}\n";
		const folder = makeFolder({ "a.md": "Nothing yet.\n", "works.bib": bib });
		const text = "---\nbibliography: works.bib\n---\n\nThe pier [@marsh1950] burned [@marsh1960].\n";
		const isAsked = ({ code }: LspDiagnostic) => code === "unknown-bibliography-key";
		const said = (await openIn(folder, "a.md", text, (all) => all.some(isAsked))).filter(isAsked);
		expect(said.map(({ message }) => message)).toEqual([expect.stringContaining("marsh1960")]);
	});
});

describe("an editor that speaks French", () => {
	it("is answered in French, whatever the locale of the server is", async () => {
		const folder = makeFolder({ "a.wiki": "Rien.\n" });
		const { connection, open } = serve(folder, "fr-CA");
		const text = "A pier.<ref name=x>Tides.</ref> A ferry.<ref name=y />\n\n<references />\n";
		const { uri, diagnostics } = await open("a.wiki", text, (all) => all.length > 0);
		const [found] = diagnostics;
		expect(found).toMatchObject({
			code: "undefined-reference",
			message: expect.stringMatching(/«\u00a0y\u00a0» est appelée ici et n’est définie nulle part/),
		});
		const textDocument = { uri };
		const { range } = found!;
		const actions = await connection.sendRequest(CodeActionRequest.type, {
			textDocument,
			range,
			context: { diagnostics },
		});
		expect(actions?.map(({ title }) => title)).toContain("Réduire undefined-reference au silence ici");
		const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: range.start });
		expect(JSON.stringify(hover)).toMatch(/Un appel|appelée/);
		const position = { line: 0, character: text.indexOf("x>") };
		await expect(connection.sendRequest(RenameRequest.type, { textDocument, position, newName: "  " })).rejects.toThrow(
			"Un nom a besoin d’une lettre",
		);
	});
});

describe("an editor that does not say what it speaks", () => {
	it("is answered as the terminal would be", async () => {
		const { LC_ALL, LC_MESSAGES, ...rest } = process.env;
		const { open } = serve(makeFolder({ "a.wiki": "Rien.\n" }), undefined, { ...rest, LANG: "fr_FR.UTF-8" });
		const { diagnostics } = await open("a.wiki", "A ferry.<ref name=y />\n\n<references />\n", (all) => all.length > 0);
		expect(diagnostics[0]?.message).toMatch(/appelée ici/);
	});
});
