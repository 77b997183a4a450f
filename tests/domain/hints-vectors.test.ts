/**
 * Sentences labelled by somebody who had not seen the rules (vectors/hints/en.tsv). Counted are pairs of a sentence and a
 * kind: precision is how many of the hints given are right, recall how many of those expected are given.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type HintKind, hintsFor } from "#domain/talk/hints.ts";

interface Sentence {
  readonly kinds: ReadonlySet<string>;
  readonly text: string;
}

interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const kinds: readonly HintKind[] = [
  "absolute",
  "label",
  "insult",
  "mind-reading",
  "disguised-judgement",
  "blame",
  "threat",
  "contempt",
  "dismissal",
  "old-score",
  "several-topics",
];

const sentences = (name: string): readonly Sentence[] =>
  readFileSync(new URL(`../../vectors/hints/${name}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [labels = "", ...text] = line.split("\t");
      const named = labels.split(",").map((label) => label.trim());
      return { kinds: new Set(named.filter((label) => label !== "none")), text: text.join("\t") };
    });

const given = ({ text }: Sentence): ReadonlySet<string> => new Set(hintsFor(text, "en").map(({ kind }) => kind));

const count = (all: readonly Sentence[], kind: string): Count => {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const sentence of all) {
    const [is, said] = [sentence.kinds.has(kind), given(sentence).has(kind)];
    if (is && said) sum.right++;
    else if (said) sum.wrong++;
    else if (is) sum.missed++;
  }
  return sum;
};

const together = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }));

const precision = ({ right, wrong }: Count): number => right / (right + wrong);
const recall = ({ right, missed }: Count): number => right / (right + missed);

const line = (name: string, of: Count): string =>
  `${name.padEnd(20)} precision ${precision(of).toFixed(3)}  recall ${recall(of).toFixed(3)}  right ${of.right} wrong ${of.wrong} missed ${of.missed}`;

describe("sentences labelled by somebody else", () => {
  const all = sentences("en");
  const counts = kinds.map((kind) => count(all, kind));
  const sum = together(counts);
  const none = all.filter((sentence) => sentence.kinds.size === 0);
  const clean = none.filter((sentence) => given(sentence).size === 0);

  it("there are enough, every kind is known, and each kind has some", () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    const known: ReadonlySet<string> = new Set(kinds);
    expect(all.flatMap((sentence) => [...sentence.kinds]).filter((kind) => !known.has(kind))).toEqual([]);
    expect(Math.min(...counts.map(({ right, missed }) => right + missed))).toBeGreaterThan(10);
    expect(none.length).toBeGreaterThan(100);
  });

  it("[hint-13] 97 of 100 hints are right and 92 of 100 are found", () => {
    const figures = [...kinds.map((kind, i) => line(kind, counts[i]!)), line("all", sum)];
    process.stdout.write(
      `${figures.join("\n")}\nwithout a hint: ${clean.length} of ${none.length} that shall have none\n`,
    );
    expect(precision(sum)).toBeGreaterThanOrEqual(0.97);
    expect(recall(sum)).toBeGreaterThanOrEqual(0.92);
  });

  it("[hint-6] [hint-7] [hint-8] [hint-9] [hint-10] what shall have no hint has none, in 97 of 100", () => {
    expect(clean.length / none.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe("sentences the rules were made with", () => {
  it("[hint-13] are read as well, so that a new rule does not break an old one", () => {
    const all = sentences("dev");
    const sum = together(kinds.map((kind) => count(all, kind)));
    expect(precision(sum)).toBeGreaterThanOrEqual(0.95);
    expect(recall(sum)).toBeGreaterThanOrEqual(0.95);
  });
});
