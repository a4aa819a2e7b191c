import { expect, test } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { expectGenerated } from "./expect-generated.js";

const command = ["--no-config", "--only", "invalid-isbn,invalid-cite-date,extra-text-in-pages,unclosed-reference"];
const file = "fixtures/showcase/museum.wiki";
const size = { row: 20, column: 8.4, margin: 16 };

const colors: Readonly<Record<string, string>> = {
	"31": "#ff7b72",
	"33": "#e3b341",
	"34": "#79c0ff",
	"32": "#7ee787",
	"36": "#76e3ea",
	"2": "#8b949e",
};

test("docs/terminal.svg is what a terminal shows", () => {
	const { out, code } = runCli(".", [...command, "--color", file]);
	expect(code).toBe(1);
	const rows = [`\u001b[2m$\u001b[22m citelint ${file}`, "", ...out.trimEnd().split("\n")];
	const plain = rows.map((row) => row.replaceAll(/\u001b\[\d+m/g, ""));
	const width = Math.ceil(Math.max(...plain.map(({ length }) => length)) * size.column) + 2 * size.margin;
	const height = rows.length * size.row + 2 * size.margin;
	const lines = rows.map((row, index) => drawRow(row, size.margin + (index + 0.7) * size.row));
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="citelint in a terminal">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${lines.join("\n")}
</g>
</svg>
`;
	expectGenerated("docs/terminal.svg", svg);
});

/** A row of text, its colours as spans. Spaces are places, since a picture folds them. */
function drawRow(row: string, y: number): string {
	let style = "";
	let column = 0;
	const spans = row.split(/(\u001b\[\d+m)/).map((piece) => {
		const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
		if (code !== undefined) {
			const color = colors[code];
			style = code === "4" ? ' text-decoration="underline"' : color === undefined ? "" : ` fill="${color}"`;
			return "";
		}
		const words = piece.trim();
		const x = size.margin + (column + piece.indexOf(words)) * size.column;
		column += piece.length;
		const length = (words.length * size.column).toFixed(1);
		return words === "" ? "" : `<tspan x="${x.toFixed(1)}" textLength="${length}"${style}>${escapeXml(words)}</tspan>`;
	});
	return `<text y="${y}">${spans.join("")}</text>`;
}

function escapeXml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
