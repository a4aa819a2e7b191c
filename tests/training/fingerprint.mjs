import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the weights were made from: the features, the way of training, and the sentences. Equal fingerprints mean equal weights. */
export function fingerprint({ code }, path) {
	const hash = createHash("sha256").update(code);
	for (const name of parts) hash.update(readFileSync(join(import.meta.dirname, `${name}.mjs`)));
	return hash.update(readFileSync(path)).digest("hex").slice(0, 32);
}

/** The files that decide what the weights become. */
const parts = ["fit-logistic", "fit-scaled", "fold-articles", "make-matrix", "need-trainer", "read-sentences"];
