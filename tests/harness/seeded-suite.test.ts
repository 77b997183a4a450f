/** The quick engine of the simulation and the one phones use say the same. */
import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { newDevice } from "#device/person/founding.ts";
import { createDice } from "./dice.ts";
import { createSeededSuite } from "./seeded-suite.ts";

const [node, web] = [createSeededSuite(createDice(1), "node"), createSeededSuite(createDice(1), "web")];
const key = new Uint8Array(32).fill(7);
const [aad, text] = [utf8("about"), utf8("what is said ".repeat(40))];

it("seals and derives alike, and each opens what the other sealed", async () => {
  const sealed = await node.seal(key, aad, text);
  expect(await web.seal(key, aad, text)).toEqual(sealed);
  for (const suite of [node, web]) {
    expect(await suite.open(key, aad, sealed)).toEqual(text);
    expect(await suite.open(key, text, sealed)).toBeNull();
    expect(await suite.open(key, aad, sealed.subarray(0, 20))).toBeNull();
  }
  expect(await node.kdf(key, aad, 32)).toEqual(await web.kdf(key, aad, 32));
});

it("verifies, wraps and packs alike", async () => {
  const { keys } = await newDevice(web);
  const signature = await keys.sign(text);
  for (const suite of [node, web]) {
    expect(await suite.verify(keys.signPublic, text, signature)).toBe(true);
    expect(await suite.verify(keys.signPublic, aad, signature)).toBe(false);
    const { enc, wrapped } = await suite.wrap(keys.kemPublic, aad, key);
    expect(await keys.unwrap(enc, aad, wrapped)).toEqual(key);
  }
  for (const [one, other] of [
    [node, web],
    [web, node],
  ] as const) {
    const packed = await one.deflate(text);
    expect(await other.inflate(packed, text.length)).toEqual(text);
    expect(await other.inflate(packed, text.length - 1)).toBeNull();
    expect(await other.inflate(new Uint8Array([...packed, 0]), text.length)).toBeNull();
    expect(await other.inflate(packed.subarray(0, -1), text.length)).toBeNull();
  }
});
