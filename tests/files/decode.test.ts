import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/files/decode.js";

const text = "Zürich \u{1d11e}\r\n日本\r\n";

describe("decoding", () => {
	it.each([
		["UTF-8", Buffer.from(text), { encoding: "utf-8", hasMark: false }],
		["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), { encoding: "utf-8", hasMark: true }],
		["UTF-16LE", Buffer.from(`\ufeff${text}`, "utf16le"), { encoding: "utf-16le", hasMark: true }],
		["UTF-16BE", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), { encoding: "utf-16be", hasMark: true }],
	])("reads %s, and encoding gives the same bytes", (_name, bytes, kind) => {
		const decoded = decode(bytes);
		expect(decoded).toEqual({ text, isLossy: false, ...kind });
		expect(encode(decoded).equals(bytes)).toBe(true);
	});

	it("says when bytes were lost", () => {
		expect(decode(Buffer.from([0x41, 0xff, 0x42]))).toMatchObject({ text: "A\ufffdB", isLossy: true });
		expect(decode(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({ text: "A\ufffd", isLossy: true });
	});

	it("takes a written replacement character for what it is", () => {
		expect(decode(Buffer.from("A\ufffdB")).isLossy).toBe(false);
	});

	it("keeps a second mark as text", () => {
		expect(decode(Buffer.from("\ufeff\ufeffA")).text).toBe("\ufeffA");
	});
});
