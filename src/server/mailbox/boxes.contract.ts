/** Boxes: first put wins, one answer to an invitation, one author of a session, both seats or neither. */
import { expect, it } from "vitest";
import { type Bytes, utf8 } from "#base/bytes.ts";
import { MOST_PAIRINGS } from "./box-rules.ts";
import type { BoxPut, Mailbox } from "./mailbox.ts";
import { ANA, BEN, NOON, SPACE } from "./spaces.contract.ts";

const BOX = "b0".repeat(16);
const HOUR = 3_600_000;

const pairing = (step: number, text: string, more: Partial<BoxPut> = {}): BoxPut => ({
  box: BOX,
  kind: "pairing",
  space: null,
  step,
  seat: 0,
  author: ANA,
  hours: 72,
  now: NOON,
  bytes: utf8(text),
  ...more,
});
const session = (step: number, text: string, more: Partial<BoxPut> = {}): BoxPut =>
  pairing(step, text, { kind: "session", space: SPACE, hours: 48, ...more });
const both = (seat: 0 | 1, text: string, author = seat === 0 ? ANA : BEN): BoxPut =>
  session(2, text, { kind: "both", seat, author, hours: 336 });

const texts = (bytes: readonly (Bytes | null)[]) => bytes.map((one) => one && new TextDecoder().decode(one));

export const describeBoxes = (create: () => Mailbox): void => {
  it("keeps the first put of a step and answers the same bytes again", async () => {
    const { boxes } = create();
    expect(await boxes.put(pairing(1, "offer"))).toEqual({ ok: true, value: { fresh: true } });
    expect(await boxes.put(pairing(1, "offer"))).toEqual({ ok: true, value: { fresh: false } });
    expect(await boxes.put(pairing(1, "other"))).toEqual({ ok: false, error: "boxTaken" });
    expect(texts(await boxes.step(BOX, 1, NOON))).toEqual(["offer", null]);
    expect(texts(await boxes.step(BOX, 2, NOON))).toEqual([null, null]);
  });

  it("[LOG-57] attack: pair-second-redeemer: refuses a second answer and remembers that there was one", async () => {
    const { boxes } = create();
    const stranger = { author: null };
    expect(await boxes.put(pairing(2, "early", stranger))).toEqual({ ok: false, error: "notFound" });
    await boxes.put(pairing(1, "offer"));
    await boxes.put(pairing(2, "first", stranger));
    expect((await boxes.put(pairing(2, "first", stranger))).ok).toBe(true);
    expect((await boxes.head(BOX, NOON))?.second).toBe(false);
    expect(await boxes.put(pairing(2, "second", stranger))).toEqual({ ok: false, error: "boxTaken" });
    expect((await boxes.head(BOX, NOON))?.second).toBe(true);
    expect(texts(await boxes.step(BOX, 2, NOON))).toEqual(["first", null]);
  });

  it("ends an invitation at its hour, and lets its id begin anew", async () => {
    const mailbox = create();
    await mailbox.boxes.put(pairing(1, "offer"));
    const late = NOON + 73 * HOUR;
    expect(await mailbox.boxes.head(BOX, NOON + 71 * HOUR)).not.toBeNull();
    expect(await mailbox.boxes.head(BOX, late)).toBeNull();
    expect(texts(await mailbox.boxes.step(BOX, 1, late))).toEqual([null, null]);
    await mailbox.tidy(late);
    expect((await mailbox.boxes.put(pairing(1, "again", { now: late }))).ok).toBe(true);
  });

  it("tells no minute: an expiry is a whole hour", async () => {
    const { boxes } = create();
    await boxes.put(pairing(1, "offer"));
    expect(((await boxes.head(BOX, NOON))?.expires ?? 1) % HOUR).toBe(0);
  });

  it("[LOG-54] a burnt invitation takes nothing more and gives nothing", async () => {
    const { boxes } = create();
    await boxes.put(pairing(1, "offer"));
    expect(await boxes.close(BOX, BEN, NOON)).toBe(false);
    expect(await boxes.close(BOX, ANA, NOON)).toBe(true);
    expect(await boxes.put(pairing(2, "answer", { author: null }))).toEqual({ ok: false, error: "closed" });
    expect(texts(await boxes.step(BOX, 1, NOON))).toEqual([null, null]);
  });

  it("lets one device hold only so many invitations", async () => {
    const { boxes } = create();
    for (let n = 0; n < MOST_PAIRINGS; n++) {
      expect((await boxes.put(pairing(1, "offer", { box: `0${n}`.repeat(16) }))).ok).toBe(true);
    }
    expect(await boxes.put(pairing(1, "offer"))).toEqual({ ok: false, error: "tooMany" });
  });

  it("[LOG-82] a session's box has one author, is given in order, and goes when its author closes it", async () => {
    const { boxes } = create();
    for (const n of [0, 1, 2]) await boxes.put(session(n, `turn ${n}`));
    expect(await boxes.put(session(3, "not mine", { author: BEN }))).toEqual({ ok: false, error: "notAllowed" });
    const live = await boxes.live(SPACE, NOON, 999);
    expect(live.map(({ step, bytes }) => `${step} ${texts([bytes])[0]}`)).toEqual(["0 turn 0", "1 turn 1", "2 turn 2"]);
    expect((await boxes.live(SPACE, NOON, 13)).length).toBe(2);
    expect(await boxes.close(BOX, ANA, NOON)).toBe(true);
    expect(await boxes.live(SPACE, NOON, 999)).toEqual([]);
    expect(await boxes.put(session(4, "late"))).toEqual({ ok: false, error: "closed" });
  });

  it("[LOG-82] keeps each message of a session two days at the latest, however long the session goes on", async () => {
    const mailbox = create();
    await mailbox.boxes.put(session(0, "first"));
    await mailbox.boxes.put(session(1, "second", { now: NOON + 47 * HOUR }));
    const after = NOON + 48 * HOUR;
    expect((await mailbox.boxes.live(SPACE, after, 999)).map(({ step }) => step)).toEqual([1]);
    await mailbox.tidy(after);
    expect(texts(await mailbox.boxes.step(BOX, 0, NOON))).toEqual([null, null]);
    expect(texts(await mailbox.boxes.step(BOX, 1, after))).toEqual(["second", null]);
  });

  it("[LOG-73] holds what both seats put at one step apart", async () => {
    const { boxes } = create();
    await boxes.put(both(0, "hers"));
    expect(texts(await boxes.step(BOX, 2, NOON))).toEqual(["hers", null]);
    await boxes.put(both(1, "his"));
    expect(await boxes.put(both(1, "other"))).toEqual({ ok: false, error: "boxTaken" });
    expect(texts(await boxes.step(BOX, 2, NOON))).toEqual(["hers", "his"]);
    expect(await boxes.live(SPACE, NOON, 999)).toEqual([]);
    await boxes.close(BOX, BEN, NOON);
    expect(texts(await boxes.step(BOX, 2, NOON))).toEqual(["hers", null]);
  });

  it("does not take a box of one kind or space for another's", async () => {
    const { boxes } = create();
    await boxes.put(session(0, "turn"));
    expect(await boxes.put(pairing(1, "offer"))).toEqual({ ok: false, error: "notAllowed" });
    expect(await boxes.put(both(0, "hers"))).toEqual({ ok: false, error: "notAllowed" });
    expect(await boxes.put(session(1, "turn", { space: "66".repeat(16) }))).toEqual({ ok: false, error: "notAllowed" });
  });
};
