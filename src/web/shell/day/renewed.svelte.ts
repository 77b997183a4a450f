/**
 * Whether the morning's sentence was renewed today, on this device. It is a sealed mark that ends at midnight: no fact, so no
 * byte of it leaves the device, and the other cannot know, whoever keeps the server.
 */
import { useNow } from "../now.svelte.ts";
import { useVault } from "../vault.svelte.ts";
import { renewedOn } from "./end-of-day.ts";

export interface Renewed {
  /** Null until it is known. */
  readonly today: boolean | null;
  /** Whether it was kept. */
  readonly set: (isRenewed: boolean) => Promise<boolean>;
}

export const useRenewed = (): Renewed => {
  const vault = useVault();
  const now = useNow();
  const mark = $derived(renewedOn(now.today));
  let today = $state<boolean | null>(null);

  $effect(() => {
    const { key, text } = mark;
    void vault.ask("readDraft", { key }).then((kept) => {
      today = kept.ok && kept.value === text;
    });
  });

  return {
    get today() {
      return today;
    },
    set: async (isRenewed) => {
      const { key, text } = mark;
      const kept = await vault.ask("saveDraft", { key, text: isRenewed ? text : "" });
      if (kept.ok) today = isRenewed;
      return kept.ok;
    },
  };
};
