import { type NeedModel, unpackModel } from "./need-model.js";

/** The model of need, which is large and loaded only by whoever asks for it. */
export async function loadNeedModel(): Promise<NeedModel> {
	return unpackModel((await import("./weights.js")).weights);
}
