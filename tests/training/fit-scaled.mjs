import { fitLogistic } from "./fit-logistic.mjs";
import { makeMatrix } from "./make-matrix.mjs";

/** Fits with every feature brought to the same spread, and gives the weights of the features as they are. */
export function fitScaled(rows, samples, penalty) {
	const width = rows[0].length;
	const columns = Array.from({ length: width }, (_, i) => samples.map(({ row }) => rows[row][i]));
	const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
	const spreads = columns.map(
		(column, i) => Math.sqrt(column.reduce((sum, value) => sum + (value - means[i]) ** 2, 0) / column.length) || 1,
	);
	const matrix = makeMatrix(rows.length, (row, add) => {
		for (const [i, value] of rows[row].entries()) add(i, (value - means[i]) / spreads[i]);
	});
	const fitted = fitLogistic(
		matrix,
		samples.map((sample) => ({ ...sample, bias: width })),
		{ size: width + 1, penalty: (feature) => (feature < width ? penalty : 0), rounds: 60 },
	);
	const weights = means.map((_, i) => fitted[i] / spreads[i]);
	return { weights, bias: fitted[width] - weights.reduce((sum, weight, i) => sum + weight * means[i], 0) };
}
