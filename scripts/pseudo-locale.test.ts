import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { pseudo, pseudoFile } from "./pseudo-locale.ts";

describe("a sentence in the language that nobody speaks", () => {
  it("is in brackets, signed, and about a third longer", () => {
    expect(pseudo("Take your time.")).toBe("⟦Ţàķé ýôûŕ ţîmé. ·····⟧");
    expect(pseudo("Hide")).toBe("⟦Ĥîðé ··⟧");
    const long = "A private place for two people, after trust was broken.";
    expect(pseudo(long).length / long.length).toBeGreaterThan(1.3);
    expect([...pseudo("abcxyzABCXYZ")].filter((letter) => /[a-zA-Z]/.test(letter))).toEqual([]);
  });

  it("keeps names in braces, and messages that still work", () => {
    expect(pseudo("until {time}")).toBe("⟦ûñţîĺ {time} ····⟧");
    const message = pseudo(
      "{count, plural, one {One entry is} other {# entries are}} gone{day, select, none {} other { since {day}}}.",
    );
    const said = (count: number, day: string): unknown => new IntlMessageFormat(message, "en").format({ count, day });
    expect(said(1, "none")).toContain("⟦Ôñé éñţŕý îš ĝôñé.");
    expect(said(3, "Monday")).toContain("⟦3 éñţŕîéš àŕé ĝôñé šîñçé Monday.");
  });

  it("leaves what has no letters", () => {
    expect([pseudo(""), pseudo("–"), pseudo("112")]).toEqual(["", "–", "112"]);
  });
});

it("changes what a texts file says, and neither its keys nor what machines read in it", () => {
  const file = [
    'import { a } from "./a.ts";',
    'type Step = "name" | "words";',
    "export const texts = {",
    '  "/begin": "Begin",',
    '  step: { name: "Name", all: [`Two`, "Three"] } satisfies Record<Step, string>,',
    '  link: { href: "https://example.org", id: "first", "aria-label": "Go" },',
    "};",
    'export const of = (x: string) => (x === "one" ? texts["/begin"] : "None");',
  ].join("\n");
  expect(pseudoFile(file)).toBe(
    file
      .replace('"Begin"', '"⟦Ɓéĝîñ ··⟧"')
      .replace('"Name"', '"⟦Ñàmé ··⟧"')
      .replace("`Two`", '"⟦Ţŵô ··⟧"')
      .replace('"Three"', '"⟦Ţĥŕéé ··⟧"')
      .replace('"Go"', '"⟦Ĝô ··⟧"')
      .replace('"None"', '"⟦Ñôñé ··⟧"'),
  );
});
