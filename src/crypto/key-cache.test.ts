import { expect, it } from "vitest";
import type { Bytes } from "#base/bytes.ts";
import { createKeyCache } from "./key-cache.ts";

it("imports a key once for each object, also when it is asked for twice at the same time", async () => {
  const imported: Bytes[] = [];
  const keyOf = createKeyCache(async (bytes) => {
    imported.push(bytes);
    return bytes.length;
  });
  const [one, equal] = [new Uint8Array(32), new Uint8Array(32)];
  await Promise.all([keyOf(one), keyOf(one), keyOf(one)]);
  expect(await keyOf(one)).toBe(32);
  expect(imported).toHaveLength(1);
  await keyOf(equal);
  expect(imported).toHaveLength(2);
});
