/** Chains: no gap, no overlap, the same answer to the same bytes, and the swap of ops for a page. */
import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import type { Mailbox, NewEnvelope } from "./mailbox.ts";
import { ANA, BEN, NOON, SPACE, all, append, made, op } from "./spaces.contract.ts";

const page = (first: number, last: number, text = "page"): NewEnvelope => ({
  ...op(ANA, first),
  last,
  bytes: utf8(`${text} ${first}-${last}`),
});

const swap = ({ spaces }: Mailbox, first: number, last: number, text = "page") => {
  const { device, bytes } = page(first, last, text);
  return spaces.swap({ space: SPACE, recordsHeld: 1, page: { device, first, last, bytes }, now: NOON });
};

const withFive = async (create: () => Mailbox): Promise<Mailbox> => {
  const mailbox = await made(create);
  await mailbox.spaces.append(append([1, 2, 3, 4, 5].map((n) => op(ANA, n))));
  return mailbox;
};

const lent = (...rows: readonly NewEnvelope[]) => append(rows.map((row) => ({ ...row, lent: true })));

export const describeChains = (create: () => Mailbox): void => {
  it("refuses a sequence that is taken or leaves a gap", async () => {
    const { spaces } = await withFive(create);
    const taken = { type: "sequenceTaken", item: 0, device: ANA, last: 5 };
    expect(await spaces.append(append([op(ANA, 5, "other")]))).toEqual({ ok: false, error: taken });
    expect(await spaces.append(append([op(ANA, 7)]))).toEqual({ ok: false, error: { ...taken, type: "sequenceGap" } });
    expect((await spaces.append(append([op(BEN, 2)]))).ok).toBe(false);
    expect((await spaces.append(append([op(ANA, 6)]))).ok).toBe(true);
  });

  it("[LOG-36] attack: replay: an op that is there is answered with its cursor, and stands once", async () => {
    const mailbox = await withFive(create);
    const again = await mailbox.spaces.append(append([op(ANA, 5), op(ANA, 6)]));
    expect(again).toEqual({
      ok: true,
      value: [
        { cursor: 6, fresh: false },
        { cursor: 7, fresh: true },
      ],
    });
    expect((await all(mailbox)).length).toBe(7);
  });

  it("[LOG-15] swaps whole rows for a page, under a new cursor", async () => {
    const mailbox = await withFive(create);
    expect(await swap(mailbox, 2, 4)).toEqual({ ok: true, value: { cursor: 7, fresh: true } });
    expect(await all(mailbox)).toEqual(["1: record a", "2: op a1 1", "6: op a1 5", "7: page 2-4"]);
    expect(await swap(mailbox, 2, 4)).toEqual({ ok: true, value: { cursor: 7, fresh: false } });
    expect((await mailbox.spaces.append(append([op(ANA, 6)]))).ok).toBe(true);
  });

  it("[LOG-15] refuses a page over parts of rows, over what is not there, or decided on other records", async () => {
    const mailbox = await withFive(create);
    await swap(mailbox, 2, 4);
    for (const [first, last] of [
      [1, 2],
      [3, 3],
      [4, 5],
      [5, 6],
      [9, 9],
    ] as const) {
      expect(await swap(mailbox, first, last, "bad")).toEqual({ ok: false, error: { type: "badSwap" } });
    }
    const { device, bytes } = page(5, 5);
    const stale = { space: SPACE, recordsHeld: 2, page: { device, first: 5, last: 5, bytes }, now: NOON };
    expect(await mailbox.spaces.swap(stale)).toMatchObject({ error: { type: "stale" } });
    expect((await swap(mailbox, 1, 5)).ok).toBe(true);
    expect((await all(mailbox)).length).toBe(2);
  });

  it("[LOG-17] attack: garbage-page-heals: a page may stand in for a page", async () => {
    const mailbox = await withFive(create);
    await swap(mailbox, 1, 5, "garbage");
    expect((await swap(mailbox, 1, 5, "good")).ok).toBe(true);
    expect(await all(mailbox)).toEqual(["1: record a", "8: good 1-5"]);
  });

  it("[LOG-36] answers an op whose acknowledgement got lost, also when a page has taken its place", async () => {
    const mailbox = await withFive(create);
    await swap(mailbox, 2, 4);
    await swap(mailbox, 1, 5);
    const again = await mailbox.spaces.append(append([op(ANA, 3)]));
    expect(again).toEqual({ ok: true, value: [{ cursor: 8, fresh: false }] });
    expect((await mailbox.spaces.append(append([op(ANA, 3, "other")]))).ok).toBe(false);
  });

  it("[LOG-37] keeps what others give back, and lets it give way to the chain's own device", async () => {
    const mailbox = await made(create);
    expect((await mailbox.spaces.append(lent(op(ANA, 1), page(2, 4, "garbage")))).ok).toBe(true);
    expect((await mailbox.spaces.append(lent(op(ANA, 1, "other")))).ok).toBe(false);
    const own = await mailbox.spaces.append(append([op(ANA, 3)]));
    expect(own).toEqual({ ok: false, error: { type: "sequenceGap", item: 0, device: ANA, last: 0 } });
    const whole = await mailbox.spaces.append(append([op(ANA, 1), op(ANA, 2), op(ANA, 3)]));
    expect(whole).toMatchObject({ ok: true, value: [{ cursor: 2, fresh: false }, {}, {}] });
    expect(await all(mailbox)).toEqual(["1: record a", "2: op a1 1", "4: op a1 2", "5: op a1 3"]);
    expect((await mailbox.spaces.append(lent(op(ANA, 3, "garbage")))).ok).toBe(false);
  });

  it("[LOG-37] builds on what was given back when the chain's own device goes on from there", async () => {
    const mailbox = await made(create);
    await mailbox.spaces.append(lent(op(ANA, 1), op(ANA, 2)));
    expect((await mailbox.spaces.append(append([op(ANA, 3)]))).ok).toBe(true);
    expect((await mailbox.spaces.append(append([op(ANA, 2, "other")]))).ok).toBe(false);
  });
};
