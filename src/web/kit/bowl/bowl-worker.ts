/** The bowl's worker: takes what is to be drawn and answers with the drawing. It has no network, no storage, no secrets. */
import { bowlOf } from "./bowl.ts";
import type { Asked } from "./bowls.ts";

self.addEventListener("message", ({ data: { seed, pieces, drops } }: MessageEvent<Asked>) => {
  self.postMessage(bowlOf(seed, pieces, drops));
});
