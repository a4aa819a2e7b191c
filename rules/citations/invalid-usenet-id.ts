import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isUsenetId } from "../../src/identifiers/is-usenet-id.js";

export default defineCiteRule({
	id: "invalid-usenet-id",
	code: "err_bad_usenet_id",
	title: "A value of |message-id= is not a Message-ID",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite newsgroup |title=Ferry times |newsgroup=misc.brackwater |message-id=<ferry@brackwater.example>}}"],
		quiet: ["{{cite newsgroup |title=Ferry times |newsgroup=misc.brackwater |message-id=ferry@brackwater.example}}"],
	},
	looksAt: ["message-id"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "message-id", name: "a Message-ID", isValid: isUsenetId });
	},
});
