/** Why a file, a folder or a pattern could not be used; `message` is for people and names it. */
export class FileProblem extends Error {
	override readonly name = "FileProblem";
}

/** Puts the system's reason into words. */
export function describeSystemError(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	switch (code) {
		case "ENOENT":
			return "it does not exist";
		case "EACCES":
		case "EPERM":
			return "permission denied";
		case "EISDIR":
			return "it is a folder";
		case "ENOTDIR":
			return "a part of its path is no folder";
		case "ELOOP":
			return "its links go round in a circle";
		case "ENOSPC":
			return "the disk is full";
		case "EROFS":
			return "the disk is read-only";
		default:
			return code ?? message ?? String(error);
	}
}
