/**
 * Keeping words, and taking words back. What is put anew is kept first and the words before it are taken back after, so that
 * nothing is lost in between; should that fail, the newest is still all that is shown, and the next time takes them along.
 */
import type { PlaceName } from "#device/vault-api.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { status } from "../../kit/status.svelte.ts";
import { removeInTurn, useAttempts } from "../../shell/attempts.svelte.ts";
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
  const attempts = useAttempts(refusalText);
  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    keep: async (command, before, said) => {
      const place = command.type === "share" ? "ours" : "mine";
      const kept = await attempts.attempt(async () => {
        const sent = await vault.send("care", place, command);
        if (sent.ok) await removeInTurn(vault, place, before);
        return sent;
      });
      if (kept !== null) status.say(said);
      return kept !== null;
    },
    takeBack: async (place, links, said) => {
      const isGone = await attempts.takeBack(place, links);
      if (isGone && said !== undefined) status.say(said);
      return isGone;
    },
  };
};
