/** What a person can do on the path, as the page sends it: read strictly, and not judged here. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, type Is, isText, oneOf, type Of, read, shape } from "../fields.ts";
import { isSetback } from "./facts.ts";

const isYesOrNo: Is<boolean> = (value): value is boolean => typeof value === "boolean";

const hardDay = { on: isLocalDate, text: isText, yearly: isYesOrNo };

const isPathCommand = anyOf(
  shape({ type: oneOf("rest") }),
  /** Ends all rests of one's own that this phone knows of. */
  shape({ type: oneOf("endRest") }),
  /** Yes to the next phase. */
  shape({ type: oneOf("agree") }),
  /** Takes back a waiting yes, or leaves the phase both are in, for both. */
  shape({ type: oneOf("stepBack") }),
  /** In ours: 72 hours of a smaller plan, with rest. In mine: the smaller plan alone. */
  shape({ type: oneOf("setback"), what: isSetback }),
  /** Takes the place of what one said before. */
  shape({ type: oneOf("stateWillingness"), text: isText }),
  shape({ type: oneOf("withdrawWillingness") }),
  shape({ type: oneOf("noteHardDay"), ...hardDay }),
  shape({ type: oneOf("changeHardDay"), day: isLink, ...hardDay }),
);

export type PathCommand = Of<typeof isPathCommand>;

export const parse = (command: unknown): PathCommand | null => read(isPathCommand, command);
