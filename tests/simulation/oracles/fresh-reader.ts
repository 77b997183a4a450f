/** A phone that begins with an empty disk and the keys of another, and reads everything anew from the server. */
import { createPlace } from "#device/space/place.ts";
import { createMemoryStore } from "#device/store/memory.ts";
import { createSpaceCore } from "#device/space/core.ts";
import { openSpace } from "#device/space/open.ts";
import type { Phone } from "../phone.ts";
import type { Scene } from "../scene.ts";
import type { Reading } from "./oracle.ts";

export const readAnew = async ({ server }: Scene, phone: Phone): Promise<readonly Reading[]> => {
  const readings: Reading[] = [];
  for (const { core } of phone.session()?.places() ?? []) {
    const deps = { ...core.deps, store: createMemoryStore(), keepKeys: () => Promise.resolve(true) };
    const fresh = createSpaceCore(deps, core.space, core.place);
    await openSpace(fresh);
    const place = createPlace(fresh);
    await place.receive(await server.entries(core.space), true);
    readings.push({ who: `a fresh ${phone.kit.name}`, person: phone.kit.person, place });
  }
  return readings;
};
