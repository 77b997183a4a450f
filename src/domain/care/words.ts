/**
 * Words for how somebody is, to choose from: as weather, and plainly. They lie beside one another; none is better than
 * another, none is more, and nothing is computed from them (care R4.7: waves and mixed states, no stages).
 *
 * A word that was once offered keeps its id for ever, since facts hold ids; what is read for it stands in the texts.
 */
import { type Of, oneOf } from "../fields.ts";

/** Kinds of words, in the order in which they are offered, which is no scale. */
export const feelings = {
  sky: [
    "clearForAnHour",
    "sunThroughCloud",
    "changeable",
    "windy",
    "drizzle",
    "heavyRain",
    "thunder",
    "fog",
    "greyAllDay",
    "frost",
    "thaw",
    "stillAir",
  ],
  far: ["numb", "empty", "tired", "heavy", "farAway", "asInADream", "wordless"],
  soft: ["tender", "sad", "missingSomebody", "longing", "moved", "thankful", "lonely"],
  sharp: ["angry", "furious", "bitter", "hurt", "jealous", "disgusted", "onGuard"],
  unsettled: ["restless", "afraid", "torn", "confused", "shaky", "wideAwake", "racing"],
  inward: ["ashamed", "guilty", "small", "sorry", "exposed", "foolish", "helpless"],
  air: ["relieved", "hopeful", "calm", "steady", "gladForAMoment", "playful", "rested"],
} as const;

export type FeelingKind = keyof typeof feelings;

export const isFeeling = oneOf(...Object.values(feelings).flat());
export type Feeling = Of<typeof isFeeling>;

const kindsByFeeling: ReadonlyMap<Feeling, FeelingKind> = new Map([
  ...feelings.sky.map((word) => [word, "sky"] as const),
  ...feelings.far.map((word) => [word, "far"] as const),
  ...feelings.soft.map((word) => [word, "soft"] as const),
  ...feelings.sharp.map((word) => [word, "sharp"] as const),
  ...feelings.unsettled.map((word) => [word, "unsettled"] as const),
  ...feelings.inward.map((word) => [word, "inward"] as const),
  ...feelings.air.map((word) => [word, "air"] as const),
]);

export const kindOfFeeling = (word: Feeling): FeelingKind => kindsByFeeling.get(word) ?? "sky";
