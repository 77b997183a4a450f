/** One entry of the agenda, and one time of it, kept up to date; null until it is known. */
import type { PlaceName } from "#device/vault-api.ts";
import type { LocalDate } from "#domain/day.ts";
import { useSlice } from "../vault.svelte.ts";

export interface OneTime {
  readonly place: PlaceName;
  readonly entry: string;
  /** The day it would be as always. */
  readonly on: LocalDate;
}

export const useEntry = (ask: () => { readonly opened: OneTime; readonly zone: string }) =>
  useSlice(() => {
    const { opened, zone } = ask();
    const { place, entry, on } = opened;
    return { module: "agenda", slice: "entry", place, window: { entry, on, zone } };
  });
