/** What one of the two is shown of a talk: their own answers, the other's only where an agreement has to be seen. */
import type { Person } from "../../fact.ts";
import { hasClosed, isDroppable, isKeepable, isKeeping, isRepairing, MOST_LINES } from "./keeping.ts";
import { leftOf } from "./share.ts";
import { across, type FloorState, type Pair, type Pause, type Seat, seatOf } from "./state.ts";
import { agree, say } from "./step.ts";
import { floorTable, type Says } from "./table.ts";
import type { Each, FloorCommand, FloorView, PauseView } from "./view.ts";

type Name = FloorCommand["type"];

const each = <Value>(both: Pair<Value>, me: Seat): Each<Value> => ({ mine: both[me], theirs: both[across(me)] });

const turnings = [...new Set(floorTable.map(({ says }) => says))];

const mayIn = (state: FloorState, me: Seat): readonly Name[] => {
  const names: (readonly [Name, boolean])[] = [["pause", state.pause?.in !== "rebook"]];
  const standing = (says: "finish" | "park") =>
    [true, false].some((yes) => agree(state, me, { says, yes }, state.since) !== null);
  names.push(["park", standing("park")]);
  if (state.pause) {
    const isAsking = state.pause.in === "asking";
    names.push(["back", isAsking && state.pause.answers[me] !== "ready"], ["stay", isAsking]);
    names.push(["booked", state.pause.in === "rebook"]);
  } else {
    for (const says of turnings) if (isTurning(says)) names.push([says, isMine(state, me, says)]);
    names.push(["finish", standing("finish")], ["longer", state.stage === "setup" && state.about === "happened"]);
    const keeps = isKeeping(state) && !hasClosed(state, me);
    names.push(["propose", keeps && state.lines.filter(({ by }) => by === me).length < MOST_LINES], ["keepDay", keeps]);
    names.push(["keep", state.lines.some((line) => isKeepable(state, line, me))]);
    names.push(["drop", state.lines.some((line) => isDroppable(state, line, me))]);
    names.push(["repair", isRepairing(state)]);
    const { repair } = state;
    names.push(["received", isRepairing(state) && repair !== null && repair.by !== me && !repair.isReceived]);
  }
  return names.flatMap(([name, may]) => (may ? [name] : []));
};

const isTurning = (says: Says): says is Exclude<Says, "finish" | "park"> => says !== "finish" && says !== "park";

const isMine = (state: FloorState, me: Seat, says: Says): boolean => say(state, me, says, state.since) !== null;

const linesFor = (state: FloorState, me: Seat): FloorView["keep"]["lines"] =>
  state.lines.map((line) => ({
    ref: line.ref,
    text: line.text,
    mine: line.by === me,
    both: line.kept !== null,
    mayKeep: isKeepable(state, line, me),
    mayDrop: isDroppable(state, line, me),
  }));

const pauseFor = ({ in: where, from, until, back, answers }: Pause, me: Seat): PauseView => ({
  may: where === "cooling" ? "wait" : where === "asking" ? "answer" : "rebook",
  back: back[me],
  from,
  until,
  me: answers[me],
});

const partOf = (state: FloorState, me: Seat): FloorView["part"] => {
  const hasFloor = floorTable.some(
    ({ in: where, who }) => where === state.stage && (who === "speaker" || who === "listener"),
  );
  if (!hasFloor) return "both";
  return state.speaker === me ? "speaker" : "listener";
};

/** What the other waits for where it takes both; that they have closed is theirs alone. */
const saidIn = ({ said }: FloorState, me: Seat): Each<Says | null> => {
  const { mine, theirs } = each(said, me);
  return { mine, theirs: theirs === "closed" ? null : theirs };
};

export const floorView = (state: FloorState, person: Person): FloorView => {
  const me = seatOf(state, person);
  const { stage, pause, repair } = state;
  const parking = each(state.park, me);
  return {
    stage: stage === "over" ? "close" : stage,
    part: partOf(state, me),
    topic: state.topic,
    kind: state.about,
    minutes: state.minutes,
    entry: state.entry,
    on: state.on,
    first: state.first === me ? "me" : "other",
    turn: state.turn,
    since: state.since,
    until: state.until,
    round: state.round,
    misses: state.misses,
    left: leftOf(state),
    may: mayIn(state, me),
    said: saidIn(state, me),
    longer: each(state.longer, me),
    finishing: each(state.finish, me),
    parking: pause?.in === "cooling" ? { ...parking, theirs: false } : parking,
    understood: each(state.understood, me),
    pause: pause ? pauseFor(pause, me) : null,
    isGentle: state.isGentle,
    isLong: state.isLong,
    isParked: state.isParked,
    isClosedHere: hasClosed(state, me),
    keep: { lines: linesFor(state, me), day: each(state.day, me) },
    repair: repair ? { line: repair.line, mine: repair.by === me, received: repair.isReceived } : null,
  };
};
