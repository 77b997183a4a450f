/**
 * The floor: a hard conversation in turns, on two phones (care §2.1) or on one that is passed (passed.ts), with its time-out
 * (care §2.4). One speaks, one listens and says it back, and only the speaker says whether it was heard.
 *
 * What may be said when is in `table.ts`; here it is put together to a kind of live session. Rules are in SPEC.md.
 */
import { err, ok, type Result } from "#base/result.ts";
import { isLocalDate } from "../../day.ts";
import { type Fields, isLink } from "../../fact.ts";
import { isText, type Of, oneLine, oneOf, shape, wholeNumber } from "../../fields.ts";
import type { SessionKind, Speaker } from "../../session/kind.ts";
import { drop, keep, keepDay, knownTo, propose, receive, repair } from "./keeping.ts";
import { type FloorMove, parseMove, readCommand } from "./moves.ts";
import { answer, book, call, dueInPause, elapseInPause, minutesIn } from "./pause.ts";
import { type FloorState, type From, pair, type Pause, seatOf, withSeat } from "./state.ts";
import { agree, dueIn, elapse, say } from "./step.ts";
import { type Says, TIMES } from "./table.ts";
import type { FloorCommand, FloorRefusal } from "./view.ts";
import { floorView } from "./show.ts";

const isOpening = shape({
  topic: oneLine(120),
  about: oneOf("happened", "everyday", "checkIn", "money"),
  minutes: wholeNumber(10, 60),
  first: isText,
  entry: (value: unknown): value is string | null => value === null || isLink(value),
  on: (value: unknown): value is string | null => value === null || isLocalDate(value),
});

const begin = (opening: Fields, { by, at }: Speaker): FloorState | null =>
  isOpening(opening) ? stateAfter(opening, by, at) : null;

const stateAfter = ({ first, ...opening }: Of<typeof isOpening>, by: string, at: number): FloorState => ({
  ...opening,
  by,
  ends: at + TIMES.longest,
  stage: "asked",
  turn: 0,
  since: at,
  until: at + TIMES.answer,
  waits: null,
  isGentle: false,
  first: seatOf({ by }, first),
  speaker: seatOf({ by }, first),
  round: 1,
  used: 0,
  isSpared: false,
  misses: 0,
  said: pair<Says | null>(null),
  longer: pair(false),
  finish: pair(false),
  park: pair(false),
  understood: pair(false),
  lines: [],
  day: pair(false),
  repair: null,
  longAt: null,
  isLong: false,
  isParked: false,
  pause: null,
});

type Stepped = Result<FloorState, FloorRefusal>;

const fits = (state: FloorState | null): Stepped => (state ? ok(state) : err({ type: "notNow" }));

const agreeOn = (state: FloorState, { says, yes }: Extract<FloorMove, { is: "yes" }>, from: From): Stepped => {
  const { seat, at } = from;
  if (says === "finish" || says === "park") return fits(agree(state, seat, { says, yes }, at));
  if (says === "keepDay") return keepDay(state, yes, from);
  const mayBeLonger = state.stage === "setup" && state.about === "happened" && state.longer[seat] !== yes;
  return fits(mayBeLonger ? { ...state, longer: withSeat(state.longer, seat, yes) } : null);
};

/** What can be said into a pause, by who knows of all of it. */
const isHeardIn = ({ refs }: Pause, move: FloorMove, { knows }: From): boolean =>
  refs.every(knows) && (move.is === "answer" || move.is === "booked" || (move.is === "yes" && move.says === "park"));

const stepFrom = (state: FloorState, move: FloorMove, from: From): Stepped => {
  if (state.pause && !isHeardIn(state.pause, move, from)) return err({ type: "paused" });
  switch (move.is) {
    case "turn": {
      if (move.turn !== state.turn) return err({ type: "notNow" });
      return fits(say(move.says === "closed" ? knownTo(state, from) : state, from.seat, move.says, from.at));
    }
    case "yes":
      return agreeOn(state, move, from);
    case "answer":
      return fits(state.pause?.refs.at(-1) === move.pause ? answer(state, move, from) : null);
    case "booked":
      return fits(state.pause?.refs.at(-1) === move.pause ? book(state) : null);
    case "propose":
      return propose(state, move.text, from);
    case "keep":
      return keep(state, move.ref, from);
    case "drop":
      return drop(state, move.ref, from);
    case "repair":
      return repair(state, move.line, from);
    case "received":
      return receive(state, move.ref, from);
  }
};

const fromIn = (state: FloorState, { by, ...from }: Speaker): From => ({ ...from, seat: seatOf(state, by) });

/** Everything that time does by this moment, one after the other. */
const lapse = (state: FloorState, now: number): FloorState | null => {
  let current = state;
  for (;;) {
    const next = current.pause ? elapseInPause(current, current.pause, now) : elapse(current, now);
    if (!next) return current.stage === "over" ? null : current;
    current = next;
  }
};

const moveFor = (state: FloorState, command: FloorCommand): { readonly move: string; readonly fields: Fields } => {
  const { type } = command;
  const pause = state.pause?.refs.at(-1) ?? "";
  switch (type) {
    case "pause":
      return { move: type, fields: { minutes: minutesIn(command.minutes) } };
    case "stay":
      return { move: type, fields: { pause, minutes: command.minutes } };
    case "back":
    case "booked":
      return { move: type, fields: { pause } };
    case "received":
      return { move: type, fields: { ref: state.repair?.ref ?? "" } };
    case "longer":
    case "finish":
    case "park":
    case "keepDay":
      return { move: type, fields: { yes: command.yes } };
    case "propose":
      return { move: type, fields: { text: command.text } };
    case "keep":
    case "drop":
      return { move: type, fields: { ref: command.ref } };
    case "repair":
      return { move: type, fields: { line: command.line } };
    default:
      return { move: type, fields: { turn: state.turn } };
  }
};

export const floor = {
  name: "floor",
  longest: TIMES.longest,
  begin,
  parse: parseMove,
  step: (state: FloorState, move: FloorMove, from: Speaker) => stepFrom(state, move, fromIn(state, from)),
  noes: {
    pause: (state: FloorState, from: Speaker, fields: Fields) =>
      call(state, minutesIn(fields["minutes"]), fromIn(state, from)),
  },
  lapse,
  due: (state: FloorState) => (state.pause ? dueInPause(state.pause) : dueIn(state)),
  command: readCommand,
  decide: (state: FloorState, command: FloorCommand, { me, now }) => {
    const { move, fields } = moveFor(state, command);
    const written = { move, version: 1, fields };
    if (command.type === "pause") return ok(written);
    const read = parseMove(written);
    if (!read) return err<FloorRefusal>({ type: "unreadable" });
    const stepped = stepFrom(state, read, { seat: seatOf(state, me), ref: "", at: now, knows: () => true });
    return stepped.ok ? ok(written) : stepped;
  },
  view: floorView,
} satisfies SessionKind<FloorState, FloorMove, FloorCommand, FloorRefusal>;
