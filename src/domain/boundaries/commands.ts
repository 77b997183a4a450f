/** What a person can ask for here, as the page sends it: fields as typed, which may be empty. The rules judge them later. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, type Of, oneOf, read, shape } from "../fields.ts";

const reviewAsked = anyOf(isLocalDate, oneOf(null));
const linkOrNull = anyOf(isLink, oneOf(null));

/** A want and an expectation are said in `text`, a limit in `when` and `then`; the rest may hold what was typed before. */
const wording = { sort: oneOf("want", "expectation", "limit"), text: isText, when: isText, then: isText };
const isWordingAsked = shape(wording);
export type WordingAsked = Of<typeof isWordingAsked>;

const isBoundaryCommand = anyOf(
  shape({ type: oneOf("write"), ...wording, review: reviewAsked }),
  /** `proposal`: the words of the other that it takes over. */
  shape({ type: oneOf("revise"), boundary: isLink, ...wording, review: reviewAsked, proposal: linkOrNull }),
  shape({ type: oneOf("renew"), boundary: isLink, review: reviewAsked }),
  shape({ type: oneOf("withdraw", "takeUp", "notYet"), boundary: isLink }),
  /** `version`: the one that was on the screen. */
  shape({ type: oneOf("acknowledge", "agree"), boundary: isLink, version: isLink }),
  shape({ type: oneOf("ask"), boundary: isLink, text: isText }),
  shape({ type: oneOf("reply"), boundary: isLink, to: isLink, text: isText }),
  shape({ type: oneOf("propose"), boundary: isLink, version: isLink, ...wording }),
  shape({ type: oneOf("setAside"), proposal: isLink }),
);
export type BoundaryCommand = Of<typeof isBoundaryCommand>;

export const parse = (command: unknown): BoundaryCommand | null => read(isBoundaryCommand, command);
