/** Sealed answers: the frozen vectors, made by another implementation in another language, and what a box gives to whom. */
import { readFileSync } from "node:fs";
import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, concat, ownBytes, toHex, utf8 } from "#base/bytes.ts";
import { type Answering, answerCommitment, openAnswer, sealAnswer } from "#protocol/answer-box.ts";
import { label, labelled } from "#protocol/label.ts";
import { pad } from "#protocol/padding.ts";
import { suite } from "./place.ts";

interface Vectors extends Answering {
  readonly answers: readonly {
    readonly k: string;
    readonly c: string;
    readonly text: string;
    readonly padded: number;
    readonly box: string;
  }[];
  readonly twoKeys: { readonly k: string; readonly other: string; readonly c: string; readonly box: string };
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL("../../vectors/protocol/answer-box.json", import.meta.url), "utf8"),
);
const { space, subject, person, answers, twoKeys } = vectors;
const answering = { space, subject, person };
const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 10_000 : 60 };
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(ownBytes);
const typed = fc.string({ minLength: 1, maxLength: 600, unit: "grapheme" }).filter((text) => !text.includes("\0"));

describe("vectors", () => {
  it.each(answers)("[LOG-59] a commitment and a box of $padded bytes", async ({ k, c, text, padded, box }) => {
    expect(toHex(answerCommitment(suite, answering, bytesOf(k)))).toBe(c);
    expect(await openAnswer(suite, bytesOf(k), bytesOf(c), bytesOf(box))).toBe(text);
    const sealed = await sealAnswer(suite, bytesOf(k), bytesOf(c), text);
    expect([sealed.length, bytesOf(box).length]).toEqual([padded + 28, padded + 28]);
    expect(await openAnswer(suite, bytesOf(k), bytesOf(c), sealed)).toBe(text);
  });
});

describe("beside another library", () => {
  it("[LOG-59] every commitment and every box is what noble makes of the formulas", async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), typed, async (k, text) => {
        const c = answerCommitment(suite, answering, k);
        const all = concat(label("ask"), bytesOf(space), bytesOf(subject), bytesOf(person), k);
        expect(toHex(c)).toBe(toHex(sha256(all)));
        const key = hkdf(sha256, k, undefined, labelled("abox", c), 32);
        const box = await sealAnswer(suite, k, c, text);
        expect(toHex(gcm(key, box.subarray(0, 12), c).decrypt(box.subarray(12)))).toBe(toHex(pad([utf8(text)])));
      }),
      runs,
    );
  });
});

describe("a box", () => {
  const k = bytesOf(answers[0]?.k ?? "");
  const c = answerCommitment(suite, answering, k);
  const boxed = (plaintext: Bytes): Promise<Bytes> =>
    suite.kdf(k, labelled("abox", c), 32).then((key) => suite.seal(key, c, plaintext));

  it("[LOG-59] attack: answer-two-keys: opens under two keys where AES-GCM is asked alone, and one of them was committed to", async () => {
    const { box, other } = { box: bytesOf(twoKeys.box), other: bytesOf(twoKeys.other) };
    const under = async (key: Bytes) =>
      suite.open(await suite.kdf(key, labelled("abox", bytesOf(twoKeys.c)), 32), bytesOf(twoKeys.c), box);
    expect(new TextDecoder().decode((await under(bytesOf(twoKeys.k)))?.subarray(0, 11))).toBe("yes, gladly");
    expect(new TextDecoder().decode((await under(other))?.subarray(16, 29))).toBe("no, and never");
    expect(toHex(answerCommitment(suite, answering, bytesOf(twoKeys.k)))).toBe(twoKeys.c);
    expect(toHex(answerCommitment(suite, answering, other))).not.toBe(twoKeys.c);
  });

  it("[LOG-59] attack: answer-other-subject: one key commits to something else for every author, ask and place", () => {
    const all = [
      answering,
      { ...answering, space: "1".repeat(32) },
      { ...answering, subject: "1".repeat(64) },
      { ...answering, person: "1".repeat(64) },
    ].map((each) => toHex(answerCommitment(suite, each, k)));
    expect(new Set(all).size).toBe(all.length);
  });

  it("[LOG-2] holds exactly one padded text, or nothing", async () => {
    expect(await openAnswer(suite, k, c, await boxed(pad([utf8("so")])))).toBe("so");
    for (const plaintext of [
      utf8("so"),
      concat(utf8("so"), new Uint8Array(255)),
      new Uint8Array(256),
      new Uint8Array(0),
      pad([new Uint8Array([0xff, 0xfe, 0x41])]),
    ])
      expect(await openAnswer(suite, k, c, await boxed(plaintext))).toBeNull();
    for (const box of [new Uint8Array(0), new Uint8Array(27), new Uint8Array(284)])
      expect(await openAnswer(suite, k, c, box)).toBeNull();
  });

  it("[LOG-59] gives nothing under a bit of difference in key, commitment or box", async () => {
    const box = await sealAnswer(suite, k, c, "between the two of us");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("k", "c", "box"), fc.nat(), async (where, at) => {
        const parts = { k, c, box };
        const flipped = ownBytes(parts[where]);
        const bit = at % (flipped.length * 8);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        parts[where] = flipped;
        expect(await openAnswer(suite, parts.k, parts.c, parts.box)).toBeNull();
      }),
      runs,
    );
  });
});
