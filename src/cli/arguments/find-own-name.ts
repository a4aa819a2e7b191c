/** What options and commands of ESLint, Ruff, Vale, markdownlint and pre-commit are called here. */
export function findOwnName(word: string): string | undefined {
	switch (word) {
		case "-v":
		case "-V":
			return "--version";
		case "-f":
		case "--output-format":
		case "--output":
		case "--reporter":
			return "--format";
		case "-o":
			return "--output-file";
		case "-c":
			return "--config";
		case "-q":
			return "--quiet";
		case "-w":
			return "--watch";
		case "--isolated":
		case "--no-config-lookup":
			return "--no-config";
		case "--select":
		case "--enable":
			return "--only";
		case "--ignore":
		case "--disable":
			return "--skip";
		case "--diff":
		case "--dry-run":
			return "--fix-dry-run";
		case "--stdin-file-path":
			return "--stdin-filename";
		case "--print-config":
		case "--show-settings":
			return "citelint config";
		case "--init":
			return "citelint init";
		case "check":
			return "lint";
		case "fix":
			return "--fix";
		case "rule":
			return "explain";
		case "server":
			return "lsp";
		default:
			return undefined;
	}
}
