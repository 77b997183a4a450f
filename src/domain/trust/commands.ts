/** What a person can do with promises, deeds and lines, as the page sends it: read strictly, and not judged here. */
import { isLocalDate, isLocalTime } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, type Is, isDue, isText, listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { isAbout, isBowl, isWhose } from "./facts.ts";

const orNull = <Value>(is: Is<Value>) => anyOf(is, oneOf(null));
const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";

/** As typed; one half may be empty yet. */
const isPlan = orNull(shape({ when: isText, then: isText }));
/** Days in any order, and perhaps none yet. */
const isRepeat = orNull(shape({ days: listOf(wholeNumber(1, 7)) }, { by: isLocalTime }));

const wording = {
  text: isText,
  due: orNull(isDue),
  about: orNull(isAbout),
  plan: isPlan,
  repeat: isRepeat,
  onContact: isYesOrNo,
};
const isWordingAsked = shape(wording);
export type WordingAsked = Of<typeof isWordingAsked>;
export type PlanAsked = Of<typeof isPlan>;

const on = orNull(isLocalDate);

const isTrustCommand = anyOf(
  shape({ type: oneOf("make"), ...wording }),
  shape({ type: oneOf("change"), promise: isLink, ...wording }),
  shape({ type: oneOf("changeOnce"), promise: isLink, on: isLocalDate, text: isText }),
  /** `on` null: the promise as a whole, or today where it comes round. */
  shape({ type: oneOf("keep"), promise: isLink, on }),
  shape({ type: oneOf("explain"), promise: isLink, text: isText, on }),
  /** `next`: a new promise, made in the same op. */
  shape({
    type: oneOf("repair"),
    promise: isLink,
    happened: isText,
    effect: isText,
    amends: isText,
    plan: isPlan,
    on,
    next: orNull(isWordingAsked),
  }),
  shape({ type: oneOf("tell"), promise: isLink, text: isText, on: isLocalDate }),
  shape({ type: oneOf("end"), promise: isLink }),
  shape({ type: oneOf("see"), promise: isLink, deed: isLink }),
  shape({
    type: oneOf("note"),
    text: isText,
    on: isLocalDate,
    about: orNull(isAbout),
    gave: isText,
    whose: isWhose,
  }),
  shape({ type: oneOf("seeDeed"), deed: isLink }),
  shape({ type: oneOf("cover", "uncover"), line: isLink }),
  shape({ type: oneOf("coverBowl", "uncoverBowl"), bowl: isBowl }),
);

export type TrustCommand = Of<typeof isTrustCommand>;

export const parse = (command: unknown): TrustCommand | null => read(isTrustCommand, command);
