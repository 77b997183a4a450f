/**
 * A mailbox that forgets everything with its process: for tests, simulations and trying out. It is also the plainest
 * description of what a mailbox does; the contract holds it and the others to the same answers.
 */
import type { Hex } from "#base/bytes.ts";
import { equalBytes } from "#base/bytes.ts";
import { err, ok } from "#base/result.ts";
import { createMemoryBoxes } from "./memory-boxes.ts";
import { createMemorySpaces } from "./memory-spaces.ts";
import type { Mailbox, SlotPut, SlotStore } from "./mailbox.ts";
import { MOST_SLOTS } from "./slot-rules.ts";

export const createMemoryMailbox = (): Mailbox => {
  const boxes = createMemoryBoxes();
  return {
    storage: "memory",
    spaces: createMemorySpaces(boxes),
    boxes: boxes.store,
    slots: createMemorySlots(),
    tidy: async (now) => boxes.sweep(now),
    close: async () => undefined,
  };
};

const createMemorySlots = (): SlotStore => {
  const slots = new Map<Hex, SlotPut>();
  return {
    put: async (put) => {
      const held = slots.get(put.place);
      if (held && equalBytes(held.bytes, put.bytes)) return ok(null);
      if (held && held.generation >= put.generation) return err({ held: held.generation });
      const own = [...slots.values()].filter(({ author, place }) => author === put.author && place !== put.place);
      if (own.length >= MOST_SLOTS) return err("tooMany");
      slots.set(put.place, put);
      return ok(null);
    },
    get: async (place) => slots.get(place)?.bytes ?? null,
    drop: async (place) => {
      slots.delete(place);
    },
  };
};
