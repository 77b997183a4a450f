/**
 * What a phone says into a session: the text of a move, with the time and what this phone knew of; or why it cannot.
 *
 * Leaving has no refusal and needs nothing, not even a session.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, Person } from "../fact.ts";
import type { AnyRefusal } from "../module.ts";
import { isKindName, type KindName, stages } from "./kinds.ts";
import { type Device, isMoment, writeMove } from "./move.ts";
import { type OpenSession, type Session, sessionOf } from "./session.ts";

export type SessionRefusal = {
  readonly type:
    /** The place rests, or nobody else is in it. */
    | "resting"
    /** There is no such session, or it is over. */
    | "notOpen"
    /** The other opened one of this kind before. */
    | "already"
    /** Another phone of mine carries it. */
    | "elsewhere"
    | "unreadable";
};

/** The body that opens a session of this kind. `at` is server time. */
export const openingBody = (
  kind: KindName,
  opening: Fields,
  who: { readonly me: Person; readonly device: Device },
  at: number,
): Result<string, SessionRefusal> => {
  if (!isMoment(at) || !Object.hasOwn(stages, kind)) return err({ type: "unreadable" });
  const body = writeMove({ move: "open", version: 1, at, seen: {}, fields: { kind, ...opening } });
  const session = sessionOf([{ author: who.me, device: who.device, n: 0, body }]);
  return session.is === "open" ? ok(body) : err({ type: "unreadable" });
};

/** The body of what a command says. `now`: server time, or null when it is not known; then it is as late as the last move. */
export const moveBody = (
  session: Session,
  command: unknown,
  { me, device }: { readonly me: Person; readonly device: Device },
  now: number | null,
): Result<string, SessionRefusal | AnyRefusal> => {
  if (session.is !== "open") return err({ type: "notOpen" });
  const at = momentIn(session, now);
  const decided = session.play.decide(command, { me, now: at });
  if (!decided) return err({ type: "unreadable" });
  const isNo = decided.ok && isKindName(session.kind) && stages[session.kind].isNo(decided.value.move);
  if (!isNo && (session.carriers[me] ?? device) !== device) return err({ type: "elsewhere" });
  return decided.ok ? ok(writeMove({ ...decided.value, at, seen: session.counts })) : decided;
};

export const leaveBody = (session: Session, now: number | null): string => {
  const seen = session.is === "open" ? session.counts : {};
  const at = session.is === "open" ? momentIn(session, now) : (now ?? 0);
  return writeMove({ move: "leave", version: 1, at, seen, fields: {} });
};

const momentIn = ({ clock, until }: OpenSession, now: number | null): number =>
  Math.min(until, Math.max(clock, now ?? clock));
