import { describe, expect, it } from "vitest";
import { isPadded, pad, paddedLength, padmeLength } from "./padding.ts";

const filled = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(7);

describe("PAD", () => {
  it("[LOG-2] goes to 256, 512 and 1,024 bytes, and above that to Padmé", () => {
    const lengths = [0, 1, 256, 257, 512, 513, 1024, 1025, 1088, 1089, 197_885];
    expect(lengths.map(paddedLength)).toEqual([256, 256, 256, 512, 512, 1024, 1024, 1088, 1088, 1152, 200_704]);
  });

  it("Padmé adds at most 12 per cent, never shortens, and gives few lengths", () => {
    const lengths = Array.from({ length: 20_000 }, (_, i) => 200 + i * 13);
    const padded = lengths.map(padmeLength);
    expect(padded.every((length, i) => length >= lengths[i]! && length <= lengths[i]! * 1.12)).toBe(true);
    expect(padded.every((length) => padmeLength(length) === length)).toBe(true);
    expect(new Set(padded).size).toBeLessThan(200);
  });

  it("Padmé changes little of the shortest lengths", () => {
    expect([0, 1, 2, 3, 7, 8, 9, 10, 17].map(padmeLength)).toEqual([0, 1, 2, 3, 7, 8, 10, 10, 18]);
  });

  it("[LOG-2] only the exact length and zeros are taken back", () => {
    const padded = pad([filled(100), filled(30)]);
    expect(padded.length).toBe(256);
    expect(isPadded(padded, 130)).toBe(true);
    expect(isPadded(padded, 129)).toBe(false);
    expect(isPadded(padded.subarray(0, 255), 130)).toBe(false);
    expect(isPadded(pad([padded, new Uint8Array(1)]), 130)).toBe(false);
    padded[255] = 1;
    expect(isPadded(padded, 130)).toBe(false);
  });
});
