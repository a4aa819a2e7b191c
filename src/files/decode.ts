import { isUtf8 } from "node:buffer";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A text taken from bytes, with what is needed to make the same bytes again. */
export interface Decoded {
	/** Without the byte order mark. */
	readonly text: string;
	readonly encoding: Encoding;
	readonly hasMark: boolean;
	/** Some bytes are not of the encoding and became U+FFFD: the text must not be written back. */
	readonly isLossy: boolean;
}

/** The byte order mark decides; without one it is UTF-8. */
export function decode(bytes: Buffer): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const rest = hasMark ? bytes.subarray(3) : bytes;
	return { text: rest.toString("utf8"), encoding: "utf-8", hasMark, isLossy: isLossy(bytes) };
}

/** Whether some bytes are not of the encoding that their mark says; found without making a text of them. */
export function isLossy(bytes: Buffer): boolean {
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return isUtf16 ? bytes.length % 2 === 1 : !isUtf8(bytes);
}

export function encode({ text, encoding, hasMark }: Omit<Decoded, "isLossy">): Buffer {
	const marked = hasMark ? `\ufeff${text}` : text;
	if (encoding === "utf-8") return Buffer.from(marked, "utf8");
	const bytes = Buffer.from(marked, "utf16le");
	return encoding === "utf-16le" ? bytes : bytes.swap16();
}

function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Decoded {
	const isOdd = bytes.length % 2 === 1;
	const whole = isOdd ? bytes.subarray(0, -1) : bytes;
	const ordered = encoding === "utf-16le" ? whole : Buffer.from(whole).swap16();
	return { text: ordered.toString("utf16le") + (isOdd ? "\ufffd" : ""), encoding, hasMark: true, isLossy: isOdd };
}
