/** The days that are looked at, of both places, and the ways to look further. What was shown stays until the next is there. */
import { addDays, type LocalDate } from "#domain/day.ts";
import { useSlice } from "../../shell/vault.svelte.ts";
import type { Held } from "./view.ts";

/** Four weeks. */
const STEP = 28;
/** A slice shows a year and some at most. */
const MOST_STEPS = 13;

interface Asked {
  readonly today: LocalDate;
  readonly zone: string;
  readonly hasOurs: boolean;
}

export const useHeld = (ask: () => Asked) => {
  let before = $state(0);
  let after = $state(1);
  let shown = $state.raw<Held | null>(null);
  let more = $state(false);
  const { today, zone, hasOurs } = $derived(ask());
  const window = $derived({ from: addDays(today, -before * STEP), to: addDays(today, after * STEP), zone });
  const mine = useSlice(() => ({ module: "agenda", slice: "days", place: "mine", window }));
  const ours = useSlice(() => (hasOurs ? { module: "agenda", slice: "days", place: "ours", window } : null));
  $effect(() => {
    const [own, shared] = [mine.current, ours.current];
    if (own === null || (hasOurs && shared === null)) return;
    shown = { mine: own.occurrences, ours: shared?.occurrences ?? [] };
    more = own.more || shared?.more === true;
  });
  return {
    get current() {
      return shown;
    },
    get more() {
      return more;
    },
    later: () => {
      after = Math.min(after + 1, MOST_STEPS);
    },
    earlier: () => {
      before = Math.min(before + 1, MOST_STEPS);
    },
  };
};
