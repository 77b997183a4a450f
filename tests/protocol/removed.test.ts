/** Removed words: the chain holds, the body cannot be guessed, and early and late readers have the same. */
import { describe, expect, it } from "vitest";
import { equalBytes, toHex } from "#base/bytes.ts";
import { writeBody } from "#protocol/body.ts";
import { checkRun, linksOf } from "#protocol/chain.ts";
import { encodeLeaf, type Leaf, markOf, readLeaf, withoutWords } from "#protocol/leaf.ts";
import { isWithin, standingOf } from "#protocol/removal.ts";
import { createAuthor, createPlace, suite, words } from "./place.ts";

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
await ana.write();
await ana.write(words("yes"));
await ana.write({ facts: [{ k: "withdrawn", v: 1 }] });
await ana.write(words("no"));
const leaves = ana.ops.map(({ leaf }) => leaf);
const links = ana.ops.map(({ link }) => link);
const without = leaves.map(withoutWords);

/** What folding sees of a leaf. */
const folded = (leaf: Leaf, named: boolean) => {
  const standing = standingOf(leaf, named);
  return {
    standing,
    body: standing === "here" && leaf.body ? toHex(leaf.body) : null,
    wall: leaf.wall,
    seen: leaf.seen,
  };
};

describe("removed words", () => {
  it("[LOG-20] leave mark, clock and what was seen; salt and body are gone from the bytes", () => {
    const gone = without[1]!;
    const { salt, body } = leaves[1]!;
    expect(readLeaf(suite, encodeLeaf(gone))).toEqual({ ...leaves[1]!, removed: true, salt: null, body: null });
    const bytes = toHex(encodeLeaf(gone));
    expect(bytes).toContain(toHex(leaves[1]!.mark));
    expect(bytes).not.toContain(toHex(salt!));
    expect(bytes).not.toContain(toHex(body!));
    expect(without[2]).toBe(leaves[2]);
  });

  it("[LOG-21] are no fork: the links are the same with and without them, and so is the signature", async () => {
    expect(linksOf(suite, ana.ops[0]!.prev, 1, without)).toEqual(links);
    const run = { ...ana.chain(4), first: 1, prev: ana.ops[0]!.prev, leaves: without, sig: ana.ops[3]!.sig };
    expect(await checkRun(suite, run)).toEqual({ ok: true, value: links });
  });

  it("[LOG-21] attack: removed-then-late-reader-equal-state: who saw them and who never did fold the same", () => {
    const named = isWithin([{ device: ana.device, from: 1, to: 4 }]);
    const early = leaves.map((leaf, i) => folded(leaf, named(ana.device, i + 1)));
    const late = without.map((leaf, i) => folded(leaf, named(ana.device, i + 1)));
    expect(early).toEqual(late);
    expect(early.map(({ standing }) => standing)).toEqual(["here", "removed", "here", "removed"]);
  });

  it("[LOG-20] attack: removed-body-guessed: the salt makes every guess fail, and without it the second would not", () => {
    const { mark, salt } = leaves[1]!;
    const guesses = ["no", "yes", "maybe", ...Array.from({ length: 500 }, (_, i) => `guess ${i}`)].map((text) =>
      writeBody([{ k: "noted", v: 1, text }]),
    );
    const hits = (saltGuess: Leaf["salt"]): readonly number[] =>
      guesses.flatMap((body, i) => (equalBytes(markOf(suite, "words", saltGuess, body), mark) ? [i] : []));
    expect(hits(null)).toEqual([]);
    for (let i = 0; i < 5; i++) expect(hits(suite.randomBytes(16))).toEqual([]);
    expect(hits(salt)).toEqual([1]);
    const unsalted = markOf(suite, "words", null, leaves[1]!.body!);
    const found = guesses.findIndex((body) => equalBytes(markOf(suite, "words", null, body), unsalted));
    expect(found).toBe(1);
  });

  it("[LOG-20] two equal notes have marks that tell nothing of it", async () => {
    const [one, other] = [await ana.write(words("same")), await ana.write(words("same"))];
    expect(toHex(one.leaf.mark)).not.toBe(toHex(other.leaf.mark));
  });
});
