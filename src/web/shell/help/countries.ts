/** Names of countries, in the language of the page, as a list in which one can be found by typing. */
import type { CountryCode } from "#content/help-lines/line.ts";

export interface NamedCountry {
  readonly code: CountryCode;
  readonly name: string;
}

export const nameOf = (code: CountryCode, locale = "en"): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;

export const named = (codes: readonly CountryCode[], locale = "en"): readonly NamedCountry[] =>
  codes.map((code) => ({ code, name: nameOf(code, locale) })).toSorted((a, b) => a.name.localeCompare(b.name, locale));

/** Those in whose name every typed word begins a word; accents and case do not matter. The code of a country finds it too. */
export const matching = (countries: readonly NamedCountry[], typed: string): readonly NamedCountry[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return countries.filter(({ name, code }) => {
    const parts = [...plain(name).split(/[\s’'()-]+/), code.toLowerCase()];
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
};

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
