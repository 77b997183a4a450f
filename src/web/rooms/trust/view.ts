/**
 * What the Trust room shows: computed from the slices, the names and the day, and from nothing else. What is promised, and
 * the lines of the bowl as a list. Nothing here counts, and a covered line shows nothing but that it is covered.
 */
import { type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Link } from "#domain/fact.ts";
import type { Drop } from "../../kit/bowl/bowl.ts";
import { capital, dayInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { deedTexts } from "./deed-texts.en.ts";
import { type Now, whenInWords } from "./due-words.ts";
import type { BowlLine, Happening, LineItem, PromiseItem, Standing } from "./shown.ts";
import { texts } from "./texts.en.ts";

export type PlaceName = "mine" | "ours";

/** Who reads, where, and when: what every sentence here is computed with. */
export interface Reader {
  readonly place: PlaceName;
  /** Name of the other. */
  readonly other: string;
  readonly now: Now;
  /** The shared part rests: then nothing is asked of its reader. */
  readonly rests: boolean;
}

export interface Entry {
  readonly promise: Link;
  readonly text: string;
  readonly whose: string;
  readonly when: string | null;
  readonly about: string | null;
  readonly plan: string | null;
  /** What was said instead for today or a day to come. */
  readonly instead: readonly string[];
  readonly standing: Standing;
  /** What its author may do with it at a glance; null for the one who reads it, or when it is over. */
  readonly keep: "once" | "today" | "keptToday" | "anotherDay" | "tell" | null;
}

export interface Row {
  readonly link: Link;
  readonly laid: "ink" | "gold";
  /** The author's words; a sentence of ours where they wait folded. */
  readonly text: string;
  readonly isOwn: boolean;
  readonly caption: string;
  readonly day: string;
  readonly toSee: { readonly promise: Link | null } | null;
  readonly isCovered: boolean;
}

export const entriesOf = (items: readonly PromiseItem[], reader: Reader): readonly Entry[] =>
  items.filter(({ standing }) => !isOver(standing)).map((item) => entryOf(item, reader));

export const isOver = (standing: Standing): boolean =>
  standing === "kept" || standing === "seen" || standing === "ended";

export const entryOf = (item: PromiseItem, { place, other, now }: Reader): Entry => {
  const { wording, standing, mine } = item;
  return {
    promise: item.promise,
    text: wording.text,
    whose: place === "mine" ? texts.whose.mine : mine ? texts.whose.ours : say(texts.whose.theirs, { name: other }),
    when: isOver(standing) ? null : whenInWords(wording, now),
    about: wording.about === null ? null : texts.about[wording.about],
    plan: wording.plan ? planInWords(wording.plan) : null,
    instead: item.instead
      .filter(({ on }) => on >= now.today)
      .toReversed()
      .map(({ on, text }) => say(texts.instead, { day: capital(dayInWords(on, now.today, now.days)), text })),
    standing,
    keep: mine && !isOver(standing) ? keepingOf(item, now.today) : null,
  };
};

/** At the start of a line of its own. */
const keepingOf = ({ wording, keptOn }: PromiseItem, today: LocalDate): Entry["keep"] => {
  if (wording.onContact) return "tell";
  if (!wording.repeat) return "once";
  if (keptOn.includes(today)) return "keptToday";
  return wording.repeat.days.includes(weekdayOf(today)) ? "today" : "anotherDay";
};

/** "If the meeting runs long, then I write before six": whatever small words its author began with are left to them. */
export const planInWords = ({ when, then }: { readonly when: string; readonly then: string }): string =>
  say(texts.plan, { when: withoutStart(when, /^if\s+/iu), then: withoutStart(then, /^then\s+/iu) });

const withoutStart = (words: string, start: RegExp): string => words.trim().replace(start, "").replace(/\.$/u, "");

export const rowOf = (line: LineItem, reader: Reader, covered: readonly Link[]): Row => {
  const day = dayInWords(line.on, reader.now.today, reader.now.days);
  const isCovered = covered.includes(line.link);
  const isFolded = isToldByOther(line);
  return {
    link: line.link,
    laid: line.laid,
    text: isCovered ? texts.line.covered : isFolded ? say(texts.line.toldOf, { name: reader.other, day }) : line.text,
    isOwn: !isCovered && !isFolded,
    caption: isCovered ? texts.line.look : isFolded ? texts.line.readWhenever : captionOf(line, reader),
    day: isFolded ? "" : day,
    toSee: line.toSee && !isCovered && !isFolded && !reader.rests ? { promise: line.promise } : null,
    isCovered,
  };
};

/** The other's words about a contact wait folded until their reader wants them. */
export const isToldByOther = ({ what, mine }: Pick<LineItem, "what" | "mine">): boolean => what === "told" && !mine;

export const captionOf = ({ what, whose, mine, laid }: LineItem, { place, other }: Reader): string => {
  if (what === "told" && place === "mine") return texts.line.wroteDown;
  const key = what === "noted" ? (whose === "own" ? "did" : "noticed") : what;
  const done = say(texts.line[key][mine ? "mine" : "theirs"], { name: other });
  if (laid === "ink" || key === "noticed" || place === "mine") return done;
  return say(mine ? texts.line.sawMine : texts.line.sawTheirs, { what: done, name: other });
};

/** Rows under the month they belong to, in the order they came. One group has no need of a heading. */
export const byMonth = (
  lines: readonly LineItem[],
): readonly { readonly month: string; readonly lines: readonly LineItem[] }[] => {
  const groups: { readonly month: string; readonly lines: LineItem[] }[] = [];
  for (const line of lines) {
    const month = line.day.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.lines.push(line);
    else groups.push({ month, lines: [line] });
  }
  return groups;
};

export const newestGold = (lines: readonly LineItem[], covered: readonly Link[]): LineItem | null =>
  lines.find((line) => line.laid === "gold" && !covered.includes(line.link) && !isToldByOther(line)) ?? null;

export const dropsOf = (lines: readonly BowlLine[], covered: readonly Link[]): readonly Drop[] => {
  const hidden = new Set(covered);
  return lines.map(({ link, laid }) => (hidden.has(link) ? "covered" : laid));
};

export const bowlLabel = (drops: readonly Drop[], isCovered: boolean): string => {
  if (isCovered) return texts.bowl.covered;
  return texts.bowl[drops.includes("gold") ? "gold" : drops.length > 0 ? "ink" : "empty"];
};

/** One line of the story of a promise: who, which day, what. */
export const happenedInWords = (happening: Happening, who: string, { now }: Reader): string => {
  const day = dayInWords(happening.day, now.today, now.days);
  const on = "on" in happening && happening.on ? dayInWords(happening.on, now.today, now.days) : null;
  const counts = "inTime" in happening && happening.inTime;
  const { happened } = deedTexts;
  switch (happening.what) {
    case "changed":
      return say(counts ? happened.changedInTime : happened.changed, { who, day });
    case "changedOnce":
      return say(counts ? happened.changedOnceInTime : happened.changedOnce, { who, day, on: on ?? day });
    case "kept":
      return on === null ? say(happened.kept, { who, day }) : say(happened.keptOn, { who, on });
    default:
      return say(happened[happening.what], { who, day });
  }
};
