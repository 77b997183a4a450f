/** Who reads about help: what their place says, or what they said of themselves before they had one. */
import { arrival } from "../../shell/arrival.svelte.ts";
import type { Reading } from "../../shell/say.ts";
import { useVaultIfAny } from "../../shell/vault.svelte.ts";

export const useReader = (): { readonly reading: Reading } => {
  const vault = useVaultIfAny();
  return {
    get reading() {
      return vault?.open ? vault.reading : { seat: arrival.seat, bond: arrival.bond };
    },
  };
};
