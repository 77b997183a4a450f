/**
 * Why ops are not deflated (LOG-7), measured. A writer's secret and a text chosen by another stand in one body: if the body
 * is deflated, its size says how much the two have in common; if it is only padded, it says nothing.
 */
import { expect, it } from "vitest";
import { bytesOf } from "#base/bytes.ts";
import { writeBody } from "#protocol/body.ts";
import { createLeaf, encodeLeaf } from "#protocol/leaf.ts";
import { sealOp } from "#protocol/op.ts";
import { pad, paddedLength } from "#protocol/padding.ts";
import { createDice } from "./mutate.ts";
import { createAuthor, createPlace, suite } from "./place.ts";

const trials = process.env["GOLDSEAM_LONG"] ? 400 : 60;

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
const dice = createDice(11);
const LETTERS = "etaoinshrdlucmfwypvbgkqjxz ";

/** 400 letters, different each time, of one length in bytes. */
const text = (): string => Array.from({ length: 400 }, () => LETTERS[Math.floor(dice() * LETTERS.length)]).join("");

it("[LOG-7] attack: deflate-two-texts: the size of an op does not tell whether two texts in it are alike", async () => {
  const visible = { sealed: 0, deflated: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const secret = text();
    const sizes = await Promise.all(
      [secret, text()].map(async (guess) => {
        const body = writeBody([{ k: "noted", v: 1, secret, guess }]);
        const leaf = createLeaf(suite, { class: "words", wall: 0, seen: [], body });
        const op = { header: place.header(ana.device, "op", 1), key: ana.opKey, prev: "00".repeat(32), leaf };
        const sealed = (await sealOp(suite, { ...op, sign: ana.keys.sign })).bytes.length;
        const deflated = pad([new Uint8Array(64), bytesOf(op.prev), await suite.deflate(encodeLeaf(leaf))]).length;
        return { sealed, deflated };
      }),
    );
    if (sizes[0]!.sealed !== sizes[1]!.sealed) visible.sealed += 1;
    if (sizes[0]!.deflated < sizes[1]!.deflated) visible.deflated += 1;
  }
  expect(visible).toEqual({ sealed: 0, deflated: trials });
});

it("[LOG-7] the size of an op follows from the length of its body alone, and short ones are all alike", async () => {
  const sizeOf = async (length: number): Promise<number> => {
    const body = writeBody([{ k: "noted", v: 1, text: "x".repeat(length) }]);
    const leaf = createLeaf(suite, { class: "words", wall: 0, seen: [], body });
    const op = { header: place.header(ana.device, "op", 1), key: ana.opKey, prev: "00".repeat(32), leaf };
    return (await sealOp(suite, { ...op, sign: ana.keys.sign })).bytes.length;
  };
  const sizes = await Promise.all([0, 40, 90, 200, 350, 700, 1000].map(sizeOf));
  expect(sizes).toEqual([256, 256, 256, 512, 512, 1024, paddedLength(1153)].map((length) => length + 58 + 28));
});
