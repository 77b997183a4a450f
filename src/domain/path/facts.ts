/**
 * What can happen on the path, as facts: rest and phases, a setback, what each is willing to do, and hard days.
 *
 * A yes, a no and a setback are acts. Prose is in words, which their author can remove; what replaced other words says so in
 * an act of its own, so that removing the newer never brings back the older.
 */
import { isLocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { type Is, listOf, type Of, oneOf, prose, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";
import type { Further } from "./phase.ts";

export const pathKinds = {
  /** These two are read by rest.ts, and given to every module. */
  restBegun: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  restEnded: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  phaseAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  steppedBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  setbackSaid: { log: "either", class: "act", lifetime: "kept", version: 1 },
  willingnessStated: { log: "either", class: "words", lifetime: "kept", version: 1 },
  willingnessReplaced: { log: "either", class: "act", lifetime: "kept", version: 1 },
  willingnessWithdrawn: { log: "either", class: "act", lifetime: "kept", version: 1, no: true },
  hardDayNoted: { log: "mine", class: "words", lifetime: "kept", version: 1 },
  hardDayChanged: { log: "mine", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** Something came up again, or something new came out (care R1.6, R1.9). */
export const isSetback = oneOf("cameUp", "cameOut");
export type SetbackKind = Of<typeof isSetback>;

/** UTF-16 units. */
export const LONGEST_WILLINGNESS = 2000;
export const LONGEST_OF_DAY = 300;

const isYesOrNo: Is<boolean> = (value): value is boolean => typeof value === "boolean";

const phase = shape({ phase: oneOf("understand", "renew") });
const hardDay = { on: isLocalDate, text: prose(LONGEST_OF_DAY), yearly: isYesOrNo };

const shapes = {
  phaseAgreed: phase,
  steppedBack: phase,
  setbackSaid: shape({ what: isSetback }),
  willingnessStated: shape({ text: prose(LONGEST_WILLINGNESS) }),
  /** Own statements that a newer one takes the place of. */
  willingnessReplaced: shape({ statements: listOf(isLink) }),
  willingnessWithdrawn: shape({}),
  hardDayNoted: shape(hardDay),
  hardDayChanged: shape({ day: isLink, ...hardDay }),
} as const satisfies Record<Exclude<keyof typeof pathKinds, "restBegun" | "restEnded">, unknown>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type PathFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const guards = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. Rest is read in rest.ts. */
export const isPathFact = (fact: Fact): fact is PathFact =>
  fact.version === 1 && guards.get(fact.kind)?.(fact.fields) === true;

/** Phases are written by name, so that a log can be read without this table. */
const NUMBERS = { understand: 2, renew: 3 } as const satisfies Record<string, Further>;
export const phaseNamed = (name: keyof typeof NUMBERS): Further => NUMBERS[name];
export const nameOf = (phase: Further): keyof typeof NUMBERS => (phase === 2 ? "understand" : "renew");
