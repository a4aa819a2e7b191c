import list from "../data/generic-titles.json" with { type: "json" };
import { matchesList } from "../values/matches-list.js";

/** Tells whether a title is that of an error page, an archive or a shop of domains. */
export const isGenericTitle = matchesList(list);
