/**
 * What Today shows: a greeting, at most three things, and that the rest can wait. What the other shows of how they are, and
 * the questions for oneself, are things too and take their place among the three. Computed from what is given and nothing
 * else. A due that has passed is not here, nor anything somebody did not do; nothing is counted.
 */
import type { OpenState, PairingView } from "#device/vault-api.ts";
import { daysBetween, dateOf, type LocalDate, type LocalTime, timeOf, weekdayOf } from "#domain/day.ts";
import { dateInWords, dayInWords, weekdayInWords } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { say } from "../../shell/say.ts";
import { texts as shell } from "../../shell/texts.en.ts";
import { plansOfToday, type TodayPlan } from "./plans.ts";
import { texts } from "./texts.en.ts";
import { type Thing, type Timed, WHOLE_DAY } from "./things.ts";

/** As much of a promise as Today looks at; `repeat` is there for one that comes round. */
export interface TodayPromise {
  readonly promise: string;
  readonly mine: boolean;
  readonly standing: string;
  readonly wording: {
    readonly text: string;
    readonly due: string | null;
    readonly repeat?: { readonly days: readonly number[]; readonly by?: LocalTime | null | undefined } | null;
  };
  readonly keptOn?: readonly LocalDate[];
  /** What was said instead for single days. */
  readonly instead?: readonly { readonly on: LocalDate; readonly text: string }[];
}

export interface TodayInput {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly open: Pick<OpenState, "name" | "other" | "nameInOurs" | "pairing" | "wordsKept" | "rest">;
  readonly promises: { readonly mine: readonly TodayPromise[]; readonly ours: readonly TodayPromise[] };
  readonly plans: { readonly mine: readonly TodayPlan[]; readonly ours: readonly TodayPlan[] };
  /** How many things stand here already, below these. */
  readonly beside: number;
  /** The day of a smaller plan, while there is one. */
  readonly small: 1 | 2 | 3 | null;
  /** When the nearest hard day is, if one is near. */
  readonly hardDay: LocalDate | null;
  /** The day on which Today was first seen here, or null while that is not known. */
  readonly since: LocalDate | null;
}

export interface TodayView {
  readonly date: string;
  readonly greeting: string;
  readonly things: readonly Thing[];
  /** Where the rest of today stands, when it is more than three: then it is not said that this is all. */
  readonly more: readonly ("agenda" | "trust")[];
  /** The shared part rests: then nothing of it is here. */
  readonly rests: boolean;
}

const MOST = 3;

export const todayView = (input: TodayInput): TodayView => {
  const { today, time, open } = input;
  const rests = isResting(open);
  const underWay = rests ? null : underWayOf(open);
  const pressing = underWay !== null && isPressing(underWay);
  const all = [
    ...(underWay && pressing ? [pairingThing(underWay)] : []),
    ...(input.small ? [smallThing(input.small)] : []),
    ...(input.hardDay ? [hardThing(input.hardDay, today)] : []),
    ...byTheClock(rests ? withoutOurs(input) : input),
    ...(underWay && !pressing ? [pairingThing(underWay)] : []),
    ...(areWordsDue(input) ? [wordsThing] : []),
  ];
  const most = Math.max(1, MOST - input.beside);
  const [things, left] = [all.slice(0, most), all.slice(most)];
  return {
    date: say(texts.date, { weekday: weekdayInWords(today), day: dateInWords(today) }),
    greeting: say(texts.greeting[partOfDay(time)][open.name === null ? "unnamed" : "named"], { name: open.name ?? "" }),
    things: things.length === 0 && isFirstDay(input) ? [firstThing] : things,
    more: (["agenda", "trust"] as const).filter((room) => left.some(({ href }) => roomOf(href) === room)),
    rests,
  };
};

/** A talk stands in the agenda, too. */
const roomOf = (href: string): string => (href.startsWith("/talk") ? "agenda" : href.slice(1));

const isResting = ({ other, rest }: TodayInput["open"]): boolean =>
  other !== null && !other.left && (rest.mine || rest.theirs);

const smallThing = (day: 1 | 2 | 3): Thing => ({
  key: "small",
  icon: "rest",
  own: false,
  title: texts.plan.title,
  line: texts.plan.lines[day],
  end: null,
  href: "/rest",
});

/** Today lies open on a table: the words of a hard day are not on it. */
const hardThing = (next: LocalDate, today: LocalDate): Thing => {
  const day = dayInWords(next, today, dayWords);
  return {
    key: "hard",
    icon: "days",
    own: false,
    title: say(texts.hard.title, { day: day.charAt(0).toLocaleUpperCase() + day.slice(1) }),
    line: texts.hard.line,
    end: null,
    href: "/rest",
  };
};

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** At night there is no "good": only that it is late. */
export const partOfDay = (time: LocalTime): PartOfDay => {
  const hour = Number(time.slice(0, 2));
  if (hour < 5 || hour >= 23) return "night";
  return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
};

const withoutOurs = (input: TodayInput): TodayInput => ({
  ...input,
  promises: { ...input.promises, ours: [] },
  plans: { ...input.plans, ours: [] },
});

/** What was promised and what is planned, in the order of the clock; what is for the whole day comes after what has an hour. */
const byTheClock = (input: TodayInput): readonly Thing[] =>
  [...promisesOfToday(input), ...plansOfToday(input)]
    .toSorted((one, two) => (one.by < two.by ? -1 : one.by > two.by ? 1 : 0))
    .map(({ thing }) => thing);

/** Mine alone, of both places. */
const promisesOfToday = ({ promises, open, today, time }: TodayInput): readonly Timed[] => {
  const name = open.other?.name ?? texts.other;
  const of = (items: readonly TodayPromise[], line: string) =>
    items.flatMap((item) => {
      const by = dueToday(item, today);
      return by === null || (by !== WHOLE_DAY && by < time) ? [] : [{ item, by, line }];
    });
  return [...of(promises.ours, say(texts.promise.ours, { name })), ...of(promises.mine, texts.promise.mine)].map(
    ({ item, by, line }) => ({
      by,
      thing: {
        key: item.promise,
        icon: "bowl",
        title: item.instead?.find(({ on }) => on === today)?.text ?? item.wording.text,
        own: true,
        line,
        end: by === WHOLE_DAY ? texts.promise.today : say(texts.promise.by, { time: by }),
        href: "/trust",
      },
    }),
  );
};

/** Until when today, or null when it is not of today, not mine, or no longer open. */
const dueToday = ({ mine, standing, wording, keptOn = [] }: TodayPromise, today: LocalDate): string | null => {
  if (!mine || standing !== "open") return null;
  const { due, repeat } = wording;
  if (repeat)
    return repeat.days.includes(weekdayOf(today)) && !keptOn.includes(today) ? (repeat.by ?? WHOLE_DAY) : null;
  return due !== null && dateOf(due) === today ? (timeOf(due) ?? WHOLE_DAY) : null;
};

export type UnderWay = Exclude<PairingView["is"], "none"> | "nameless";

const underWayOf = ({ other, nameInOurs, pairing }: TodayInput["open"]): UnderWay | null => {
  if (other?.left) return null;
  if (other) return nameInOurs === null ? "nameless" : null;
  return pairing.is === "none" ? null : pairing.is;
};

/** Somebody waits at the other end of it right now. */
const isPressing = (underWay: UnderWay): boolean => underWay !== "invited" && underWay !== "ended";

const pairingThing = (underWay: UnderWay): Thing => ({
  key: "pairing",
  icon: "two",
  own: false,
  ...texts.underWay[underWay],
  end: null,
  href: "/pairing",
});

/** Whoever is here for the first time, and alone, should not find an empty page. */
const isFirstDay = ({ open, since, today }: TodayInput): boolean => open.other === null && since === today;

const firstThing: Thing = {
  key: "first",
  icon: "first",
  own: false,
  title: shell.rooms.first,
  line: shell.lines.first,
  end: null,
  href: "/first",
};

/** From the day after the first one on. */
const areWordsDue = ({ open, since, today }: TodayInput): boolean =>
  !open.wordsKept && since !== null && daysBetween(since, today) > 0;

const wordsThing: Thing = { key: "words", icon: "print", own: false, ...texts.words, href: "/settings" };
