/** What is said while two sit down together: the commands a page gives, and the moves as they are written and read. */
import { anyOf, type Is, oneLine, oneOf, read, shape, wholeNumber } from "../fields.ts";
import type { NewMove } from "./move.ts";

export type SittingMinutes = 15 | 20;
/** The first or the second question. */
export type At = 0 | 1;
/** The name of a question in the content, or the link of one that the two wrote. */
const isQuestion = oneLine(120);
export const isMinutes: Is<SittingMinutes> = (value): value is SittingMinutes => value === 15 || value === 20;
const isAt: Is<At> = (value): value is At => value === 0 || value === 1;
export const isTwoQuestions: Is<readonly [string, string]> = (value): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isQuestion) && value[0] !== value[1];
const isCount = wholeNumber(0, 0xffff_ffff);
const isYes = (value: unknown): value is boolean => typeof value === "boolean";
/** What is said into it. `ready` and `done` count for the choice and the turn they were meant for; the device adds both. */
export type SittingCommand =
  | { readonly type: "join" | "ready" | "done" | "closed" }
  | { readonly type: "question"; readonly place: At; readonly question: string }
  | { readonly type: "minutes"; readonly minutes: SittingMinutes }
  /** The other speaks first. */
  | { readonly type: "turnAbout" }
  | { readonly type: "did"; readonly yes: boolean };

const isCommand: Is<SittingCommand> = anyOf(
  shape({ type: oneOf("join", "ready", "done", "closed", "turnAbout") }),
  shape({ type: oneOf("question"), place: isAt, question: isQuestion }),
  shape({ type: oneOf("minutes"), minutes: isMinutes }),
  shape({ type: oneOf("did"), yes: isYes }),
);

export type SittingMove =
  | { readonly is: "join" | "closed" }
  | { readonly is: "question"; readonly place: At; readonly question: string; readonly choice: number }
  | { readonly is: "minutes"; readonly minutes: SittingMinutes; readonly choice: number }
  | { readonly is: "turnAbout" | "ready"; readonly choice: number }
  | { readonly is: "done"; readonly turn: number }
  | { readonly is: "did"; readonly yes: boolean };

export const readCommand = (command: unknown): SittingCommand | null => read(isCommand, command);

const fieldsOf = {
  join: shape({}),
  closed: shape({}),
  question: shape({ place: isAt, question: isQuestion, choice: isCount }),
  minutes: shape({ minutes: isMinutes, choice: isCount }),
  turnAbout: shape({ choice: isCount }),
  ready: shape({ choice: isCount }),
  done: shape({ turn: isCount }),
  did: shape({ yes: isYes }),
} as const;

export const parseMove = ({ move, version, fields }: NewMove): SittingMove | null => {
  if (version !== 1) return null;
  switch (move) {
    case "join":
    case "closed":
      return fieldsOf[move](fields) ? { is: move } : null;
    case "question":
      return fieldsOf.question(fields) ? { is: move, ...fields } : null;
    case "minutes":
      return fieldsOf.minutes(fields) ? { is: move, ...fields } : null;
    case "turnAbout":
    case "ready":
      return fieldsOf[move](fields) ? { is: move, ...fields } : null;
    case "done":
      return fieldsOf.done(fields) ? { is: move, ...fields } : null;
    case "did":
      return fieldsOf.did(fields) ? { is: move, ...fields } : null;
    default:
      return null;
  }
};

export const moveFor = (
  { choice, turn }: { readonly choice: number; readonly turn: number },
  { type, ...rest }: SittingCommand,
): NewMove => {
  const isChoice = type === "question" || type === "minutes" || type === "turnAbout" || type === "ready";
  return {
    move: type,
    version: 1,
    fields: { ...rest, ...(isChoice && { choice }), ...(type === "done" && { turn }) },
  };
};
