/**
 * Which question stands there on a day, as a slice: the pool comes in through the window, for the words live elsewhere, and
 * what was asked before is looked up here. So a page learns the question, and never from where it came.
 */
import { isLocalDate } from "../day.ts";
import { anyOf, type Is, isText, listOf, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isPhase, type Phase } from "../path/phase.ts";
import { isBond, isSeat } from "../person/person.ts";
import { backwards } from "../trail.ts";
import { type Chosen, type Choosing, questionOf } from "./choose.ts";
import type { Depth } from "./rise.ts";
import { type ConnectionState, dayOf } from "./state.ts";

const isDepth: Is<Depth> = (value): value is Depth => wholeNumber(1, 5)(value);
const isSomePhase: Is<Phase> = (value): value is Phase => isPhase(value);

const isTag = shape(
  {
    id: isText,
    area: oneOf("emotional", "mind", "meaning", "play", "care", "closeness"),
    depth: isDepth,
    phase: isSomePhase,
    bonds: anyOf(isBond, oneOf("any")),
  },
  { seats: listOf(isSeat) },
);

const isWindow = shape({
  day: isLocalDate,
  pool: listOf(isTag),
  phase: isSomePhase,
  phaseSince: isLocalDate,
  bond: anyOf(isBond, oneOf(null)),
});

/** Null where there is none to ask, and for a window that is none. */
export const question = (state: ConnectionState, window: unknown, reader: Reader): Chosen | null => {
  const asked = read(isWindow, window);
  if (!asked) return null;
  return questionOf({
    ...asked,
    seed: reader.first?.link ?? "",
    used: usedIn(state),
    passed: dayOf(state, asked.day).passed,
    own: [...backwards(state.own)].map(({ link }) => link).toReversed(),
  });
};

const usedIn = (state: ConnectionState): Choosing["used"] =>
  [...backwards(state.order)].toReversed().flatMap((link) => {
    const ask = getLink(state.asks, link);
    return ask && ask.question !== null ? [{ question: ask.question, day: ask.on }] : [];
  });
