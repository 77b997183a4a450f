import { describe, expect, it } from "vitest";
import { toHex } from "#base/bytes.ts";
import { createSuite } from "./suite.ts";

describe("suite 1", () => {
  it("is all of it, and nothing else", async () => {
    const names = ["deflate", "inflate", "kdf", "open", "randomBytes", "seal", "sha256", "verify", "wrap"];
    expect(Object.keys(await createSuite()).toSorted()).toEqual(names);
  });

  it("rolls dice of any length, never twice the same", async () => {
    const { randomBytes } = await createSuite();
    for (const length of [0, 1, 12, 32, 65_536]) expect(randomBytes(length)).toHaveLength(length);
    expect(new Set(Array.from({ length: 1_000 }, () => toHex(randomBytes(16)))).size).toBe(1_000);
  });
});
