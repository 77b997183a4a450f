/**
 * What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked first; what is decided here
 * is only what would make no sense to write, and what a rest forbids to ask (bound-15).
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedText } from "../typed.ts";
import type { BoundaryCommand, WordingAsked } from "./commands.ts";
import { boundaryKinds, LONGEST_HALF, LONGEST_TEXT, type Wording } from "./facts.ts";
import { type BoundariesState, type Boundary, endingsOf } from "./state.ts";
import { step, type StepRefusal } from "./step.ts";

export type BoundaryRefusal =
  | StepRefusal
  | {
      readonly type:
        | "textMissing"
        | "halfMissing"
        | "textTooLong"
        | "reviewIsPast"
        | "isWithdrawn"
        | "notWithdrawn"
        | "nobodyThere"
        | "onlyMine"
        | "onlyOurs"
        | "resting";
    };

type Read<Value> = Result<Value, BoundaryRefusal>;

export const decide = (
  state: BoundariesState,
  command: BoundaryCommand,
  context: Context,
): Result<readonly NewFact[], BoundaryRefusal> => {
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const made = (kind: keyof typeof boundaryKinds, fields: Fields): Read<NewFact> =>
  ok({ kind, version: boundaryKinds[kind].version, fields });

const refuse = (type: BoundaryRefusal["type"]): Result<never, BoundaryRefusal> => err({ type });

const factOf = (state: BoundariesState, command: BoundaryCommand, context: Context): Read<NewFact> => {
  if (command.type === "setAside") {
    if (context.place !== "mine") return refuse("onlyMine");
    return made("proposalSetAside", { proposal: command.proposal });
  }
  if (command.type === "write") {
    const fields = written(command, context);
    return fields.ok ? made("boundaryWritten", fields.value) : fields;
  }
  const boundary = getLink(state.boundaries, command.boundary);
  if (!boundary) return refuse("unknownBoundary");
  return boundary.author === context.me
    ? ofOwner(state, boundary, command, context)
    : ofOther(state, boundary, command, context);
};

type OfOne = Exclude<BoundaryCommand, { readonly type: "setAside" | "write" }>;

const ofOwner = (state: BoundariesState, { author }: Boundary, command: OfOne, context: Context): Read<NewFact> => {
  const { boundary } = command;
  const endings = endingsOf(state, boundary, author);
  switch (command.type) {
    case "revise": {
      if (endings.length > 0) return refuse("isWithdrawn");
      const fields = written(command, context);
      if (!fields.ok) return fields;
      const proposal = command.proposal === null ? {} : { proposal: command.proposal };
      return made("boundaryRevised", { boundary, ...fields.value, ...proposal });
    }
    case "renew": {
      if (endings.length > 0) return refuse("isWithdrawn");
      const review = reviewFrom(command.review, context);
      return review.ok ? made("boundaryRenewed", { boundary, ...review.value }) : review;
    }
    case "withdraw":
      return endings.length > 0 ? refuse("isWithdrawn") : made("boundaryWithdrawn", { boundary });
    case "takeUp":
      if (endings.length === 0) return refuse("notWithdrawn");
      if (asksAgain(state, boundary, context)) return refuse("resting");
      return made("boundaryTakenUp", { boundary, noes: endings.map(({ link }) => link) });
    case "reply": {
      if (context.place !== "ours") return refuse("onlyOurs");
      const text = typedText(command.text, LONGEST_TEXT, "textTooLong");
      return text.ok ? made("boundaryReplied", { boundary, to: command.to, text: text.value }) : text;
    }
    default:
      return refuse("yours");
  }
};

const ofOther = (
  state: BoundariesState,
  { author }: Boundary,
  command: OfOne,
  { place, other, rest }: Context,
): Read<NewFact> => {
  const { boundary } = command;
  if (place !== "ours") return refuse("onlyOurs");
  const isWithdrawn = endingsOf(state, boundary, author).length > 0;
  switch (command.type) {
    case "notYet":
      return made("boundaryNotYet", { boundary });
    case "acknowledge":
    case "agree":
      if (isWithdrawn) return refuse("isWithdrawn");
      if (getLink(state.boundaries, boundary)?.latest.link !== command.version) return refuse("otherVersion");
      return made(command.type === "agree" ? "boundaryAgreed" : "boundaryAcknowledged", {
        boundary,
        version: command.version,
      });
    case "ask":
    case "propose": {
      if (isWithdrawn) return refuse("isWithdrawn");
      if (other === null) return refuse("nobodyThere");
      if (isResting(rest)) return refuse("resting");
      if (command.type === "ask") {
        const text = typedText(command.text, LONGEST_TEXT, "textTooLong");
        return text.ok ? made("boundaryAsked", { boundary, text: text.value }) : text;
      }
      const wording = wordingFrom(command);
      return wording.ok ? made("changeProposed", { boundary, version: command.version, ...wording.value }) : wording;
    }
    default:
      return refuse("notYours");
  }
};

/** Whether taking it up again would put a want or an expectation before the other while the place rests. */
const asksAgain = ({ boundaries }: BoundariesState, boundary: string, { place, rest }: Context): boolean =>
  place === "ours" && isResting(rest) && getLink(boundaries, boundary)?.latest.wording.sort !== "limit";

const written = (asked: WordingAsked & { readonly review: string | null }, context: Context): Read<Fields> => {
  if (context.place === "ours") {
    if (context.other === null) return refuse("nobodyThere");
    if (asked.sort !== "limit" && isResting(context.rest)) return refuse("resting");
  }
  const wording = wordingFrom(asked);
  if (!wording.ok) return wording;
  const review = reviewFrom(asked.review, context);
  return review.ok ? ok({ ...wording.value, ...review.value }) : review;
};

const wordingFrom = ({ sort, text, when, then }: WordingAsked): Read<Wording> => {
  if (sort === "limit") {
    const halves = [halfFrom(when), halfFrom(then)] as const;
    const [first, second] = halves;
    if (!first.ok) return first;
    if (!second.ok) return second;
    return ok({ sort, when: first.value, then: second.value });
  }
  const read = typedText(text, LONGEST_TEXT, "textTooLong");
  return read.ok ? ok({ sort, text: read.value }) : read;
};

const halfFrom = (half: string): Read<string> => {
  const read = typedText(half, LONGEST_HALF, "textTooLong");
  return !read.ok && read.error.type === "textMissing" ? refuse("halfMissing") : read;
};

const reviewFrom = (review: string | null, { today }: Context): Read<Fields> => {
  if (review === null) return ok({});
  return review <= today ? refuse("reviewIsPast") : ok({ review });
};
