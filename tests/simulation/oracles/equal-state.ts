/** Everybody who holds a place folds it to the same state, and holds the same ops in the same order. */
import { createHash } from "node:crypto";
import type { Place } from "#device/space/place.ts";
import type { Oracle, Reading } from "./oracle.ts";

/** JSON with the keys of every object in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const hash = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex").slice(0, 12);

const orderOf = ({ core: { order, chains } }: Place): readonly string[] =>
  Array.from({ length: order.length }, (_, i) => {
    const { device = "", sequence = 0, link = "" } = order.at(i) ?? {};
    return `${device.slice(0, 4)}/${sequence} ${link.slice(0, 8)} ${chains.get(device)?.ops[sequence - 1]?.facts ? "" : "bare"}`;
  });

export const stateHash = (place: Place): string => hash([place.fold.states(), orderOf(place)]);

export const equalState: Oracle = (_, readings) => {
  const bySpace = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { space } = reading.place.core;
    bySpace.set(space, [...(bySpace.get(space) ?? []), reading]);
  }
  return [...bySpace.values()].flatMap((all) => {
    if (new Set(all.map(({ place }) => stateHash(place))).size <= 1) return [];
    return [
      [
        "states differ:",
        ...all.map(
          ({ who, place }) =>
            `  ${who} ${place.core.place} ${hash(place.fold.states())} of ${hash(orderOf(place))} (${orderOf(place).length} ops)`,
        ),
        ...differences(all),
      ].join("\n"),
    ];
  });
};

const differences = ([first, ...others]: readonly Reading[]): readonly string[] =>
  others.flatMap(({ who, place }) => {
    const [one, other] = [first ? orderOf(first.place) : [], orderOf(place)];
    const at = Array.from({ length: Math.max(one.length, other.length) }, (_, i) => i).find((i) => one[i] !== other[i]);
    return at === undefined ? [] : [`  ${who} at ${at}: ${one[at]} | ${other[at]}`];
  });
