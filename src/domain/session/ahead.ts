/**
 * What of a session has come to pass by one's own measure of server time (session-7). A changed client could date a move far ahead
 * and so run out the twenty minutes of a pause, or a turn; here it waits until then, and everything its phone said after it.
 *
 * A no waits for nothing, nor does what one's own phones said or have answered already: so nothing that was shown goes back.
 */
import type { Person } from "../fact.ts";
import { stages } from "./kinds.ts";
import { type Device, readMove, type Spoken } from "./move.ts";

/** How far the measures of two phones may lie apart. */
const AHEAD_MS = 60_000;

/** `now`: server time, or null while it was not measured; then everything is believed. */
export const comeToPass = (said: readonly Spoken[], me: Person, now: number | null): readonly Spoken[] => {
  if (now === null) return said;
  const answered = answeredBy(said, me);
  return said.filter(({ author, device, n, body }) => {
    const move = readMove(body);
    if (move === null || author === me || n < (answered.get(device) ?? 0)) return true;
    return move.at <= now + AHEAD_MS || move.move === "open" || isNoOfAny(move.move);
  });
};

/** How many moves of each phone this person's own phones knew of when they said something. */
const answeredBy = (said: readonly Spoken[], me: Person): ReadonlyMap<Device, number> => {
  const known = new Map<Device, number>();
  for (const { author, body } of said)
    if (author === me)
      for (const [device, count] of Object.entries(readMove(body)?.seen ?? {}))
        known.set(device, Math.max(known.get(device) ?? 0, count));
  return known;
};

/** Leaving, or a no of some kind. */
const isNoOfAny = (name: string): boolean =>
  name === "leave" || Object.values(stages).some((stage) => stage.isNo(name));
