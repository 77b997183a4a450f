/**
 * Whole talks as three phones live them (Ana has two): each says what its own state lets it say, knowing what has reached it, by a
 * clock of its own that may be anything; what was said reaches the others in pieces and late. From dice alone.
 */
import { readMove, type Spoken } from "#domain/session/move.ts";
import { moveBody, openingBody } from "#domain/session/say.ts";
import { sessionAt, sessionOf } from "#domain/session/session.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { onward, opening } from "./floor-telling.ts";
import { A1, A2, ANA, B1, BEN, T0 } from "./session-telling.ts";
import type { Dice } from "./stance-histories.ts";

const PHONES = [A1, A2, B1] as const;
export const ownerOf = (device: string): string => (device === B1 ? BEN : ANA);

export interface History {
  readonly said: readonly Spoken[];
  /** When it ended to be told, by the true clock. */
  readonly now: number;
}

const MINUTE = 60_000;
const waits = [0, 1000, 5000, 30_000, 100_000, 21 * MINUTE, 70 * MINUTE, 25 * 60 * MINUTE];

export const wrong = (clock: number, dice: Dice): number =>
  [clock, clock, clock, clock - 90 * MINUTE, clock + 3 * MINUTE, clock + 40 * MINUTE, 0, 8_640_000_000_000_000][
    dice(dice(9) === 0 ? 8 : 5)
  ] ?? clock;

const commandIn = (view: FloorView, dice: Dice): FloorCommand => {
  const next = onward.find((each) => view.may.includes(each));
  const name = (dice(3) !== 0 && next) || (view.may[dice(view.may.length)] ?? "pause");
  const pick = dice(10) === 0 ? ((["pause", "park", "back", "done", "ready"] as const)[dice(5)] ?? name) : name;
  if (pick === "pause" || pick === "stay") return { type: pick, minutes: 5 + (dice(1500) % 1436) };
  if (pick === "park") return { type: pick, yes: dice(4) !== 0 };
  if (pick === "finish" || pick === "longer" || pick === "keepDay") return { type: pick, yes: dice(3) !== 0 };
  if (pick === "propose") return { type: pick, text: `line ${dice(9)}` };
  if (pick === "keep" || pick === "drop")
    return { type: pick, ref: view.keep.lines[dice(Math.max(1, view.keep.lines.length))]?.ref ?? "" };
  return pick === "repair" ? { type: pick, line: "slower" } : { type: pick };
};

/** `length`: how many times somebody does something. */
export const historyOf = (dice: Dice, length: number): History => {
  const body = openingBody("floor", opening(), { me: ANA, device: A1 }, T0);
  if (!body.ok) throw new Error("it opens");
  const said: Spoken[] = [{ author: ANA, device: A1, n: 0, body: body.value }];
  const held = new Map<string, Set<Spoken>>(PHONES.map((phone) => [phone, new Set(said)]));
  let clock = T0;
  for (let deed = 0; deed < length; deed++) {
    clock += waits[dice(deed < 6 ? 3 : dice(4) === 0 ? waits.length : 5)] ?? 0;
    const phone = PHONES[[0, 0, 0, 1, 2, 2, 2][dice(7)] ?? 0] ?? A1;
    const own = held.get(phone) ?? new Set<Spoken>();
    if (dice(3) !== 0) for (const each of said.slice(0, 1 + Math.floor((said.length * dice(8)) / 7))) own.add(each);
    if (dice(5) === 0) continue;
    const now = wrong(clock, dice);
    const session = sessionAt(sessionOf([...own]), now, false);
    if (session.is !== "open") continue;
    const me = ownerOf(phone);
    const written = moveBody(session, commandIn(session.play.view(me) as FloorView, dice), { me, device: phone }, now);
    if (!written.ok) continue;
    const move: Spoken = {
      author: me,
      device: phone,
      n: said.filter(({ device }) => device === phone).length,
      body: written.value,
    };
    said.push(move);
    own.add(move);
  }
  return { said, now: clock };
};

/** The moves of this name, with who said them and what they knew of. */
export const movesIn = (said: readonly Spoken[], name: string) =>
  said.flatMap((each) => {
    const move = readMove(each.body);
    const knows = (ref: string): boolean => {
      const [device = "", n = ""] = ref.split("/");
      return device === each.device ? Number(n) < each.n : Number(n) < (move?.seen[device] ?? 0);
    };
    return move?.move === name ? [{ ...each, move, ref: `${each.device}/${each.n}`, knows }] : [];
  });
