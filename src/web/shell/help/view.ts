/** What is shown of the help lines: in which order, under which heading, and what is said of where each was found. */
import type { CountryCode, Found, HelpLine, LineKind } from "#content/help-lines/line.ts";

const order: readonly LineKind[] = ["crisis", "home", "assault", "young"];

export interface Group {
  readonly kind: LineKind;
  readonly lines: readonly HelpLine[];
}

/** Each line once, under the first thing it is for. */
export const groupsOf = (lines: readonly HelpLine[]): readonly Group[] =>
  order
    .map((kind) => ({ kind, lines: lines.filter(({ kinds }) => order.find((each) => kinds.includes(each)) === kind) }))
    .filter((group) => group.lines.length > 0);

/** The one line that stands where there is room for one. */
export const firstOf = (lines: readonly HelpLine[]): HelpLine | null =>
  lines.find(({ kinds, number }) => kinds.includes("crisis") && number !== null) ?? null;

/** What a phone dials: digits, and a plus in front of a number from abroad. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, "");

export const hostOf = ({ source }: Found): string => new URL(source).hostname.replace(/^www\./, "");

export interface NamedCountry {
  readonly code: CountryCode;
  readonly name: string;
}

/** Countries by their names in a language, in its order. */
export const named = (codes: readonly CountryCode[], locale = "en"): readonly NamedCountry[] => {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
};

/** Those in whose name every typed word begins a word; accents and case do not matter. */
export const matching = (countries: readonly NamedCountry[], typed: string): readonly NamedCountry[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return countries.filter(({ name, code }) => {
    const parts = [...plain(name).split(/[\s’'-]+/), code.toLowerCase()];
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
};

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
