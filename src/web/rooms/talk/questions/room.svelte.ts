/** What the room stands on: its slices, who the other is, and whether anything can be sent. What was shown stays until the next is there. */
import { useNow } from "../../../shell/now.svelte.ts";
import { useSlice, useVault } from "../../../shell/vault.svelte.ts";
import { texts } from "./texts.en.ts";
import type { Asked, Own, Received } from "./view.ts";
import { minuteOf } from "./when.ts";

export interface LedgerRoom {
  readonly own: Own | null;
  readonly asked: Asked | null;
  readonly received: Received | null;
  readonly hasOurs: boolean;
  readonly isResting: boolean;
  /** Somebody is there, and nothing rests. */
  readonly canSend: boolean;
  readonly name: string;
  readonly today: string;
  /** ms since 1970, to the minute. */
  readonly minute: number;
}

export const useLedgerRoom = (): LedgerRoom => {
  const vault = useVault();
  const now = useNow();
  const other = $derived(vault.open?.other ?? null);
  const hasOurs = $derived(other !== null);
  const isResting = $derived(vault.open !== null && (vault.open.rest.mine || vault.open.rest.theirs));
  const minute = $derived(minuteOf(now));
  const window = $derived({ now: minute });
  const ownNow = useSlice(() => ({ module: "ledger", slice: "own", place: "mine", window: {} }));
  const askedNow = useSlice(() => (hasOurs ? { module: "ledger", slice: "asked", place: "ours", window } : null));
  const receivedNow = useSlice(() => (hasOurs ? { module: "ledger", slice: "received", place: "ours", window } : null));
  let own = $state.raw<Own | null>(null);
  let asked = $state.raw<Asked | null>(null);
  let received = $state.raw<Received | null>(null);
  $effect(() => {
    if (ownNow.current) own = ownNow.current;
  });
  $effect(() => {
    if (askedNow.current) asked = askedNow.current;
  });
  $effect(() => {
    if (receivedNow.current) received = receivedNow.current;
  });
  return {
    get own() {
      return own;
    },
    get asked() {
      return asked;
    },
    get received() {
      return received;
    },
    get hasOurs() {
      return hasOurs;
    },
    get isResting() {
      return isResting;
    },
    get canSend() {
      return other !== null && !other.left && !isResting;
    },
    get name() {
      return other?.name ?? texts.other;
    },
    get today() {
      return now.today;
    },
    get minute() {
      return minute;
    },
  };
};
