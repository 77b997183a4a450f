/**
 * What a room may look at. Bounded, newest first, and without a number: there is no total, no average and no trend, and
 * nothing tells of days on which nobody wrote.
 *
 * What is shown comes with `ownWords`: all links that have to be taken back so that nothing of it can be read any more.
 */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { anyOf, type Of, read, shape } from "../fields.ts";
import { getLink, type LinkMap } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards, type Trail } from "../trail.ts";
import { isPart, type Part } from "./facts.ts";
import type { CareState, Comfort, PlanLine, SaidStand, Shared, Weather, Week } from "./state.ts";

type Shown<Item> = Omit<Item, "instead"> & { readonly ownWords: readonly Link[] };

export type WeatherView = Shown<Weather>;
export type WeekView = Shown<Week>;
export type ComfortView = Shown<Comfort>;
export type PlanLineView = Shown<PlanLine> & { readonly part: Part };
export type StandView = Shown<SaidStand>;
export type SharedView = Shown<Shared>;

/** More than eight weeks of several a day. */
const MOST_WEATHER = 400;
const MOST_WEEKS = 60;

const isDays = shape({ from: isLocalDate, to: isLocalDate });
const isOne = shape({ on: isLocalDate });

/** Of some days (a single one with `on`), the newest day first, and within a day the latest first. */
export const weather = (
  state: CareState,
  window: unknown,
  { today }: Reader,
): { readonly weather: readonly WeatherView[] } => {
  const { from, to } = daysIn(window, today);
  const within = standing(state.weather, state.replaced).filter(({ on }) => on >= from && on <= to);
  const order = within.toSorted((a, b) => compare(b.on, a.on) || compare(b.at ?? "", a.at ?? ""));
  return { weather: order.slice(0, MOST_WEATHER).map(withOwnWords) };
};

const daysIn = (window: unknown, today: LocalDate): Of<typeof isDays> => {
  const asked = read(anyOf(isDays, isOne), window);
  if (asked === null) return { from: addDays(today, -6), to: today };
  return "on" in asked ? { from: asked.on, to: asked.on } : asked;
};

export const weeks = (state: CareState): { readonly weeks: readonly WeekView[] } => ({
  weeks: standing(state.weeks, state.replaced).slice(0, MOST_WEEKS).map(withOwnWords),
});

export const plan = ({ plan: lines }: CareState): { readonly plan: readonly PlanLineView[] } => ({
  plan: Object.entries(lines).flatMap(([part, said]) => {
    const last = lastOf(said);
    return last && isPart(part) ? [{ part, ...last }] : [];
  }),
});

export const comfort = (state: CareState): ComfortView | null => lastOf(state.comfort);

export const stand = (state: CareState): StandView | null => lastOf(state.stands);

/** While the place rests, what the other shared is quiet; one's own can be looked at and taken back at any time. */
export const shared = (
  state: CareState,
  _: unknown,
  { me, today, rest }: Reader,
): { readonly mine: SharedView | null; readonly theirs: SharedView | null } => {
  const of = (isMine: boolean): SharedView | null => {
    const said = Object.entries(state.shared).flatMap(([person, those]) => ((person === me) === isMine ? those : []));
    return lastOf(said.filter(({ day }) => today <= addDays(day, 1)));
  };
  return { mine: of(true), theirs: isResting(rest) ? null : of(false) };
};

/** Newest first, without what something newer took the place of. */
const standing = <Item extends { readonly link: Link }>(trail: Trail<Item>, replaced: LinkMap<true>): readonly Item[] =>
  [...backwards(trail)].filter(({ link }) => getLink(replaced, link) === null);

const withOwnWords = <Item extends { readonly link: Link; readonly instead: readonly Link[] }>({
  instead,
  ...item
}: Item): Omit<Item, "instead"> & { readonly ownWords: readonly Link[] } => ({
  ...item,
  ownWords: [...instead, item.link],
});

const lastOf = <Item extends { readonly link: Link }>(
  items: readonly Item[],
): (Item & { readonly ownWords: readonly Link[] }) | null => {
  const last = items.at(-1);
  return last ? { ...last, ownWords: items.map(({ link }) => link) } : null;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
