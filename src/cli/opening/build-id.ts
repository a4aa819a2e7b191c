import manifest from "../../../package.json" with { type: "json" };

/** Put in by the build: names the sources that this program was made of. */
declare const CITELINT_SOURCES: string;

/** Two programs that may say different things of one text have different ones. */
export const buildId = `${manifest.version} ${typeof CITELINT_SOURCES === "string" ? CITELINT_SOURCES : ""}`;
