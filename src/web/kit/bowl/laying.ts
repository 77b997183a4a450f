/** Which gold is still to be laid before the eyes of who looks: one drop after another, each once, then it is still. */
import type { Drop } from "./bowl.ts";

/** What is left of `fresh`, in its order: only gold, only what is in the bowl, nothing twice. */
export const toLay = (fresh: readonly number[], drops: readonly Drop[], lain: ReadonlySet<number>): readonly number[] =>
  [...new Set(fresh)].filter((drop) => drops[drop] === "gold" && !lain.has(drop));
