/** Writes that the two sat down, once for each sitting that both said it of. Written twice in a day it is one (sat-1). */
import { untrack } from "svelte";
import { useNow } from "../../../shell/now.svelte.ts";
import { useVault } from "../../../shell/vault.svelte.ts";

/** `of`: names the sitting once both have said so, else null. */
export const useKeptSitting = (of: () => string | null): void => {
  const vault = useVault();
  const now = useNow();
  let written: string | null = null;
  $effect(() => {
    const name = of();
    if (name === null || name === written) return;
    written = name;
    void vault.send("connection", "ours", { type: "weDid", on: untrack(() => now.today) });
  });
};
