/** Recovery slots: found by their place, and never replaced by an older one. */
import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import type { Mailbox, SlotPut } from "./mailbox.ts";
import { MOST_SLOTS } from "./slot-rules.ts";
import { ANA, NOON } from "./spaces.contract.ts";

const slot = (generation: number, text: string, place = "91".repeat(16)): SlotPut => ({
  place,
  generation,
  author: ANA,
  now: NOON,
  bytes: utf8(text),
});

export const describeSlots = (create: () => Mailbox): void => {
  it("[LOG-78] gives the newest, and takes only a greater generation", async () => {
    const { slots } = create();
    const { place } = slot(1, "");
    expect(await slots.get(place)).toBeNull();
    await slots.put(slot(2, "two"));
    expect(await slots.put(slot(1, "one"))).toEqual({ ok: false, error: { held: 2 } });
    expect(await slots.put(slot(2, "other"))).toEqual({ ok: false, error: { held: 2 } });
    expect((await slots.put(slot(2, "two"))).ok).toBe(true);
    await slots.put(slot(3, "three"));
    expect(await slots.get(place)).toEqual(utf8("three"));
    await slots.drop(place);
    expect(await slots.get(place)).toBeNull();
  });

  it("lets one device hold only so many", async () => {
    const { slots } = create();
    for (let n = 0; n < MOST_SLOTS; n++) await slots.put(slot(1, "x", `0${n}`.repeat(16)));
    expect(await slots.put(slot(1, "x"))).toEqual({ ok: false, error: "tooMany" });
    expect((await slots.put(slot(2, "y", "00".repeat(16)))).ok).toBe(true);
  });
};
