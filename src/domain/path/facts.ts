/** The facts of the path, and how their fields are read. */
import type { Fact } from "../fact.ts";
import { oneOf, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";
import type { Further } from "./phase.ts";

export const pathKinds = {
  /** Read by rest.ts, and given to every module. */
  restBegun: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  restEnded: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  phaseAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  steppedBack: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
} as const satisfies Kinds;

const isOfPhase = shape({ phase: oneOf("understand", "renew") });

/** Phases are written by name, so that a log can be read without this table. */
const NUMBERS = { understand: 2, renew: 3 } as const satisfies Record<string, Further>;
export const nameOf = (phase: Further): keyof typeof NUMBERS => (phase === 2 ? "understand" : "renew");

export const readPhase = ({ fields }: Fact): Further | null => (isOfPhase(fields) ? NUMBERS[fields.phase] : null);
