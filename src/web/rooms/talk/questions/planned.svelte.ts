/** What both have planned in the weeks to come and may be an hour for questions: it asks both, it has a time, nobody declined. */
import { useSlice } from "../../../shell/vault.svelte.ts";
import { zoneHere } from "../../../shell/zone.ts";
import type { Planned } from "./hour-form.ts";

const MOST = 4;

export const usePlanned = (minute: () => number): { readonly current: readonly Planned[] } => {
  const slice = useSlice(() => ({
    module: "agenda",
    slice: "next",
    place: "ours",
    window: { now: minute(), zone: zoneHere() },
  }));
  const current = $derived(
    (slice.current?.occurrences ?? [])
      .flatMap(({ entry: link, title, day, time, answers }) =>
        time !== null && (answers?.standing === "asked" || answers?.standing === "agreed")
          ? [{ link, title, day, time }]
          : [],
      )
      .slice(0, MOST),
  );
  return {
    get current() {
      return current;
    },
  };
};
