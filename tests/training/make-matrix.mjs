/** A sparse matrix: for each row the features that are not nought, and their values. */
export function makeMatrix(count, addFeatures) {
	const starts = [0];
	const features = [];
	const values = [];
	for (let row = 0; row < count; row++) {
		addFeatures(row, (feature, value) => {
			features.push(feature);
			values.push(value);
		});
		starts.push(features.length);
	}
	return { starts: Uint32Array.from(starts), features: Uint32Array.from(features), values: Float32Array.from(values) };
}
