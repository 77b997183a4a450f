/** What something gave: how one felt by it, what one could do or no longer had to, what it was good for. */
import { anyOfWords } from "./plain.ts";

const GIFT = new RegExp(
  `\\b(?:${anyOfWords(`
    made me, makes me, made us, let me (?:sleep|breathe|rest|relax|finish|go), gave me, gives me, i felt, i feel, i was (?:calm|calmer|relieved|less|glad|able|touched|moved|happy|grateful|not alone|no longer), i could, i can,
    i slept, i breathed, i was able, i did not have to, i didn't have to, i don't have to, i do not have to, i did not need, i didn't need, i stopped \\w+ing,
    helped me, helps me, it helped, that helped, it helps, that helps, it meant, that meant, it means, which meant, did me good, it was good, that was good, it was a relief, a relief, calmed, eased, reassured, comforted,
    so that i, so i, because of that, thanks to that, took (?:the|a) (?:fear|weight|load|edge|pressure), less (?:alone|afraid|scared|worried|tense|anxious), felt (?:safe|seen|heard|calm|close|held|loved|understood|less)
  `)})\\b`,
);

export const hasGift = (said: string): boolean => GIFT.test(said);
