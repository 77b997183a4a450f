import { describe, expect, it } from "vitest";
import { toHex, utf8 } from "#base/bytes.ts";
import { importDeviceKeys } from "./device-keys.ts";
import { createSuite } from "./suite.ts";

const seed = (byte: number) => new Uint8Array(32).fill(byte);

describe("a device's keys", () => {
  it("sign what the suite verifies, and unwrap what the suite wrapped", async () => {
    const suite = await createSuite();
    const keys = await importDeviceKeys(seed(1), seed(2));
    const message = utf8("goldseam/1 op");
    const signature = await keys.sign(message);
    expect(signature).toHaveLength(64);
    expect(await suite.verify(keys.signPublic, message, signature)).toBe(true);
    const { enc, wrapped } = await suite.wrap(keys.kemPublic, message, seed(9));
    expect(await keys.unwrap(enc, message, wrapped)).toEqual(seed(9));
    expect(await keys.unwrap(enc, utf8("another"), wrapped)).toBe(null);
  });

  it("are the same whenever they are made of the same seeds, and each half depends on its own", async () => {
    const [one, again] = [await importDeviceKeys(seed(1), seed(2)), await importDeviceKeys(seed(1), seed(2))];
    expect([again.signPublic, again.kemPublic]).toEqual([one.signPublic, one.kemPublic]);
    expect(await again.sign(seed(3))).toEqual(await one.sign(seed(3)));
    const other = await importDeviceKeys(seed(1), seed(7));
    expect(other.signPublic).toEqual(one.signPublic);
    expect(toHex(other.kemPublic)).not.toBe(toHex(one.kemPublic));
  });

  it("show nothing of the seeds", async () => {
    const keys = await importDeviceKeys(seed(1), seed(2));
    expect(Object.keys(keys).toSorted()).toEqual(["kemPublic", "sign", "signPublic", "unwrap"]);
  });
});
