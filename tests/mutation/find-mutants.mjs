import { parseAst } from "rolldown/parseAst";
import { mutateRegex } from "./mutate-regex.mjs";

/**
 * Small changes of a program that some test should notice, each `{ start, end, by, statement }`: the words from start to end,
 * an expression or a statement, stand as `by`. Types, names and tables of data are left alone.
 */
export function findMutants(code, path) {
	const mutants = [];
	const put = ({ start, end }, by, statement = false) => {
		if (code.slice(start, end) !== by) mutants.push({ start, end, by, statement });
	};
	const program = parseAst(code, { lang: "ts" }, path);
	visit(program, { put, code, isStatic: true, isChained: false, memories: listMemories(program) });
	return mutants;
}

/** More literals than this side by side are a table: what stands in it is knowledge, which no test should repeat. */
const table = 3;

function visit(node, context) {
	if (node === null || typeof node !== "object") return;
	if (Array.isArray(node)) {
		for (const one of node) visit(one, context);
		return;
	}
	if (typeof node.type !== "string" || isType(node.type) || isTable(node, context)) return;
	const onlyRemembers = isOfMemory(node, context.memories);
	if (!onlyRemembers) changes[node.type]?.(node, context);
	for (const [name, child] of Object.entries(node)) {
		if (child === null || typeof child !== "object" || isNoValue(node, name)) continue;
		if (((onlyRemembers || isShortcut(node)) && name === "test") || isBlank(node, name, child)) continue;
		const isChained = node.type === "ChainExpression" || (context.isChained && isSpine(node, name));
		// `kind === "book"` is turned as a whole.
		const isCompared = /^[!=]==$/.test(node.operator ?? "");
		visit(child, { ...context, isChained, isCompared, isStatic: context.isStatic && !/Function/.test(node.type) });
	}
}

function isType(type) {
	if (["TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression"].includes(type)) return false;
	return type.startsWith("TS") || type === "ImportDeclaration" || type === "ExportAllDeclaration";
}

/** What is declared, assigned to or named is no value. */
function isNoValue(node, name) {
	if (name === "id" || name === "typeAnnotation" || name === "returnType" || name === "label") return true;
	if (node.type === "Property" || node.type === "PropertyDefinition" || node.type === "MethodDefinition")
		return name === "key" && !node.computed;
	if (node.type === "MemberExpression") return name === "property" && !node.computed;
	return node.type === "AssignmentExpression" && name === "left" && node.left.type !== "MemberExpression";
}

/** `a` and `a.b` of `a?.b.c` cannot be taken out of their chain. */
function isSpine(node, name) {
	return (
		(node.type === "MemberExpression" && name === "object") || (node.type === "CallExpression" && name === "callee")
	);
}

/**
 * Where a file keeps what it has worked out: maps that are empty at first, and what is taken out of them. Whether something is
 * worked out again shows in no answer.
 */
function listMemories(program) {
	const memories = new Set();
	const isMade = ({ type, callee, arguments: given }) =>
		type === "NewExpression" && /^(?:Weak)?Map$/.test(callee.name ?? "") && given.length === 0;
	const isTaken = ({ type, callee }) =>
		type === "CallExpression" && callee.property?.name === "get" && memories.has(callee.object?.name);
	for (const { declarations } of program.body)
		for (const { id, init } of declarations ?? []) if (init && isMade(init)) memories.add(id.name);
	const walk = (node) => {
		if (node === null || typeof node !== "object") return;
		if (node.type === "VariableDeclarator" && node.init && isTaken(node.init)) memories.add(node.id.name);
		for (const child of Object.values(node)) walk(child);
	};
	if (memories.size > 0) walk(program.body);
	return memories;
}

/** `if (known === undefined)`, `if (known.size < 1000)`, `known.set(…)`. */
function isOfMemory({ type, test, expression }, memories) {
	if (type === "IfStatement") return test.type === "BinaryExpression" && memories.has(nameOf(test.left));
	if (type !== "ExpressionStatement" || expression.type !== "CallExpression") return false;
	const { property, object } = expression.callee;
	return property?.name === "set" && memories.has(object?.name);
}

function nameOf({ type, name, object, property }) {
	return type === "MemberExpression" && property.name === "size" ? object.name : name;
}

/** `text.includes("%") ? text.replace(/%/g, "") : text`: without the question it is only slower. */
function isShortcut({ type, test, consequent, alternate }) {
	if (type !== "ConditionalExpression" || alternate.type !== "Identifier" || test.type !== "CallExpression")
		return false;
	const [asked, changed] = [test, consequent].map(({ callee }) => callee?.object?.name);
	const isReplaced = /^replace(?:All)?$/.test(consequent.callee?.property?.name ?? "");
	return isReplaced && asked === alternate.name && changed === alternate.name;
}

/** What only stands for nothing, as the types want it where an index may miss: `[, year = ""]`, `?? 0`. */
function isBlank(node, name, { type, value }) {
	const isDefault = node.type === "AssignmentPattern" || (node.type === "LogicalExpression" && node.operator === "??");
	return isDefault && name === "right" && type === "Literal" && (value === "" || value === 0);
}

function isTable(node, { isStatic }) {
	if (!isStatic) return false;
	if (node.type === "ArrayExpression") return node.elements.length > table;
	if (node.type === "ObjectExpression") return node.properties.length > table;
	return node.type === "Literal" && typeof node.value === "string" && node.value.split(/[ |]/).length > table;
}

const operators = {
	"+": ["-"],
	"-": ["+"],
	"*": ["/"],
	"/": ["*"],
	"%": ["*"],
	"<": ["<=", ">="],
	"<=": ["<", ">"],
	">": [">=", "<="],
	">=": [">", "<"],
	"===": ["!=="],
	"!==": ["==="],
	"&&": ["||"],
	"||": ["&&"],
	"??": ["&&"],
};

/** Methods by what would be their slip; null where the call itself is left out. */
const methods = {
	startsWith: "endsWith",
	endsWith: "startsWith",
	toLowerCase: "toUpperCase",
	toUpperCase: "toLowerCase",
	every: "some",
	some: "every",
	min: "max",
	max: "min",
	indexOf: "lastIndexOf",
	lastIndexOf: "indexOf",
	trim: null,
	trimEnd: null,
	trimStart: null,
	slice: null,
	filter: null,
	sort: null,
	reverse: null,
	normalize: null,
};

/** The types say that `list[0]` may be missing where it cannot be. */
function isIndexed({ type, computed, callee }) {
	return (type === "MemberExpression" && computed) || (type === "CallExpression" && callee.property?.name === "at");
}

const changeBinary = ({ start, end, left, right, operator }, { put, code }) => {
	const isText =
		operator === "+" &&
		[left, right].some(({ type, value }) => type === "TemplateLiteral" || typeof value === "string");
	if (isText) return;
	const [a, b] = [left, right].map((side) => code.slice(side.start, side.end));
	for (const other of operators[operator] ?? []) put({ start, end }, `(${a}) ${other} (${b})`);
};

const changeTest = ({ test }, { put }) => {
	if (test === null) return;
	put(test, "true");
	put(test, "false");
};

const changes = {
	BinaryExpression: changeBinary,
	LogicalExpression: changeBinary,
	IfStatement: changeTest,
	ConditionalExpression: (node, context) =>
		isShortcut(node) ? context.put(node.test, "false") : changeTest(node, context),
	ForStatement: ({ test }, { put }) => test !== null && put(test, "false"),
	WhileStatement: ({ test }, { put }) => put(test, "false"),
	UnaryExpression({ start, end, operator, argument }, { put, code }) {
		if (operator === "!" || operator === "-") put({ start, end }, code.slice(argument.start, argument.end));
	},
	UpdateExpression({ start, end, operator }, { put, code }) {
		const other = operator === "++" ? "--" : "++";
		put({ start, end }, code.slice(start, end).replace(operator, other));
	},
	AssignmentExpression({ start, end, operator, left, right }, { put, code }) {
		// `list ??= makeList()` makes the same again.
		const other = { "+=": "-=", "-=": "+=", "??=": left.type === "Identifier" ? undefined : "=" }[operator];
		const isText = ["TemplateLiteral", "Literal"].includes(right.type) && typeof right.value !== "number";
		if (other !== undefined && !(isText && operator === "+="))
			put({ start, end }, `${code.slice(left.start, left.end)} ${other} ${code.slice(right.start, right.end)}`);
	},
	Literal(node, { put, isCompared }) {
		if (node.regex) for (const pattern of mutateRegex(node.regex.pattern)) put(node, `/${pattern}/${node.regex.flags}`);
		else if (typeof node.value === "boolean") put(node, String(!node.value));
		else if (typeof node.value === "number") put(node, String(node.value + 1));
		else if (typeof node.value === "string" && !isCompared) put(node, node.value === "" ? '"mutant"' : '""');
	},
	TemplateLiteral: (node, { put }) => put(node, '""'),
	ArrayExpression(node, { put }) {
		if (node.elements.length > 0) put(node, "[]");
	},
	ArrowFunctionExpression({ body, expression }, { put }) {
		if (expression && body.type !== "Literal") put(body, "undefined");
	},
	ChainExpression({ start, end, expression }, { put, code }) {
		for (let link = expression; link !== undefined; link = link.object ?? link.callee) {
			const head = link.object ?? link.callee;
			if (!link.optional || head === undefined || isIndexed(head)) continue;
			const sign = code.indexOf("?.", head.end);
			const next = code[sign + 2] === "[" || code[sign + 2] === "(" ? "" : ".";
			put({ start, end }, `${code.slice(start, sign)}${next}${code.slice(sign + 2, end)}`);
		}
	},
	CallExpression({ start, end, callee }, { put, code, isChained }) {
		if (
			isChained ||
			callee.type !== "MemberExpression" ||
			callee.computed ||
			!Object.hasOwn(methods, callee.property.name)
		)
			return;
		const other = methods[callee.property.name];
		const { property, object } = callee;
		if (other === null) put({ start, end }, code.slice(object.start, object.end));
		else put({ start, end }, code.slice(start, property.start) + other + code.slice(property.end, end));
	},
	ExpressionStatement: (node, { put }) => put(node, "", true),
	ContinueStatement: (node, { put }) => put(node, "", true),
	BreakStatement: (node, { put }) => put(node, "", true),
};
