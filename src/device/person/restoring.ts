/**
 * Coming back in an empty browser: reads everything the recovery words open, as the paper, before anything is changed.
 */
import type { Bytes } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { kindOf } from "#domain/kinds.ts";
import type { SpaceId } from "#protocol/ids.ts";
import { readRecord } from "#protocol/record.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import { createPlace, type Place } from "../space/place.ts";
import { type FoundSlot, isAsNewAs } from "./recovering.ts";
import { createSpaceCore } from "../space/core.ts";
import type { Store } from "../store/store.ts";
import { failureOf } from "../transport/failure.ts";
import type { VaultFailure } from "../vault-api.ts";
import type { World } from "../vault-world.ts";

/** The places of the slot, read into this store with the keys of the paper. */
export const readPlaces = async (
  world: World,
  found: FoundSlot,
  store: Store,
): Promise<Result<readonly Place[], VaultFailure>> => {
  const places: Place[] = [];
  for (const space of found.content.spaces) {
    const entries = await allEntries(found, space);
    if (!entries.ok) return entries;
    const type = typeOf(world, entries.value, space);
    if (!type) continue;
    const place = createPlace(createSpaceCore(depsOf(world, found, store), space, type));
    const taken = await place.receive(entries.value, true);
    if (!taken.ok) return taken;
    places.push(place);
  }
  const mine = places.find(({ core }) => core.place === "mine");
  const paper = mine?.core.roster.members.get(found.paper.device);
  if (!mine || !paper?.active || paper.person !== found.content.person) return err({ type: "nothingFound" });
  return isAsNewAs(places, found.content) ? ok(places) : err({ type: "serverRefused" });
};

const depsOf = (world: World, found: FoundSlot, store: Store): Parameters<typeof createSpaceCore>[0] => ({
  suite: world.suite,
  store,
  now: world.now,
  serverOffset: world.serverClock.offset,
  dayOf: world.dayOf,
  classOf: (kind) => kindOf(kind)?.class ?? null,
  me: found.content.person,
  device: found.paper.device,
  keys: found.paper.keys,
  keepKeys: () => Promise.resolve(true),
});

const allEntries = async (found: FoundSlot, space: SpaceId): Promise<Result<readonly WireEntry[], VaultFailure>> => {
  const all: WireEntry[] = [];
  for (;;) {
    const answer = await found.transport.entries(space, all.at(-1)?.cursor ?? 0);
    if (!answer.ok) return err(failureOf(answer.error));
    all.push(...answer.value.entries);
    if (!answer.value.more) return ok(all);
  }
};

const typeOf = (world: World, entries: readonly WireEntry[], space: SpaceId): "mine" | "ours" | null => {
  for (const { type, bytes } of entries) {
    const record = type === "record" ? readRecord(world.suite, bytes) : null;
    if (record?.kind === "space" && record.space === space) return record.type;
  }
  return null;
};

/** The keys the paper opened, for the new keyring. */
export const keysOf = (places: readonly Place[]): readonly { readonly space: SpaceId; readonly sk: Bytes }[] =>
  places.flatMap(({ core }) => [...core.spaceKeys.values()].map((sk) => ({ space: core.space, sk })));
