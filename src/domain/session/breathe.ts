/**
 * To breathe together: one lets the other know, the other may join, and both ponds follow one beginning in server time.
 *
 * Not joining is nothing at all: no move says no, and none is waited for. Either leaves at any moment (session.ts).
 */
import { err, ok, type Result } from "#base/result.ts";
import { type PatternName, patterns } from "../care/breath.ts";
import type { Fields, Person } from "../fact.ts";
import { type Of, oneOf, read, shape } from "../fields.ts";
import type { SessionKind, Speaker } from "./kind.ts";
import { isMoment, type NewMove } from "./move.ts";

const MINUTE = 60_000;
/** How long the other may answer, and how long it may last from the opening on. */
const ANSWER_MS = 10 * MINUTE;
const LONGEST_MS = 30 * MINUTE;
/** From joining to the first breath: time for it to reach the other phone. */
const LEAD_MS = 4_000;
const MOST_LEAD_MS = 10_000;

const isPattern = (value: unknown): value is PatternName => typeof value === "string" && Object.hasOwn(patterns, value);
const isOpening = shape({ pattern: isPattern });
const isJoin = shape({ start: isMoment });
const isCommand = shape({ type: oneOf("join") });

export interface BreatheState {
  readonly by: Person;
  readonly pattern: PatternName;
  readonly answerUntil: number;
  /** The moment of the first breath, or null while nobody joined. */
  readonly start: number | null;
}

export interface BreatheView {
  readonly pattern: PatternName;
  readonly start: number | null;
}

export type BreatheRefusal = { readonly type: "unreadable" | "ownCall" | "begun" | "tooLate" };

const join = (
  state: BreatheState,
  { start }: Of<typeof isJoin>,
  from: Speaker,
): Result<BreatheState, BreatheRefusal> => {
  if (from.by === state.by) return err({ type: "ownCall" });
  if (state.start !== null) return err({ type: "begun" });
  if (from.at >= state.answerUntil) return err({ type: "tooLate" });
  if (start < from.at || start > from.at + MOST_LEAD_MS) return err({ type: "unreadable" });
  return ok({ ...state, start });
};

export const breathe = {
  name: "breathe",
  longest: LONGEST_MS,
  begin: (opening: Fields, { by, at }: Speaker) =>
    isOpening(opening) ? { by, pattern: opening.pattern, answerUntil: at + ANSWER_MS, start: null } : null,
  parse: ({ move, version, fields }: NewMove) => (move === "join" && version === 1 ? read(isJoin, fields) : null),
  step: join,
  noes: {},
  lapse: (state: BreatheState, now: number) => (state.start === null && now >= state.answerUntil ? null : state),
  due: ({ start, answerUntil }: BreatheState) => (start === null ? answerUntil : null),
  command: (command: unknown) => read(isCommand, command),
  decide: (state, _, { me, now }) => {
    const fields = { start: now + LEAD_MS };
    const joined = join(state, fields, { by: me, at: now, ref: "", knows: () => true });
    return joined.ok ? ok({ move: "join", version: 1, fields }) : joined;
  },
  view: ({ pattern, start }: BreatheState): BreatheView => ({ pattern, start }),
} satisfies SessionKind<BreatheState, Of<typeof isJoin>, Of<typeof isCommand>, BreatheRefusal>;
