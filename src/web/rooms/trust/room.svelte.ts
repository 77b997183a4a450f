/** What every view of this room starts from: whose place is looked at, who reads, when, and what they covered for themselves. */
import { dateAt, timeAt } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { restCloth } from "../../shell/path/rest-cloth.svelte.ts";
import { useSlice, useVault } from "../../shell/vault.svelte.ts";
import { texts } from "./texts.en.ts";
import type { PlaceName, Reader } from "./view.ts";

export interface Room {
  readonly place: PlaceName;
  readonly choose: (place: PlaceName) => void;
  /** Whether there is an ours to look at, and whether somebody is still in it. */
  readonly hasOurs: boolean;
  readonly isPaired: boolean;
  readonly reader: Reader;
  /** Name of the reader, as the other knows it. */
  readonly me: string;
  readonly covered: readonly string[];
  readonly isBowlCovered: boolean;
  /** Whether the cloth is that of a rest, which its owner takes off by a press, for themselves and this page. */
  readonly isUnderRest: boolean;
  /** The same for both, so that both phones draw the same bowl. */
  readonly seed: string;
}

export const useRoom = (first: PlaceName): Room => {
  const vault = useVault();
  let asked = $state<PlaceName>(first);
  const paired = $derived(vault.open?.other ?? null);
  const place = $derived<PlaceName>(paired ? asked : "mine");
  const reader = $derived<Reader>({
    place,
    other: paired?.name ?? texts.other,
    now: { today: dateAt(Date.now()), time: timeAt(Date.now()), days: dayWords },
    rests: paired !== null && !paired.left && (vault.open?.rest.mine === true || vault.open?.rest.theirs === true),
  });
  const covers = useSlice(() => ({ module: "trust", slice: "covers", place: "mine", window: {} }));
  const isUnderRest = $derived(place === "ours" && reader.rests && !restCloth.isOff);
  const seed = $derived([vault.open?.me ?? "", place === "ours" ? (paired?.person ?? "") : ""].toSorted().join("/"));
  return {
    get place() {
      return place;
    },
    choose: (next) => {
      asked = next;
    },
    get hasOurs() {
      return paired !== null;
    },
    get isPaired() {
      return paired !== null && !paired.left;
    },
    get reader() {
      return reader;
    },
    get me() {
      return vault.open?.nameInOurs ?? vault.open?.name ?? texts.you;
    },
    get covered() {
      return covers.current?.lines ?? [];
    },
    get isBowlCovered() {
      return isUnderRest || (covers.current?.bowls.includes(place) ?? false);
    },
    get isUnderRest() {
      return isUnderRest;
    },
    get seed() {
      return seed;
    },
  };
};
