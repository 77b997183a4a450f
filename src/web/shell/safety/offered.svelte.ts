/**
 * Whether the questions for oneself have their row on Today: on some days of every four weeks, the same days for everybody,
 * whether it was ever opened or not (src/domain/safety/SPEC.md).
 */
import { isOfferedOn } from "#domain/safety/offered.ts";
import { useNow } from "../now.svelte.ts";
import { useSlice } from "../vault.svelte.ts";

export interface Offered {
  readonly today: boolean;
}

export const useOffered = (): Offered => {
  const now = useNow();
  const here = useSlice(() => ({ module: "person", slice: "since", place: "mine", window: null }));
  return {
    get today() {
      const since = here.current?.since ?? null;
      return since !== null && isOfferedOn(since, now.today);
    },
  };
};
