import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import {
	type FileHandle,
	open,
	readFile as readBytes,
	realpath,
	rename,
	stat,
	unlink,
	writeFile as writeBytes,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { encode } from "./decode.js";
import { describeSystemError, FileProblem } from "./file-problem.js";
import type { FileText } from "./file-text.js";

/**
 * Replaces a file's text, with its encoding, byte order mark and mode kept: wholly or not at all. Refuses, with a
 * FileProblem, when the file is no longer as it was read, or holds bytes that its text does not show.
 */
export async function rewriteFile(before: FileText, text: string): Promise<void> {
	const { path } = before;
	if (before.isLossy) throw new FileProblem(`${path}: not written: it holds bytes that are not ${before.encoding}`);
	try {
		const target = await realpath(path);
		const now = await readBytes(target);
		if (!now.equals(before.bytes)) throw new FileProblem(`${path}: not written: it has changed since it was read`);
		const bytes = encode({ text, encoding: before.encoding, hasMark: before.hasMark });
		await writeWhole(target, [bytes], await stat(target));
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be written: ${describeSystemError(error)}`);
	}
}

/**
 * Writes a new or existing file wholly or not at all; what is no file (a terminal, a pipe) as it comes. Content in pieces is
 * never held as a whole. Throws a FileProblem.
 */
export async function writeFile(path: string, content: string | Iterable<string | Uint8Array>): Promise<void> {
	try {
		const target = await realpath(path).catch(() => path);
		const existing = await stat(target).catch(() => undefined);
		const bytes = gather(typeof content === "string" ? [content] : content);
		if (existing !== undefined && !existing.isFile()) await writeBytes(target, bytes);
		else await writeWhole(target, bytes, existing ?? { mode: 0o666 & ~process.umask() });
	} catch (error) {
		throw new FileProblem(`${path}: cannot be written: ${describeSystemError(error)}`);
	}
}

/** Bytes that are written at once. */
const enough = 256 * 1024;

/** Brings small pieces together, since each would be a call of its own. What it yields is used up before the next is asked for. */
function* gather(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
	const room = Buffer.allocUnsafe(enough);
	let used = 0;
	for (const piece of pieces) {
		const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
		if (used + bytes.length > enough) {
			yield room.subarray(0, used);
			used = 0;
		}
		if (bytes.length > enough) yield bytes;
		else {
			room.set(bytes, used);
			used += bytes.length;
		}
	}
	if (used > 0) yield room.subarray(0, used);
}

/** Beside the target, because only inside one disk a rename is a single step. */
async function writeWhole(
	target: string,
	pieces: Iterable<Uint8Array>,
	like: Pick<Stats, "mode"> & Partial<Stats>,
): Promise<void> {
	const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
	const file = await open(draft, "wx", like.mode & 0o600);
	try {
		for (const piece of pieces) await file.writeFile(piece);
		await keepOwner(file, like);
		// The mask of the process may have taken rights away, and so does another owner.
		await file.chmod(like.mode);
		await file.sync();
		await file.close();
		await rename(draft, target);
	} catch (error) {
		await file.close().catch(() => {});
		await unlink(draft).catch(() => {});
		throw error;
	}
}

/** Whoever may not give a file away must not take it from its owner either. */
async function keepOwner(file: FileHandle, { uid, gid }: Partial<Stats>): Promise<void> {
	if (uid === undefined || gid === undefined) return;
	const own = await file.stat();
	if (own.uid === uid && own.gid === gid) return;
	try {
		await file.chown(uid, gid);
	} catch (error) {
		if (own.uid !== uid) throw new Error("it belongs to another user, who must stay its owner");
		// A group that the user is not in cannot be kept.
		if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
	}
}
