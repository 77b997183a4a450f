/** Spaces: made once, appended to whole or not at all, read from a cursor, dropped without a trace. */
import { expect, it } from "vitest";
import { type Bytes, utf8 } from "#base/bytes.ts";
import type { Append, Mailbox, NewEnvelope, NewRecord } from "./mailbox.ts";

export const SPACE = "5a".repeat(16);
export const ANA = "a1".repeat(16);
export const BEN = "b1".repeat(16);
/** In the first hour of 1970, so that cursors count from 1. */
export const NOON = 34 * 60_000 + 56_789;
const HOUR = 3_600_000;

export const record = (name: string): NewRecord => ({
  type: "record",
  id: name.charCodeAt(0).toString(16).repeat(32),
  bytes: utf8(`record ${name}`),
});

export const op = (device: string, sequence: number, text = "op"): NewEnvelope => ({
  type: "envelope",
  device,
  first: sequence,
  last: sequence,
  lent: false,
  bytes: utf8(`${text} ${device.slice(0, 2)} ${sequence}`),
});

export const append = (rows: Append["rows"], more: Partial<Append> = {}): Append => ({
  space: SPACE,
  create: null,
  recordsHeld: 1,
  rows,
  devices: [],
  limitBytes: 1024 * 1024,
  now: NOON,
  ...more,
});

export const made = async (create: () => Mailbox): Promise<Mailbox> => {
  const mailbox = create();
  const first = { create: { box: null }, recordsHeld: 0, devices: [ANA, BEN] };
  expect((await mailbox.spaces.append(append([record("a")], first))).ok).toBe(true);
  return mailbox;
};

export const all = async ({ spaces }: Mailbox): Promise<readonly string[]> => {
  const page = await spaces.entries({ space: SPACE, after: 0, through: 2 ** 40, rows: 1000, bytes: 2 ** 30 });
  return page.entries.map(({ cursor, bytes }) => `${cursor}: ${new TextDecoder().decode(bytes)}`);
};

export const describeSpaces = (create: () => Mailbox): void => {
  it("knows nothing of a space until it is made, and makes it once", async () => {
    const mailbox = create();
    expect(await mailbox.spaces.records(SPACE)).toBeNull();
    expect(await mailbox.spaces.append(append([record("a")]))).toMatchObject({ error: { type: "stale" } });
    await mailbox.spaces.append(append([record("a")], { create: { box: null }, recordsHeld: 0 }));
    const again = await mailbox.spaces.append(append([record("b")], { create: { box: null }, recordsHeld: 0 }));
    expect(again).toMatchObject({ error: { type: "stale" } });
    expect(await mailbox.spaces.records(SPACE)).toEqual([{ cursor: 1, bytes: utf8("record a") }]);
  });

  it("refuses an append decided on other records than it has", async () => {
    const mailbox = await made(create);
    expect((await mailbox.spaces.append(append([record("b")]))).ok).toBe(true);
    expect(await mailbox.spaces.append(append([record("c")]))).toMatchObject({ error: { type: "stale" } });
  });

  it("answers a record it has with the old cursor", async () => {
    const mailbox = await made(create);
    const answer = await mailbox.spaces.append(append([record("a"), record("b")]));
    expect(answer).toEqual({
      ok: true,
      value: [
        { cursor: 1, fresh: false },
        { cursor: 2, fresh: true },
      ],
    });
  });

  it("appends all or nothing, and uses no cursor for nothing", async () => {
    const mailbox = await made(create);
    const refused = await mailbox.spaces.append(append([op(ANA, 1), op(ANA, 2), op(ANA, 9)]));
    expect(refused).toEqual({ ok: false, error: { type: "sequenceGap", item: 2, device: ANA, last: 2 } });
    expect(await all(mailbox)).toEqual(["1: record a"]);
  });

  it("keeps what was appended at the same moment by several, each alone or not at all", async () => {
    const mailbox = await made(create);
    const appends = [append([op(ANA, 1)]), append([op(ANA, 3)]), append([op(BEN, 1)]), append([op(ANA, 2)])];
    const answers = await Promise.all(appends.map((one) => mailbox.spaces.append(one)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect((await all(mailbox)).length).toBe(4);
  });

  it("gives entries from a cursor, up to rows, bytes and a last cursor", async () => {
    const mailbox = await made(create);
    await mailbox.spaces.append(append([1, 2, 3, 4].map((n) => op(ANA, n))));
    const ask = async (query: { after?: number; through?: number; rows?: number; bytes?: number }) => {
      const whole = { space: SPACE, after: 0, through: 99, rows: 99, bytes: 9999, ...query };
      const { entries, more, end } = await mailbox.spaces.entries(whole);
      return [entries.map(({ cursor }) => cursor), more, end];
    };
    expect(await ask({})).toEqual([[1, 2, 3, 4, 5], false, 5]);
    expect(await ask({ after: 3 })).toEqual([[4, 5], false, 5]);
    expect(await ask({ rows: 2 })).toEqual([[1, 2], true, 5]);
    expect(await ask({ bytes: 9 })).toEqual([[1, 2], true, 5]);
    expect(await ask({ through: 3 })).toEqual([[1, 2, 3], false, 3]);
    expect(await ask({ after: 5 })).toEqual([[], false, 5]);
  });

  it("[LOG-37] gives out no cursor again that it may have given before it lost something", async () => {
    const mailbox = await made(create);
    const later = NOON + 5 * HOUR;
    expect(await mailbox.spaces.append(append([op(ANA, 1), op(ANA, 2)], { now: later }))).toEqual({
      ok: true,
      value: [
        { cursor: 5 * HOUR, fresh: true },
        { cursor: 5 * HOUR + 1, fresh: true },
      ],
    });
    const page = { device: ANA, first: 1, last: 2, bytes: utf8("page") };
    expect(await mailbox.spaces.swap({ space: SPACE, recordsHeld: 1, page, now: later + HOUR })).toMatchObject({
      value: { cursor: 6 * HOUR },
    });
    expect(await mailbox.spaces.append(append([op(ANA, 3)], { now: NOON }))).toMatchObject({
      value: [{ cursor: 6 * HOUR + 1 }],
    });
  });

  it("is full at its limit, but for records and small envelopes", async () => {
    const mailbox = await made(create);
    const large = { ...op(ANA, 1), bytes: new Uint8Array(9000) as Bytes };
    const limitBytes = 5000;
    expect(await mailbox.spaces.append(append([large], { limitBytes }))).toMatchObject({
      error: { type: "spaceFull" },
    });
    expect((await mailbox.spaces.append(append([op(ANA, 1)], { limitBytes: 10 }))).ok).toBe(true);
    expect((await mailbox.spaces.append(append([record("b")], { limitBytes: 10 }))).ok).toBe(true);
  });

  it("finds the spaces of a device", async () => {
    const mailbox = await made(create);
    expect(await mailbox.spaces.of(ANA)).toEqual([SPACE]);
    expect(await mailbox.spaces.of("cc".repeat(16))).toEqual([]);
  });

  it("[LOG-47] attack: delete-other-person: drops the chains named, and their boxes, and no others", async () => {
    const mailbox = await made(create);
    await mailbox.spaces.append(append([op(ANA, 1), op(BEN, 1), op(ANA, 2)]));
    const session = { kind: "session", space: SPACE, step: 0, seat: 0, hours: 48, now: NOON } as const;
    await mailbox.boxes.put({ ...session, box: "01".repeat(16), author: ANA, bytes: utf8("hers") });
    await mailbox.boxes.put({ ...session, box: "02".repeat(16), author: BEN, bytes: utf8("his") });
    await mailbox.spaces.dropChains(SPACE, [ANA]);
    expect(await all(mailbox)).toEqual(["1: record a", "3: op b1 1"]);
    expect((await mailbox.boxes.live(SPACE, NOON, 999)).map(({ box }) => box)).toEqual(["02".repeat(16)]);
  });

  it("[LOG-47] drops a space whole, and does not take its id again", async () => {
    const mailbox = await made(create);
    await mailbox.spaces.append(append([op(ANA, 1)]));
    await mailbox.spaces.drop(SPACE);
    expect(await mailbox.spaces.records(SPACE)).toBe("closed");
    expect(await all(mailbox)).toEqual([]);
    expect(await mailbox.spaces.of(ANA)).toEqual([]);
    const again = await mailbox.spaces.append(append([record("a")], { create: { box: null }, recordsHeld: 0 }));
    expect(again).toEqual({ ok: false, error: { type: "closed" } });
  });

  it("uses a pairing box up for one space", async () => {
    const mailbox = create();
    const box = "0b".repeat(16);
    await mailbox.boxes.put({
      box,
      kind: "pairing",
      space: null,
      step: 1,
      seat: 0,
      author: ANA,
      hours: 72,
      now: NOON,
      bytes: utf8("offer"),
    });
    const first = { create: { box }, recordsHeld: 0 };
    expect((await mailbox.spaces.append(append([record("a")], first))).ok).toBe(true);
    const other = { ...first, space: "77".repeat(16) };
    expect(await mailbox.spaces.append(append([record("a")], other))).toMatchObject({ error: { type: "notAdmitted" } });
    const late = { ...first, space: "78".repeat(16), now: NOON + 80 * HOUR };
    expect((await mailbox.spaces.append(append([record("a")], late))).ok).toBe(false);
    expect(await mailbox.spaces.records("77".repeat(16))).toBeNull();
  });
};
