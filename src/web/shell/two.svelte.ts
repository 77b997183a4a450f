/** The two of a place as a room sees them: whether somebody shares it, what they are called, whether it rests, and the day. */
import { dayWords } from "./days.en.ts";
import { useNow } from "./now.svelte.ts";
import { useVault } from "./vault.svelte.ts";
import type { Now } from "./when/words.ts";
import { zoneHere } from "./zone.ts";

export interface Two {
  /** Whether somebody is there to read and to answer. */
  readonly isPaired: boolean;
  /** Whether there is, or was, somebody: what was written for both can still be read. */
  readonly hasOurs: boolean;
  readonly isResting: boolean;
  /** What the other is called, also when they gave no name. */
  readonly name: string;
  readonly now: Now;
  readonly zone: string;
}

/** `unnamed`: what somebody without a name is called here. */
export const useTwo = (unnamed: string): Two => {
  const vault = useVault();
  const clock = useNow();
  const zone = zoneHere();
  const other = $derived(vault.open?.other ?? null);
  return {
    get isPaired() {
      return other !== null && !other.left;
    },
    get hasOurs() {
      return other !== null;
    },
    get isResting() {
      return other !== null && (vault.open?.rest.mine === true || vault.open?.rest.theirs === true);
    },
    get name() {
      return other?.name ?? unnamed;
    },
    get now() {
      return { today: clock.today, time: clock.time, days: dayWords };
    },
    zone,
  };
};
