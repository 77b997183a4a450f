/** When all is well no phone says that anything is wrong, but what a changed client really did. */
import { noticesOf } from "#device/space/notices.ts";
import type { Notice } from "#device/vault-api.ts";
import type { Oracle } from "./oracle.ts";

/** What a changed client can bring about by itself: it names what nobody wrote. */
const ofALiar: ReadonlySet<Notice["type"]> = new Set(["contradiction", "heldBack"]);

export const noticesExplained: Oracle = ({ setting, trace }, readings) => {
  const lied = setting.liar !== null && trace.some((line) => line.includes(" lie: "));
  return readings.flatMap(({ who, place }) =>
    noticesOf(place.core)
      .filter(({ type }) => !(lied && place.core.place === "ours" && ofALiar.has(type)))
      .map(({ type, count }) => `${who} says ${type} (${count}) of ${place.core.place}`),
  );
};
