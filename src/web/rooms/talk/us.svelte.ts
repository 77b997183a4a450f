/** The two as the room for talks sees them: whether somebody shares the place, what they are called, and whether it rests. */
import { dayWords } from "../../shell/days.en.ts";
import { useNow } from "../../shell/now.svelte.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import type { Now } from "../../shell/when/words.ts";
import { zoneHere } from "../../shell/zone.ts";
import { talkTexts } from "./talk-texts.en.ts";

export interface Us {
  /** Whether somebody is there to be asked. */
  readonly isPaired: boolean;
  /** Whether there is, or was, somebody: what was written for both can still be read. */
  readonly hasOurs: boolean;
  readonly isResting: boolean;
  readonly names: { readonly name: string; readonly Name: string };
  readonly now: Now;
  readonly zone: string;
}

export const useUs = (): Us => {
  const vault = useVault();
  const clock = useNow();
  const zone = zoneHere();
  const other = $derived(vault.open?.other ?? null);
  const isResting = $derived(other !== null && (vault.open?.rest.mine === true || vault.open?.rest.theirs === true));
  const name = $derived(other?.name ?? null);
  return {
    get isPaired() {
      return other !== null && !other.left;
    },
    get hasOurs() {
      return other !== null;
    },
    get isResting() {
      return isResting;
    },
    get names() {
      return name === null ? talkTexts.other : { name, Name: name };
    },
    get now() {
      return { today: clock.today, time: clock.time, days: dayWords };
    },
    zone,
  };
};
