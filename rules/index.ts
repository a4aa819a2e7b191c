import type { Rule } from "../src/rule.js";
import accessDateWithoutUrl from "./citations/access-date-without-url.js";
import misspeltCiteParameter from "./citations/misspelt-cite-parameter.js";
import unknownCiteParameter from "./citations/unknown-cite-parameter.js";
import noReferenceAtAll from "./coverage/no-reference-at-all.js";
import uncitedParagraph from "./coverage/uncited-paragraph.js";
import duplicateReferenceName from "./references/duplicate-reference-name.js";
import emptyReference from "./references/empty-reference.js";
import missingGroupList from "./references/missing-group-list.js";
import missingReferenceList from "./references/missing-reference-list.js";
import unclosedReference from "./references/unclosed-reference.js";
import undefinedReference from "./references/undefined-reference.js";
import unusedReference from "./references/unused-reference.js";
import bareUrl from "./sources/bare-url.js";
import openEditorTag from "./tags/open-editor-tag.js";

/** Every rule, by family and name. Generated: `npm run generate`. */
export const rules: readonly Rule[] = [
	accessDateWithoutUrl,
	misspeltCiteParameter,
	unknownCiteParameter,
	noReferenceAtAll,
	uncitedParagraph,
	duplicateReferenceName,
	emptyReference,
	missingGroupList,
	missingReferenceList,
	unclosedReference,
	undefinedReference,
	unusedReference,
	bareUrl,
	openEditorTag,
];
