import { type NeedModel, unpackModel } from "./need-model.js";

let model: Promise<NeedModel> | undefined;

/** The model of need, which is large: loaded once, and only for whoever asks for it. */
export function loadNeedModel(): Promise<NeedModel> {
	model ??= import("./weights.js").then(({ weights }) => unpackModel(weights));
	return model;
}
