import { spawn } from "node:child_process";
import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { describeSystemError, FileProblem } from "../file-problem.js";

/** A dump that is read from its beginning to its end. */
export interface OpenDump {
	/** The text, unpacked, in pieces. Throws a FileProblem. */
	readonly text: AsyncIterable<string>;
	/** Bytes of the file. */
	readonly size: number;
	/** Bytes of the file that were read so far. */
	countRead(): number;
}

/** Programs of the system that unpack what Node cannot. */
const unpackers = [
	{ name: /\.bz2$/i, program: "bzip2", args: ["-dc"] },
	{ name: /\.zst$/i, program: "zstd", args: ["-dc", "--quiet"] },
] as const;

/** Opens a MediaWiki export, packed or not; its name says which. Throws a FileProblem. */
export function openDump(path: string): OpenDump {
	let size: number;
	try {
		size = statSync(path).size;
	} catch (error) {
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
	const file = createReadStream(path, { highWaterMark: 256 * 1024 });
	return { text: readText(path, file), size, countRead: () => file.bytesRead };
}

async function* readText(path: string, file: ReturnType<typeof createReadStream>): AsyncGenerator<string> {
	const decoder = new StringDecoder("utf8");
	try {
		for await (const bytes of unpack(path, file)) {
			const text = decoder.write(bytes as Buffer);
			if (text !== "") yield text;
		}
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	} finally {
		file.destroy();
	}
	const rest = decoder.end();
	if (rest !== "") yield rest;
}

function unpack(path: string, file: ReturnType<typeof createReadStream>): AsyncIterable<unknown> {
	if (/\.gz$/i.test(path)) {
		const gunzip = createGunzip();
		file.on("error", (error) => gunzip.destroy(error));
		return file.pipe(gunzip);
	}
	const unpacker = unpackers.find(({ name }) => name.test(path));
	return unpacker === undefined ? file : runUnpacker(path, file, unpacker.program, unpacker.args);
}

async function* runUnpacker(
	path: string,
	file: ReturnType<typeof createReadStream>,
	program: string,
	args: readonly string[],
): AsyncGenerator<unknown> {
	const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
	let reason = "";
	child.stderr.on("data", (piece) => {
		reason = `${reason}${piece}`.slice(0, 500);
	});
	const ended = new Promise<number | null>((resolve, reject) => {
		child.on("error", (error) =>
			reject(new FileProblem(`${path}: ${program} cannot be run: ${describeSystemError(error)}`)),
		);
		child.on("close", resolve);
	});
	// Its failure is told below.
	ended.catch(() => {});
	const fed = pipeline(file, child.stdin).catch(() => {});
	try {
		yield* child.stdout;
		await fed;
		const code = await ended;
		if (code !== 0) throw new FileProblem(`${path}: ${program} failed: ${reason.trim().split("\n")[0] ?? code}`);
	} finally {
		child.kill();
	}
}
