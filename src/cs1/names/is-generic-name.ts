import list from "../data/generic-names.json" with { type: "json" };
import { matchesList } from "../values/matches-list.js";

/** Tells whether a name is that of an office, a company or a role. */
export const isGenericName = matchesList(list);
