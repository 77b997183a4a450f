/** The boxes of the mailbox in memory. What is put, and by whom, is decided in box-rules.ts. */
import { type Bytes, type Hex, equalBytes } from "#base/bytes.ts";
import { err, ok } from "#base/result.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import { ANSWER_STEP, MOST_BOX_BYTES, MOST_PAIRINGS, admitPut, admits, expiryOf } from "./box-rules.ts";
import type { BoxHead, BoxStore } from "./mailbox.ts";

interface Step {
  readonly box: Hex;
  readonly step: number;
  readonly seat: 0 | 1;
  readonly author: DeviceId | null;
  readonly bytes: Bytes;
  readonly expires: number;
}

export interface MemoryBoxes {
  readonly store: BoxStore;
  readonly sweep: (now: number) => void;
  readonly dropSpace: (space: SpaceId) => void;
  readonly dropAuthors: (space: SpaceId, devices: readonly DeviceId[]) => void;
  /** Marks the invitation as used; false when it admits nobody. */
  readonly use: (box: Hex, now: number) => boolean;
}

export const createMemoryBoxes = (): MemoryBoxes => {
  const heads = new Map<Hex, BoxHead>();
  let steps: readonly Step[] = [];

  const headAt = (box: Hex, now: number): BoxHead | null => {
    const head = heads.get(box);
    return head && head.expires > now ? head : null;
  };
  const stepsAt = (box: Hex, now: number): readonly Step[] =>
    steps.filter((step) => step.box === box && step.expires > now);
  const close = (box: Hex, head: BoxHead): void => {
    heads.set(box, { ...head, closed: true });
    steps = steps.filter((step) => step.box !== box);
  };

  const store: BoxStore = {
    put: async (put) => {
      const head = headAt(put.box, put.now);
      const after = admitPut(head, put);
      if (!after.ok) return after;
      const held = stepsAt(put.box, put.now).find(({ step, seat }) => step === put.step && seat === put.seat);
      if (held) {
        if (equalBytes(held.bytes, put.bytes)) return ok({ fresh: false });
        if (put.kind === "pairing" && put.step === ANSWER_STEP) heads.set(put.box, { ...after.value, second: true });
        return err("boxTaken");
      }
      if (!head && put.kind === "pairing" && liveBoxes(put.author, put.now) >= MOST_PAIRINGS) return err("tooMany");
      if (put.space !== null && bytesIn(put.space) + put.bytes.length > MOST_BOX_BYTES) return err("spaceFull");
      const expires = put.kind === "pairing" ? after.value.expires : expiryOf(put);
      const { box, step, seat, author, bytes } = put;
      if (!head) steps = steps.filter((step) => step.box !== box);
      heads.set(box, after.value);
      steps = [...steps, { box, step, seat, author, bytes, expires }];
      return ok({ fresh: true });
    },
    head: async (box, now) => headAt(box, now),
    step: async (box, step, now) => {
      const at = (seat: 0 | 1) =>
        stepsAt(box, now).find((held) => held.step === step && held.seat === seat)?.bytes ?? null;
      return [at(0), at(1)];
    },
    live: async (space, now, limit) => {
      const open = steps.filter(
        ({ box, expires }) => expires > now && heads.get(box)?.space === space && heads.get(box)?.kind === "session",
      );
      let total = 0;
      return open.filter(({ bytes }) => (total += bytes.length) <= limit);
    },
    close: async (box, author, now) => {
      const head = headAt(box, now);
      if (!head) return false;
      if (head.kind === "both") {
        const own = steps.filter((step) => step.box === box && step.author === author);
        steps = steps.filter((step) => !own.includes(step));
        return own.length > 0;
      }
      if (head.author !== author) return false;
      close(box, head);
      return true;
    },
  };

  const liveBoxes = (author: DeviceId | null, now: number): number =>
    [...heads.values()].filter((head) => head.kind === "pairing" && head.author === author && head.expires > now)
      .length;
  const bytesIn = (space: SpaceId): number =>
    steps.reduce((sum, { box, bytes }) => sum + (heads.get(box)?.space === space ? bytes.length : 0), 0);

  return {
    store,
    sweep: (now) => {
      for (const [box, { expires }] of heads) if (expires <= now) heads.delete(box);
      steps = steps.filter(({ box, expires }) => expires > now && heads.has(box));
    },
    dropSpace: (space) => {
      for (const [box, head] of heads) if (head.space === space) heads.delete(box);
      steps = steps.filter(({ box }) => heads.has(box));
    },
    dropAuthors: (space, devices) => {
      const ofThem = (author: DeviceId | null): boolean => author !== null && devices.includes(author);
      steps = steps.filter(({ box, author }) => !(heads.get(box)?.space === space && ofThem(author)));
    },
    use: (box, now) => {
      const head = headAt(box, now);
      if (!head || !admits(head)) return false;
      heads.set(box, { ...head, used: true });
      return true;
    },
  };
};
