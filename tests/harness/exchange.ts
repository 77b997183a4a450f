/**
 * A mailbox in its smallest form, for tests that need no server: it takes what a place sends, in order, and gives it to
 * the others from where they were.
 */
import type { OwnDevice } from "#device/person/founding.ts";
import { createMemoryStore } from "#device/store/memory.ts";
import { createPlace, type Place } from "#device/space/place.ts";
import { createSpaceCore } from "#device/space/core.ts";
import type { Store } from "#device/store/store.ts";
import { openSpace } from "#device/space/open.ts";
import { kindOf } from "#domain/kinds.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { KnownRecord } from "#protocol/record.ts";
import type { Suite } from "#protocol/suite.ts";
import type { WireEntry, WireItem } from "#protocol/wire-frames.ts";

export interface Exchange {
  readonly entries: WireEntry[];
  /** Takes all that a place has to send and acknowledges it. */
  readonly collect: (place: Place) => Promise<void>;
  readonly deliver: (place: Place) => Promise<void>;
  readonly put: (items: readonly WireItem[]) => void;
}

export const createExchange = (records: readonly KnownRecord[]): Exchange => {
  const entries: WireEntry[] = [];
  const put = (items: readonly WireItem[]): readonly number[] =>
    items.map((item) => entries.push({ ...item, cursor: entries.length + 1 }));
  put(records.map(({ bytes }) => ({ type: "record", bytes })));
  return {
    entries,
    put,
    collect: async (place) => {
      for (let out = await place.outgoing(); out; out = await place.outgoing()) {
        await place.acknowledge(out, put(out.items));
      }
      for (const swap of await place.swaps()) {
        const [cursor = null] = put([swap.page]);
        await place.swapped(swap, cursor);
      }
    },
    deliver: async (place) => {
      // Cursors are counted from 1 without a gap.
      await place.receive(entries.slice(place.core.cursor), true);
    },
  };
};

export interface PlaceClock {
  now: number;
}

/** A place of one device over a store of its own, opened as the vault would. */
export const openPlace = async (
  suite: Suite,
  space: SpaceId,
  name: "mine" | "ours",
  me: string,
  own: OwnDevice,
  { store = createMemoryStore(), clock = { now: 1_700_000_000_000 } }: { store?: Store; clock?: PlaceClock } = {},
): Promise<Place> => {
  const core = createSpaceCore(
    {
      suite,
      store,
      now: () => clock.now,
      serverOffset: () => 0,
      dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
      classOf: (kind) => kindOf(kind)?.class ?? null,
      me,
      device: own.device,
      keys: own.keys,
      keepKeys: () => Promise.resolve(true),
    },
    space,
    name,
  );
  await openSpace(core);
  return createPlace(core);
};
