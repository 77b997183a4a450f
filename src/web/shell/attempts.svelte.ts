/**
 * What a sheet or a row asks of the vault, one thing at a time: whether it is on its way, and words for whatever it was answered
 * with. What was typed stays where it is when it was not taken.
 */
import { ok, type Result } from "#base/result.ts";
import type { PlaceName, VaultFailure } from "#device/vault-api.ts";
import type { CommandOf, ModuleName } from "#domain/modules.ts";
import { type PageVault, useVault } from "./vault.svelte.ts";

export interface Attempts {
  readonly busy: boolean;
  /** Why the last one was not taken, in words; null when it was, and before the first. */
  readonly wrong: string | null;
  /** What it came to, or null: not taken, or something else was still on its way. */
  readonly attempt: <Taken>(run: () => Promise<Result<Taken, { readonly type: string }>>) => Promise<Taken | null>;
  /** The links of the facts that were written, or null as above. */
  readonly send: <Name extends ModuleName>(
    module: Name,
    place: PlaceName,
    command: CommandOf<Name>,
  ) => Promise<readonly string[] | null>;
  /** Takes one's own words back, everywhere; whether all of them went. */
  readonly takeBack: (place: PlaceName, links: readonly string[]) => Promise<boolean>;
}

/** `words`: the sentence for a type of refusal or failure. */
export const useAttempts = (words: (type: string) => string): Attempts => {
  const vault = useVault();
  let busy = $state(false);
  let wrong = $state<string | null>(null);

  const attempt: Attempts["attempt"] = async (run) => {
    if (busy) return null;
    busy = true;
    const answer = await run();
    busy = false;
    wrong = answer.ok ? null : words(answer.error.type);
    return answer.ok ? answer.value : null;
  };

  return {
    get busy() {
      return busy;
    },
    get wrong() {
      return wrong;
    },
    attempt,
    send: async (module, place, command) => {
      const written = await attempt<{ readonly links: readonly string[] }>(() => vault.send(module, place, command));
      return written && written.links;
    },
    takeBack: async (place, links) => (await attempt(() => removeInTurn(vault, place, links))) === true,
  };
};

/** Stops at the first that could not be taken back. */
export const removeInTurn = async (
  vault: Pick<PageVault, "ask">,
  place: PlaceName,
  links: readonly string[],
): Promise<Result<true, VaultFailure>> => {
  for (const link of links) {
    const removed = await vault.ask("remove", { place, link });
    if (!removed.ok) return removed;
  }
  return ok(true);
};
