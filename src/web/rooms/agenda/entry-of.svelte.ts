/** The entry a sheet is about, kept up to date; null until it is known. */
import { useSlice } from "../../shell/vault.svelte.ts";
import type { Opened } from "./opened.ts";

export type OpenedEntry = Extract<Opened, { readonly entry: string }>;

export const useEntry = (ask: () => { readonly opened: OpenedEntry; readonly zone: string }) =>
  useSlice(() => {
    const { opened, zone } = ask();
    const { place, entry, on } = opened;
    return { module: "agenda", slice: "entry", place, window: { entry, on, zone } };
  });
