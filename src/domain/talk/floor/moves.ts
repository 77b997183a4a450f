/** The moves of a talk as they are written and read, and the commands a page gives. */
import { anyOf, type Is, isText, oneLine, oneOf, prose, read, shape, wholeNumber } from "../../fields.ts";
import type { NewMove } from "../../session/move.ts";
import type { Says } from "./table.ts";
import type { FloorCommand } from "./view.ts";

const isTurn = wholeNumber(0, 0xffff_ffff);
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isMinutes = wholeNumber(5, 1440);
const isLine = prose(500);
const isRepair = oneLine(200);

export type Turning = Exclude<Says, "finish" | "park">;

const isTurning: Is<Turning> = oneOf(
  ...([
    "join",
    "ready",
    "done",
    "heard",
    "partly",
    "no",
    "tryAgain",
    "more",
    "enough",
    "understood",
    "notYet",
  ] as const),
  ...(["again", "solve", "close", "closed"] as const),
);
const isYesNo = oneOf("longer", "finish", "park", "keepDay");
const ofTurn = shape({ turn: isTurn });
const ofYes = shape({ yes: isBoolean });
const ofAnswer = shape({ pause: isText }, { minutes: isMinutes });
const ofText = shape({ text: isLine });
const ofRef = shape({ ref: isText });
const ofRepair = shape({ line: isRepair });

export type FloorMove =
  | { readonly is: "turn"; readonly says: Turning; readonly turn: number }
  | { readonly is: "yes"; readonly says: "longer" | "finish" | "park" | "keepDay"; readonly yes: boolean }
  | { readonly is: "answer"; readonly says: "back" | "stay"; readonly pause: string; readonly minutes: number }
  | { readonly is: "booked"; readonly pause: string }
  | { readonly is: "propose"; readonly text: string }
  | { readonly is: "keep" | "drop" | "received"; readonly ref: string }
  | { readonly is: "repair"; readonly line: string };

export const parseMove = ({ move, version, fields }: NewMove): FloorMove | null => {
  if (version !== 1) return null;
  if (isTurning(move)) return ofTurn(fields) ? { is: "turn", says: move, turn: fields.turn } : null;
  if (isYesNo(move)) return ofYes(fields) ? { is: "yes", says: move, yes: fields.yes } : null;
  if (move === "back" || move === "stay") {
    if (!ofAnswer(fields) || (fields.minutes === undefined) !== (move === "back")) return null;
    return { is: "answer", says: move, pause: fields.pause, minutes: fields.minutes ?? 0 };
  }
  if (move === "booked") return shape({ pause: isText })(fields) ? { is: "booked", pause: fields.pause } : null;
  if (move === "propose") return ofText(fields) ? { is: "propose", text: fields.text } : null;
  if (move === "repair") return ofRepair(fields) ? { is: "repair", line: fields.line } : null;
  if (move === "keep" || move === "drop" || move === "received")
    return ofRef(fields) ? { is: move, ref: fields.ref } : null;
  return null;
};

/** A pause is read whatever stands beside its name. */
const isPause = (value: unknown): value is { readonly type: "pause"; readonly minutes: number } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "pause";

const isCommand: Is<FloorCommand> = anyOf(
  isPause,
  shape({ type: isTurning }),
  shape({ type: oneOf("back", "booked", "received") }),
  shape({ type: isYesNo, yes: isBoolean }),
  shape({ type: oneOf("stay"), minutes: isMinutes }),
  shape({ type: oneOf("propose"), text: isLine }),
  shape({ type: oneOf("keep", "drop"), ref: isText }),
  shape({ type: oneOf("repair"), line: isRepair }),
);

export const readCommand = (command: unknown): FloorCommand | null => read(isCommand, command);
