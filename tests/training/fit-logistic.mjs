// Logistic regression with a penalty on the squares of the weights, by L-BFGS. No chance is involved: equal input, equal weights.

/**
 * @param {{starts: Uint32Array, features: Uint32Array, values: Float32Array}} matrix the rows, sparse
 * @param {{row: number, isPositive: boolean, weight: number, bias: number}[]} samples each with the feature that is its bias
 * @param {{size: number, penalty: (feature: number) => number, rounds: number}} plan how many features there are, biases included
 */
export function fitLogistic(matrix, samples, { size, penalty, rounds }) {
	const penalties = Float64Array.from({ length: size }, (_, feature) => penalty(feature));
	const measure = (weights) => measureLoss(matrix, samples, weights, penalties);
	let weights = new Float64Array(size);
	let [loss, slope] = measure(weights);
	const history = [];
	for (let round = 0; round < rounds; round++) {
		const way = chooseWay(slope, history);
		const next = walk(measure, weights, loss, slope, way);
		const step = subtract(next.weights, weights);
		const turn = subtract(next.slope, slope);
		const bend = dot(step, turn);
		if (bend > 1e-12) history.push({ step, turn, bend });
		if (history.length > 8) history.shift();
		const isDone = Math.abs(loss - next.loss) < 1e-6 * Math.abs(loss);
		({ weights, loss, slope } = next);
		if (isDone) break;
	}
	return weights;
}

/** How wrong the weights are, and how that changes with each. */
function measureLoss({ starts, features, values }, samples, weights, penalties) {
	const slope = new Float64Array(weights.length);
	let loss = 0;
	for (const { row, isPositive, weight, bias } of samples) {
		let sum = weights[bias];
		for (let i = starts[row]; i < starts[row + 1]; i++) sum += weights[features[i]] * values[i];
		const shrunk = Math.exp(-Math.abs(sum));
		loss += weight * (Math.log1p(shrunk) + Math.max(0, isPositive ? -sum : sum));
		const chance = sum >= 0 ? 1 / (1 + shrunk) : shrunk / (1 + shrunk);
		const error = weight * (chance - (isPositive ? 1 : 0));
		for (let i = starts[row]; i < starts[row + 1]; i++) slope[features[i]] += error * values[i];
		slope[bias] += error;
	}
	for (let i = 0; i < weights.length; i++) {
		loss += 0.5 * penalties[i] * weights[i] ** 2;
		slope[i] += penalties[i] * weights[i];
	}
	return [loss, slope];
}

/** The direction of L-BFGS: the slope, bent by what the last rounds have taught. */
function chooseWay(slope, history) {
	const way = slope.slice();
	const parts = [];
	for (const { step, turn, bend } of history.toReversed()) {
		const part = dot(step, way) / bend;
		parts.unshift(part);
		add(way, turn, -part);
	}
	const last = history.at(-1);
	const length = last ? last.bend / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(slope, slope));
	for (let i = 0; i < way.length; i++) way[i] *= length;
	for (const [i, { step, turn, bend }] of history.entries()) add(way, step, parts[i] - dot(turn, way) / bend);
	return way;
}

/** Goes that way, half as far each time, until the loss falls. */
function walk(measure, from, loss, slope, way) {
	const fall = dot(slope, way);
	for (let length = 1; ; length /= 2) {
		const weights = from.slice();
		add(weights, way, -length);
		const [next, nextSlope] = measure(weights);
		if (next <= loss - 1e-4 * length * fall || length < 1e-6) return { weights, loss: next, slope: nextSlope };
	}
}

function dot(a, b) {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

function add(to, what, times) {
	for (let i = 0; i < to.length; i++) to[i] += what[i] * times;
}

function subtract(a, b) {
	return a.map((value, i) => value - b[i]);
}
