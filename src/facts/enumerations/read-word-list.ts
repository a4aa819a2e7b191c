import type { Enumeration } from "../../model/enumeration.js";
import type { Quantity } from "../../model/quantity.js";
import type { Announcement, Known } from "./announcement.js";
import { makeEnumeration, rangeIn } from "./make-enumeration.js";

/** "five villages, namely Dorsley, Lanscombe and Kelverton", "The following three places are served: …", "five others (153302, 153318 and 153368)". */
export function readWordList(
	{ blocks, quantities }: Known,
	{ quantity, from: begin, to }: Announcement,
): Enumeration | null {
	const block = blocks[quantity.block]!;
	const rest = block.text.slice(quantity.to, to);
	const lead = leads.exec(rest) ?? findOpenLead(rest) ?? findKin(rest);
	if (lead === null) return null;
	const from = quantity.to + lead[0].length;
	const isOpen = !leads.test(rest);
	const isBracketed = lead[0].endsWith("(");
	// Two numbers before it, and nobody knows which of them is listed.
	if (!isBracketed && isOneOfTwo(quantities, quantity, begin, from)) return null;
	const close = isBracketed ? block.text.indexOf(")", from) : -1;
	if (isBracketed && (close < 0 || close > to)) return null;
	const said = block.text.slice(from, isBracketed ? close : to);
	const items = splitItems(said.replace(/[.!]\s*$/, ""));
	if (items === null || (isOpen && !areNames(items, lead[0], quantity.noun ?? ""))) return null;
	if (isBracketed && /^\p{Ll}/u.test(items[0]!)) return null;
	// "soldiers, scholars, artisans and cultivators" may be three: the last two may be one thing.
	const isLastPair = items.length === quantity.value + 1 && /[^,;] and \p{Ll}[^,]*$/u.test(said);
	if (isLastPair && items.every((item) => /^\p{Ll}/u.test(item))) return null;
	return makeEnumeration(quantity, "words", items.length, rangeIn(block, from, from + said.trimEnd().length));
}

function isOneOfTwo(quantities: readonly Quantity[], one: Quantity, from: number, to: number): boolean {
	return quantities.some(
		(other) => other !== one && other.block === one.block && other.from >= from && other.from < to,
	);
}

/** What leads from the number to its list; no other number, no second clause, no preposition: "ten deaths were recorded in: …". */
const leads =
	/^(?: [^:;.()\d]{2,110}(?<! (?:in|at|from|to|by|with|between|of|on|for))(?:: |, namely:? | – namely )|(?: [a-z-]+){1,3} \()/;

/** "four branches are …", "four branches, in …", "four villages belong to it – …", "four ships, the …": names follow, to the end of the sentence. */
const findOpenLead = (words: string) =>
	/^(?: [a-z-]+){1,3}(?: of (?:the )?[\p{L}' -]{3,40})?(?: (?:are|were)(?: located in| found in| in| at)? |, (?:in|at) |, (?=the \p{Lu})|(?: [a-z]+){0,4} [–—] )(?![^.]* [–—] )/u.exec(
		words,
	);

const kin = / (?:sons|daughters|children|brothers|sisters|siblings), $/;
/** "three sons, Anders, Bo and Carl." */
const findKin = (words: string) =>
	/^(?: [a-z]+)? (?:sons|daughters|children|brothers|sisters|siblings), (?=\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+)*,? and \p{Lu}[\p{L}'’-]+\.)/u.exec(
		words,
	);

/** Names alone, each of them of its own; where "in" stands before them what is counted must be places. */
function areNames(items: readonly string[], lead: string, noun: string): boolean {
	const isThe = lead.endsWith(", ") && !kin.test(lead);
	if (isThe && /\b(?:times|years|occasions)$/.test(noun)) return false;
	const isPlace = !/ (?:in|at) $/.test(lead) || placed.test(noun);
	return isPlace && items.every((item) => (isThe ? /^the \p{Lu}[\p{L}'’ -]*$/u : /^(?:the )?\p{Lu}/u).test(item));
}

const placed =
	/\b(?:branches|offices|campuses|schools|factories|plants|stations|locations|places|towns|villages|cities|sites|districts|parishes|churches|shops|stores|clubs|mills|mines|hospitals|libraries|museums|bridges|ports|venues|chapters|centres|centers)$/;

/** At commas and the last "and", or at semicolons; null where the pieces are not alike enough to be sure. */
function splitItems(said: string): string[] | null {
	// "Oran (2), Setif" counts more than it names.
	if (/\(\d+\)/.test(said) || (/["“]/.test(said) && said.includes("("))) return null;
	if (said.includes(", and ") && said.includes(", or ")) return null;
	let quoted = 0;
	const plain = said.replace(/ ?\([^()]*\)/g, "").replace(/(?:“[^”]*”|"[^"]*")/g, () => `Quoted${quoted++}`);
	if (/[():]/.test(plain)) return null;
	const isFine = !plain.includes(";");
	const separator = /, (?:and|or) /.test(plain) ? /, (?:and |or )?/ : /,? & |, | and (?=[^,]*$)/;
	const pieces = isFine ? plain.split(separator) : plain.split(/; (?:and )?/);
	const items = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
	// Without an "and" the list may go on; many long names are one all the same.
	const isClosed =
		!isFine || / and | & /.test(plain) || (items.length > 3 && items.every((item) => /^\p{Lu}.* /u.test(item)));
	if (items.length < 2 || !isClosed) return null;
	if (items.some((item) => item.length > 60 || /[.!?] /.test(item) || (isFine && / and | or | & /.test(item))))
		return null;
	return areAlike(items) ? items : null;
}

/** All of them names, all numbers, or all a word or two; "John, Duke of York" and "Paris, France" are one thing in two pieces. */
function areAlike(items: readonly string[]): boolean {
	if (items.every((item) => /^\d[\w/-]*$/.test(item))) return true;
	if (items.some((item) => apposed.test(item))) return false;
	if (items.every((item) => /^(?:the |an? )?\p{Lu}/u.test(item))) return new Set(items).size === items.length;
	return items.every((item) => /^\p{Ll}[\p{Ll}'’-]*(?: [\p{Ll}'’-]+)?$/u.test(item) && !loose.test(item));
}

const apposed =
	/^(?:who|which|that|with|where|when|as|both|all|now|then|later|formerly|born|died|also|a|an|his|her|its|their|each|one|the (?:first|second|last|latter|former|capital|son|daughter|wife|largest|oldest)|(?:Duke|Duchess|Count|Countess|Earl|Baron|Baroness|Prince|Princess|King|Queen|Lord|Lady|Sir|Bishop|Archbishop|Marquess|Viscount|Jr|Sr|Inc|Ltd|LLC|MD|PhD|USA|UK|California|New York|Texas|France|Germany|Italy|England|Scotland|Wales|Ireland|Spain|India|China|Japan|Canada|Australia)\b)\b/;
const loose = /\b(?:was|were|is|are|had|has|have|to|of|in|by|for|on|at|it|he|she|they|not|but|so|then)\b/;
