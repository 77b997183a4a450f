/** Sending one command from a sheet or a row: whether it is on its way, and words for whatever it was answered with. */
import { status } from "../../kit/status.svelte.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { refusalText } from "./refusal.ts";
import type { TrustCommand } from "./shown.ts";
import type { PlaceName } from "./view.ts";

export interface Sending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line. What was typed stays where it is when it was not. */
  readonly send: (place: PlaceName, command: TrustCommand, said?: string) => Promise<boolean>;
  readonly takeBack: (place: PlaceName, links: readonly string[]) => Promise<boolean>;
}

export const useSending = (): Sending => {
  const vault = useVault();
  let busy = $state(false);
  let wrong = $state<string | null>(null);

  const attempt = async (run: () => Promise<string | null>): Promise<boolean> => {
    if (busy) return false;
    busy = true;
    const type = await run();
    busy = false;
    wrong = type === null ? null : refusalText(type);
    return type === null;
  };

  return {
    get busy() {
      return busy;
    },
    get wrong() {
      return wrong;
    },
    send: async (place, command, said) => {
      const isTaken = await attempt(async () => {
        const sent = await vault.send("trust", place, command);
        return sent.ok ? null : sent.error.type;
      });
      if (isTaken && said !== undefined) status.say(said);
      return isTaken;
    },
    takeBack: (place, links) =>
      attempt(async () => {
        for (const link of links) {
          const removed = await vault.ask("remove", { place, link });
          if (!removed.ok) return removed.error.type;
        }
        return null;
      }),
  };
};
