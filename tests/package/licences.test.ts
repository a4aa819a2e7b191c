import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "../..");

/** What is built into the package, with its licence. */
function listPackages(): { readonly name: string; readonly licence: string }[] {
	const text = readFileSync(join(project, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
	return [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map(([, name = "", licence = ""]) => ({
		name,
		licence,
	}));
}

/** The packages that the README gives a reason for; `micromark-…` stands for all that begin so. */
function listReasons(): string[] {
	const readme = readFileSync(join(project, "README.md"), "utf8");
	const [, table = ""] = /\n## What is built in\n([^#]*)/.exec(readme) ?? [];
	return [...table.matchAll(/`([^`\s]+)`(?=.*\|)/g)].map(([, name = ""]) => name);
}

describe("the packages that are built in", () => {
	it("may be given on under MIT", () => {
		const packages = listPackages();
		expect(packages.length).toBeGreaterThan(20);
		const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
		expect(packages.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
	});

	it("have each a reason in the README, and no other has", () => {
		const reasons = listReasons();
		const names = listPackages().map(({ name }) => name);
		const covers = (reason: string, name: string) =>
			reason.endsWith("…") ? name.startsWith(reason.slice(0, -1)) : name === reason;
		expect(names.filter((name) => !reasons.some((reason) => covers(reason, name)))).toEqual([]);
		expect(reasons.filter((reason) => !names.some((name) => covers(reason, name)))).toEqual([]);
	});

	it("are no dependencies of those who install it", () => {
		const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
		expect(dependencies).toBeUndefined();
	});
});
