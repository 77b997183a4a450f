/** What must hold of a world that has healed. */
import type { Place } from "#device/space/place.ts";
import type { Phone } from "../phone.ts";
import type { Scene } from "../scene.ts";

/** One reader of one place: a phone, or a fresh one that read everything anew. */
export interface Reading {
  readonly who: string;
  readonly person: 0 | 1;
  readonly place: Place;
}

/** What does not hold, in words; empty when all is well. */
export type Oracle = (scene: Scene, readings: readonly Reading[]) => Promise<readonly string[]> | readonly string[];

export const readingsOf = (phones: readonly Phone[]): readonly Reading[] =>
  phones.flatMap((phone) =>
    (phone.session()?.places() ?? []).map((place) => ({ who: phone.kit.name, person: phone.kit.person, place })),
  );
