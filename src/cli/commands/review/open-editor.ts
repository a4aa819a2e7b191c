import { spawnSync } from "node:child_process";

/** The editor that the user has chosen; as git and others look for it. */
export function editorOf({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string {
	return VISUAL || EDITOR || (process.platform === "win32" ? "notepad" : "vi");
}

/** Opens a file at a line, and waits until the editor is left. Returns whether it could be run. */
export function openEditor(editor: string, path: string, line: number): boolean {
	const takesLine = /^(?:\S*\/)?(?:n?vim?|nano|emacs\w*|micro|kak|ne|joe|mcedit|hx)\b/.test(editor);
	const isCode = /^(?:\S*\/)?(?:code|codium|cursor|subl|zed)\b/.test(editor);
	const place = takesLine ? [`+${line}`, path] : isCode ? ["--wait", "--goto", `${path}:${line}`] : [path];
	// The variable may hold options, for a shell to take apart; the path is none of its business.
	const { status } =
		process.platform === "win32"
			? spawnSync(editor, [path], { stdio: "inherit", shell: true })
			: spawnSync("sh", ["-c", `${editor} "$@"`, editor, ...place], { stdio: "inherit" });
	return status === 0;
}
