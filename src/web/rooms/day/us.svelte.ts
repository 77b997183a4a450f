/** The two as the room for the day sees them: whether somebody shares the place, what they are called, and whether it rests. */
import { useVault } from "../../shell/vault.svelte.ts";
import { texts } from "./texts.en.ts";

export interface Us {
  /** Whether somebody is there to read what is shared. */
  readonly isPaired: boolean;
  readonly isResting: boolean;
  /** Whether something can be shared just now; while it rests, everything is as alone. */
  readonly canShare: boolean;
  readonly name: string;
}

export const useUs = (): Us => {
  const vault = useVault();
  const other = $derived(vault.open?.other ?? null);
  const isPaired = $derived(other !== null && !other.left);
  const isResting = $derived(isPaired && (vault.open?.rest.mine === true || vault.open?.rest.theirs === true));
  return {
    get isPaired() {
      return isPaired;
    },
    get isResting() {
      return isResting;
    },
    get canShare() {
      return isPaired && !isResting;
    },
    get name() {
      return other?.name ?? texts.other;
    },
  };
};
