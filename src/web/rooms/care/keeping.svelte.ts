/**
 * Keeping words, and taking words back. What is put anew is kept first and the words before it are taken back after, so that
 * nothing is lost in between; should that fail, the newest is still all that is shown, and the next time takes them along.
 */
import type { PlaceName } from "#device/vault-api.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { status } from "../../kit/status.svelte.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { refusalText } from "./refusal.ts";

export interface Keeping {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line. */
  readonly keep: (command: CareCommand, before: readonly string[], said: string) => Promise<boolean>;
  readonly takeBack: (place: PlaceName, links: readonly string[], said?: string) => Promise<boolean>;
}

export const useKeeping = (): Keeping => {
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

  const removeAll = async (place: PlaceName, links: readonly string[]): Promise<string | null> => {
    for (const link of links) {
      const removed = await vault.ask("remove", { place, link });
      if (!removed.ok) return removed.error.type;
    }
    return null;
  };

  return {
    get busy() {
      return busy;
    },
    get wrong() {
      return wrong;
    },
    keep: async (command, before, said) => {
      const place = command.type === "share" ? "ours" : "mine";
      const isKept = await attempt(async () => {
        const sent = await vault.send("care", place, command);
        if (!sent.ok) return sent.error.type;
        await removeAll(place, before);
        return null;
      });
      if (isKept) status.say(said);
      return isKept;
    },
    takeBack: async (place, links, said) => {
      const isGone = await attempt(() => removeAll(place, links));
      if (isGone && said !== undefined) status.say(said);
      return isGone;
    },
  };
};
