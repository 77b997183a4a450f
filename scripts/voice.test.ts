import { describe, expect, it } from "vitest";
import { complaintOf, complaintsOfVersions, sentencesIn } from "./voice.ts";

const said = (text: string, at = "texts.en.ts.texts.lead.all"): string | null => complaintOf({ at, text });

describe("one sentence", () => {
  it("may be plain, empty, or hold values and plurals", () => {
    const plain = ["", "That did not open it.", "until {time}", "{count, plural, one {One} other {#}} missing"];
    expect(plain.filter((text) => said(text) !== null)).toEqual([]);
  });

  it("neither shouts, nor is blank, nor labels a person, nor is broken", () => {
    expect([said("Well done!"), said("  "), said("For the cheater"), said("{count, plural, one {")]).toEqual([
      "shouts",
      "is blank",
      "labels a person",
      "is not a well-formed message",
    ]);
  });

  it("may be an address, which is nobody's sentence, unless words follow it", () => {
    expect(said("https://example.org/sexual-assault!")).toBeNull();
    expect(said("https://example.org/ is for lovers")).toMatch(/romance|only a version/);
  });

  it.each(["all", "kin", "hurt", "involved", "both"])("holds no word of romance in a version for %s", (version) => {
    const words = ["bed", "sexual", "romantic", "affair", "date night", "a kiss", "lover", "wife", "husband"];
    const at = `texts.en.ts.texts.lead.${version}`;
    expect(words.filter((word) => !said(`About the ${word}.`, at)?.includes(word.replace("a ", "")))).toEqual([]);
    expect(said("Embedded, unsexed words of Bedford.", `texts.en.ts.texts.lead.${version}`)).toBeNull();
  });

  it("may name the bed to partners, and to nobody in a plain string", () => {
    expect(said("In separate beds for a while.", "texts.en.ts.texts.lead.partners")).toBeNull();
    expect(said("In separate beds for a while.", "texts.en.ts.texts.lines.partners.3")).toBeNull();
    expect(said("In separate beds for a while.", "texts.en.ts.texts.lead")).toContain('"beds"');
  });
});

describe("versions of a text", () => {
  it("are known by name, and each of a sentence is a sentence", () => {
    const texts = { a: { all: "With {name}", kin: "" }, b: { all: "x", kim: "y" }, c: { all: "x", kin: ["y"] } };
    expect(complaintsOfVersions({ ...texts, d: { all: ["x"], hurt: ["y", "z"] } }, "t")).toEqual([
      't.b has a version "kim" that nobody reads',
      "t.c.kin is no sentence where the version for all is one",
    ]);
  });

  it("are not looked for where no version is for all", () => {
    expect(complaintsOfVersions({ seats: { hurt: "a", both: "b", other: "{c}" } }, "t")).toEqual([]);
  });
});

it("finds every string, however deep", () => {
  expect(sentencesIn({ a: ["x", { b: "y" }], f: () => "no", n: null }, "t")).toEqual([
    { at: "t.a.0", text: "x" },
    { at: "t.a.1.b", text: "y" },
  ]);
});
