/** Rituals of both places with what the agenda says of their entries, kept up to date; null until all of it is known. */
import type { PlaceName } from "#device/vault-api.ts";
import { useSlice } from "../../shell/vault.svelte.ts";
import type { HeldRituals } from "./view.ts";

const nothing: HeldRituals = { rituals: [], briefs: {} };

export const useHeldRituals = (
  hasOurs: () => boolean,
): { readonly current: Readonly<Record<PlaceName, HeldRituals>> | null } => {
  const mine = useIn("mine", () => true);
  const ours = useIn("ours", hasOurs);
  return {
    get current() {
      return mine.current && ours.current && { mine: mine.current, ours: ours.current };
    },
  };
};

const useIn = (place: PlaceName, isThere: () => boolean): { readonly current: HeldRituals | null } => {
  const all = useSlice(() => (isThere() ? { module: "rituals", slice: "all", place, window: {} } : null));
  /** Asked anew only when there are others, so that a list does not empty itself on its way. */
  const entries = $derived((all.current?.rituals ?? []).map(({ entry }) => entry).join(" "));
  const briefs = useSlice(() =>
    isThere()
      ? { module: "agenda", slice: "briefs", place, window: { entries: entries === "" ? [] : entries.split(" ") } }
      : null,
  );
  return {
    get current() {
      if (!isThere()) return nothing;
      return all.current && briefs.current && { rituals: all.current.rituals, briefs: briefs.current };
    },
  };
};
