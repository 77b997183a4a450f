/** What is shown of the help lines: in which order, under which heading, and in which words. */
import { isOld, knownOn } from "#content/help-lines/age.ts";
import type { EmergencyNumber, Found, HelpLine, Hours, LineKind } from "#content/help-lines/line.ts";
import type { LocalDate } from "#domain/day.ts";
import { fullDateInWords } from "../clock.ts";
import { say } from "../say.ts";
import { texts } from "./texts.en.ts";

const order: readonly LineKind[] = ["crisis", "home", "assault", "young"];

export interface Group {
  readonly kind: LineKind;
  readonly lines: readonly HelpLine[];
}

/** Each line once, under the first thing it is for. What somebody came for stands first. */
export const groupsOf = (lines: readonly HelpLine[], first: LineKind = "crisis"): readonly Group[] => {
  const kinds = [first, ...order.filter((kind) => kind !== first)];
  const homeOf = (line: HelpLine): LineKind | undefined => kinds.find((kind) => line.kinds.includes(kind));
  return kinds
    .map((kind) => ({ kind, lines: lines.filter((line) => homeOf(line) === kind) }))
    .filter((group) => group.lines.length > 0);
};

/** What every country should have a line for. */
export type NeededKind = "crisis" | "home";

export const missingIn = (lines: readonly HelpLine[]): readonly NeededKind[] =>
  (["crisis", "home"] as const).filter((kind) => !lines.some(({ kinds }) => kinds.includes(kind)));

/** The one line that stands where there is room for one: a voice for anybody, by day and night if there is one. */
export const firstOf = (lines: readonly HelpLine[], kind: LineKind = "crisis"): HelpLine | null => {
  const voices = lines.filter(({ kinds, number }) => kinds.includes(kind) && number !== null);
  const forAll = voices.filter((line) => line.for === "anybody");
  return forAll.find(({ hours }) => hours === "always") ?? forAll[0] ?? voices[0] ?? null;
};

/** Where there is little room: what reaches everything, or else each number once. */
export const briefly = (numbers: readonly EmergencyNumber[]): readonly EmergencyNumber[] => {
  const whole = numbers.filter(({ reaches, byMessage }) => reaches === "everything" && !byMessage);
  return whole.length > 0 ? whole.slice(0, 1) : numbers;
};

/** What a phone dials: digits, and a plus in front of a number from abroad. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, "");

export const reachedBy = ({ reaches, byMessage }: EmergencyNumber, locale = "en"): string => {
  if (byMessage) return texts.emergency.byMessage;
  if (reaches === "everything") return texts.emergency.everything;
  const words = reaches.map((service) => texts.emergency.services[service]);
  return new Intl.ListFormat(locale, { type: "unit" }).format(words);
};

/** Whom it is for, where, when, in which languages, at what cost: as far as its source says so. */
export const factsOf = (line: HelpLine, locale = "en"): readonly string[] =>
  [
    line.part === null ? "" : say(texts.part, { part: line.part }),
    texts.for[line.for],
    line.hours === "always" ? texts.always : (line.hours ?? []).map((hours) => hoursInWords(hours, locale)).join("; "),
    line.languages === null ? "" : say(texts.languages, { languages: languagesInWords(line.languages, locale) }),
    line.free ? texts.free : "",
    line.notOnBill ? texts.notOnBill : "",
  ].filter((fact) => fact !== "");

const hoursInWords = ({ from, to, opens, closes }: Hours, locale: string): string => {
  const days =
    from === 1 && to === 7
      ? texts.everyDay
      : from === to
        ? weekday(from, locale)
        : say(texts.days, { from: weekday(from, locale), to: weekday(to, locale) });
  return say(texts.hours, { days, opens, closes });
};

/** 5 January 1970 was a Monday. */
const weekday = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(1970, 0, 4 + day));

const languagesInWords = (tags: readonly string[], locale: string): string => {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return tags.map((tag) => names.of(tag) ?? tag).join(", ");
};

/** How sure anybody is of it: whether a person checked it, where it stood, and whether that is long ago. */
export const sureness = (found: Found, today: LocalDate): { readonly said: string; readonly old: boolean } => {
  const { checkedByAPerson: checked, sourceDate, dated, source } = found;
  const where = say(texts.dated[dated], { host: hostOf(source), day: fullDateInWords(sourceDate) });
  const who = checked === null ? texts.unchecked : say(texts.checked, { day: fullDateInWords(knownOn(found)) });
  return { said: `${who} ${where}`, old: isOld(found, today) };
};

/** The same of several things, each source once. */
export const surenessOfAll = (
  found: readonly Found[],
  today: LocalDate,
): readonly { readonly said: string; readonly old: boolean }[] =>
  [...new Map(found.map((each) => [each.source, each])).values()].map((each) => sureness(each, today));

const hostOf = (source: string): string => new URL(source).hostname.replace(/^www\./, "");
