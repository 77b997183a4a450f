/**
 * Whose turn it is among the small things that wait for nobody: on each day one of them at most is offered, on some days none.
 *
 * The turn follows from the day, and from seeds that are random to whoever looks: nothing remembers what was taken, so a thing
 * that was left is not offered sooner or more often. Where two people are, the days of the question are the same for both, so
 * that both find it. Whoever was hurt is not asked for work first (care §1.3), so in the first phase their turns hold none.
 */
import { type LocalDate, daysBetween } from "../day.ts";
import type { Seat } from "../person/person.ts";
import type { Phase } from "./phase.ts";

/** A sentence, the day's plan, a question, kindness, two minutes with oneself, the evening of both, thanks: or nothing. */
export type Turn = "sentence" | "plan" | "question" | "kindness" | "checkIn" | "evening" | "gratitude" | "nothing";

export interface TurnOf {
  readonly day: LocalDate;
  /** Of the two, the same for both; null for one alone. */
  readonly ours: string | null;
  readonly mine: string;
  readonly phase: 0 | Phase;
  readonly seat: Seat;
  readonly form: "two" | "firstWeek" | "alone" | "resting" | "left";
}

/** On so many of the days of a round the question has its turn. */
const ROUND = 10;
const QUESTIONS = { two: 4, firstWeek: 2 } as const;

/** The other days of a round, in no order. */
const first: Readonly<Record<"hurt" | "involved" | "open", readonly Turn[]>> = {
  hurt: ["sentence", "sentence", "checkIn", "checkIn", "nothing", "nothing"],
  involved: ["sentence", "sentence", "plan", "kindness", "gratitude", "nothing"],
  open: ["sentence", "sentence", "gratitude", "checkIn", "nothing", "nothing"],
};
const later: Readonly<Record<"hurt" | "involved" | "open", readonly Turn[]>> = {
  hurt: ["sentence", "kindness", "evening", "gratitude", "checkIn", "nothing"],
  involved: ["sentence", "plan", "kindness", "evening", "gratitude", "nothing"],
  open: ["sentence", "kindness", "evening", "gratitude", "checkIn", "nothing"],
};
const quiet: Readonly<Record<"firstWeek" | "alone" | "resting" | "left", readonly Turn[]>> = {
  firstWeek: ["sentence", "checkIn", "nothing", "nothing"],
  alone: ["sentence", "sentence", "checkIn", "checkIn", "gratitude", "nothing", "nothing", "nothing"],
  resting: ["sentence", "checkIn", "nothing", "nothing", "nothing"],
  left: ["sentence", "checkIn", "nothing", "nothing", "nothing", "nothing"],
};

export const turnOn = (of: TurnOf): Turn => {
  const { form, ours, day } = of;
  if ((form === "two" || form === "firstWeek") && ours !== null && place(ours, day, ROUND) < QUESTIONS[form])
    return "question";
  const turns = form === "two" ? (of.phase < 2 ? first : later)[sideOf(of.seat)] : quiet[form];
  return turns[place(of.mine, day, turns.length)] ?? "nothing";
};

const sideOf = (seat: Seat): "hurt" | "involved" | "open" => (seat === "hurt" || seat === "involved" ? seat : "open");

/** Where this day stands in its round, once the round is shuffled: each place comes once in each round. */
const place = (seed: string, day: LocalDate, length: number): number => {
  const number = daysBetween("1970-01-01", day);
  const round = Math.floor(number / length);
  const order = Array.from({ length }, (_, at) => ({ at, by: chanceOf(`${seed}/${round}/${at}`) }));
  return order.toSorted((one, two) => one.by - two.by)[number % length]?.at ?? 0;
};

/** Whether this is the one day, of as many in a row as are given, that belongs to what has this name. */
export const isItsDay = (name: string, day: LocalDate, days: number): boolean =>
  (daysBetween("1970-01-01", day) + Math.floor(chanceOf(name) * days)) % days === 0;

/** 0 inclusive to 1 exclusive: FNV-1a (Fowler, Noll, Vo), its bits spread once more. */
const chanceOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
};
