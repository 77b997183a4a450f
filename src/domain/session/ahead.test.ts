/** Against a phone that dates what it says into the future. */
import { expect, it } from "vitest";
import { A1, ANA, B1, BEN, opens, T0, tell } from "#tests/domain/session-telling.ts";
import { comeToPass } from "./ahead.ts";
import { sessionAt, sessionOf } from "./session.ts";
import type { Spoken } from "./move.ts";
import type { FloorView } from "../talk/floor/view.ts";

const MINUTE = 60_000;
const opening = {
  kind: "floor",
  topic: "The summer",
  about: "everyday",
  minutes: 30,
  first: ANA,
  entry: null,
  on: null,
};
/** Ana has called a pause; Ben's changed phone says it is ready, at once, and dates that half an hour ahead. */
const paused: readonly Spoken[] = [
  opens("floor", { fields: opening }),
  tell(B1, 0, "join", { at: T0 + 1000, seen: { [A1]: 1 }, fields: { turn: 0 } }),
  tell(A1, 1, "pause", { at: T0 + 2000, seen: { [B1]: 1 }, fields: { minutes: 20 } }),
];
const named = { pause: `${A1}/1` };
const ahead = tell(B1, 1, "back", { at: T0 + 30 * MINUTE, seen: { [A1]: 2 }, fields: named });

const seenBy = (me: string, said: readonly Spoken[], now: number): FloorView | null => {
  const session = sessionAt(sessionOf(comeToPass(said, me, now)), now, false);
  return session.is === "open" ? (session.play.view(me) as FloorView) : null;
};

it("[session-7] [pause-2] what is dated ahead does not run out the twenty minutes of a pause, and counts when its time has come", () => {
  const said = [...paused, ahead];
  for (const minutes of [1, 10, 19]) expect(seenBy(ANA, said, T0 + minutes * MINUTE)?.pause?.may).toBe("wait");
  expect(seenBy(ANA, said, T0 + 21 * MINUTE)?.pause).toMatchObject({ may: "answer", me: null });
  const answered = [...said, tell(A1, 2, "back", { at: T0 + 22 * MINUTE, seen: { [B1]: 1 }, fields: named })];
  expect(seenBy(ANA, answered, T0 + 22 * MINUTE)?.pause).not.toBeNull();
  expect(seenBy(ANA, answered, T0 + 30 * MINUTE)?.pause).toBeNull();
});

it("[session-6] [session-7] a no waits for no clock", () => {
  const no = tell(B1, 1, "pause", { at: T0 + 30 * MINUTE, seen: { [A1]: 1 }, fields: { minutes: 20 } });
  const said = [...paused.slice(0, 2), no];
  expect(comeToPass(said, ANA, T0 + 3000)).toEqual(said);
  expect(comeToPass([...said, tell(B1, 2, "leave", { at: T0 + 99 * MINUTE })], ANA, T0)).toHaveLength(4);
});

it("[session-7] nothing of one's own waits, nor what one has answered, nor anything while no time is known", () => {
  const said = [...paused, ahead];
  expect(comeToPass(said, BEN, T0)).toEqual(said);
  expect(comeToPass(said, ANA, null)).toEqual(said);
  const knowing = [...said, tell(A1, 2, "park", { at: T0 + 3000, seen: { [B1]: 2 }, fields: { yes: true } })];
  expect(comeToPass(knowing, ANA, T0 + 3000)).toEqual(knowing);
  expect(comeToPass(said, ANA, T0 + 3000)).toEqual(paused);
});
