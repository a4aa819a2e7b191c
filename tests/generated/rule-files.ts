import { readdirSync } from "node:fs";

export interface RuleFile {
	readonly family: string;
	readonly id: string;
}

/** Every file in the folders of `rules/`, in order. */
export function ruleFiles(): RuleFile[] {
	const folders = readdirSync("rules", { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return folders
		.map(({ name }) => name)
		.sort()
		.flatMap((family) =>
			readdirSync(`rules/${family}`)
				.map((file) => file.replace(/\.ts$/, ""))
				.sort()
				.map((id) => ({ family, id })),
		);
}
