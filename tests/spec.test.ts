/**
 * Rules and tests keep each other honest. A rule of this version that no test quotes fails here, and so does a test that
 * quotes a rule nobody wrote down; attacks likewise, by name. `npm run spec` prints the same as a table, with results.
 */
import { describe, expect, it } from "vitest";
import { allAttacks, allQuotes, allRules, quotesIn, type Rule } from "./rule-book.ts";

const rules = allRules();
const attacks = allAttacks();
const quotes = allQuotes();

const unquoted = (known: readonly Rule[], attack: boolean): readonly string[] => {
  const quoted = new Set(quotes.filter((quote) => quote.attack === attack).map(({ id }) => id));
  return known.filter(({ id, standing }) => standing === "now" && !quoted.has(id)).map(({ id }) => id);
};

const unknown = (known: readonly Rule[], attack: boolean): readonly string[] => {
  const ids = new Set(known.map(({ id }) => id));
  return quotes
    .filter((quote) => quote.attack === attack && !ids.has(quote.id))
    .map(({ id, where }) => `${where}: ${id}`);
};

const twice = (known: readonly Rule[]): readonly string[] =>
  known.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index);

describe("rules", () => {
  it("there are some, and each is written once", () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(twice(rules)).toEqual([]);
  });

  it("every rule of this version is quoted by a test", () => {
    expect(unquoted(rules, false)).toEqual([]);
  });

  it("no test quotes a rule that nobody wrote", () => {
    expect(unknown(rules, false)).toEqual([]);
  });
});

describe("attacks", () => {
  it("there are some, and each is named once", () => {
    expect(attacks.length).toBeGreaterThan(80);
    expect(twice(attacks)).toEqual([]);
  });

  it("every attack of this version is a test of that name", () => {
    expect(unquoted(attacks, true)).toEqual([]);
  });

  it("no test claims an attack that is not in the list", () => {
    expect(unknown(attacks, true)).toEqual([]);
  });
});

describe("quoting", () => {
  it("a title may quote one rule, several, and an attack", () => {
    expect(quotesIn("[LOG-13] [LOG-14, trust-3] attack: page-drops-op")).toEqual([
      { id: "LOG-13", attack: false },
      { id: "LOG-14", attack: false },
      { id: "trust-3", attack: false },
      { id: "page-drops-op", attack: true },
    ]);
    expect(quotesIn("a list [1, 2] and a range [a-z]")).toEqual([]);
  });
});
