/**
 * The country whose help lines are shown. Somebody picks it from a list; where the phone is, is never asked. It is in memory
 * only, and where a place is open it is also kept sealed on this device, as words on their way are.
 */
import type { CountryCode } from "#content/help-lines/line.ts";
import { useVaultIfAny } from "../vault.svelte.ts";

const KEPT = "help/country";

let chosen = $state<CountryCode | null>(null);

export interface ChosenCountry {
  readonly code: CountryCode | null;
  readonly choose: (code: CountryCode | null) => void;
}

/** Lives as long as the component that asks for it. */
export const useCountry = (): ChosenCountry => {
  const vault = useVaultIfAny();
  const isOpen = $derived(vault?.state.is === "open");

  $effect(() => {
    if (!vault || !isOpen) return;
    void vault.ask("readDraft", { key: KEPT }).then((kept) => {
      if (kept.ok && kept.value !== "") chosen ??= kept.value;
    });
  });

  return {
    get code() {
      return chosen;
    },
    choose: (code) => {
      chosen = code;
      if (vault && isOpen) void vault.ask("saveDraft", { key: KEPT, text: code ?? "" });
    },
  };
};
