/**
 * No reader sees a joint yes while one of the two has said no since, as that person's own phones knew it. What a phone
 * knew when it spoke comes from the ledger; what readers make of it comes from the log, lies and all.
 */
import { jointYes } from "#domain/consent/stance.ts";
import type { SpaceCore } from "#device/space/core.ts";
import { type Covers, reallySays, stancesOf } from "#tests/domain/stance-fold.ts";
import type { Spoken } from "#tests/domain/stance-histories.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Scene } from "../scene.ts";
import { saysOf } from "../sayings.ts";
import type { Oracle, Reading } from "./oracle.ts";

/** The yeses and no's a reader holds, in order, as told by this person's side: that person is `ana`. */
const spokenIn = ({ ledger, kit }: Scene, core: SpaceCore, side: 0 | 1): readonly Spoken[] =>
  Array.from({ length: core.order.length }, (_, i) => core.order.at(i)).flatMap((ordered) => {
    const op = ordered && core.chains.get(ordered.device)?.ops[ordered.sequence - 1];
    const said = op && saysOf(op);
    if (!op || !said) return [];
    const person = kit.phones.find(({ own }) => own.device === op.device)?.person === side ? ana : ben;
    return [{ ...op, person, said, knew: ledger.sayings.get(op.link)?.knew ?? new Set([op.link]) }];
  });

const coversIn =
  (core: SpaceCore): Covers =>
  (op, link) => {
    const target = core.byLink.get(link);
    return target !== undefined && core.order.hasHeard(op, target);
  };

const broken = (scene: Scene, { who, place: { core } }: Reading, side: 0 | 1): readonly string[] => {
  const held = spokenIn(scene, core, side);
  const version = jointYes(stancesOf(held, coversIn(core)), [ana, ben]);
  if (version === null || reallySays(held, version)) return [];
  const name = side === 0 ? "Ana" : "Ben";
  return [`${who} sees a joint yes to ${version.slice(0, 4)} by which ${name} does not stand`];
};

export const aNoHolds: Oracle = (scene, readings) => {
  const liar = scene.setting.liar?.slice(0, 3);
  const honest = ([0, 1] as const).filter((side) => liar !== (side === 0 ? "ana" : "ben"));
  return readings
    .filter(({ place }) => place.core.place === "ours")
    .flatMap((reading) => honest.flatMap((side) => broken(scene, reading, side)));
};
