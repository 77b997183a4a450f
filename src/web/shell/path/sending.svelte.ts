/** Sending one command of the path, from any room: whether it is on its way, and words for whatever it was answered with. */
import type { PlaceName } from "#device/vault-api.ts";
import type { CommandOf } from "#domain/modules.ts";
import { status } from "../../kit/status.svelte.ts";
import { failureText, texts as shell } from "../texts.en.ts";
import { useVault } from "../vault.svelte.ts";
import { pathTexts } from "./texts.en.ts";

export interface PathSending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line. What was typed stays where it is when it was not. */
  readonly send: (place: PlaceName, command: CommandOf<"path">, said?: string) => Promise<boolean>;
  /** Takes one's own words back, everywhere. */
  readonly takeBack: (place: PlaceName, links: readonly string[], said?: string) => Promise<boolean>;
}

const refusals = new Map<string, string>(Object.entries(pathTexts.refusal));

export const usePathSending = (): PathSending => {
  const vault = useVault();
  let busy = $state(false);
  let wrong = $state<string | null>(null);

  const attempt = async (said: string | undefined, run: () => Promise<string | null>): Promise<boolean> => {
    if (busy) return false;
    busy = true;
    const type = await run();
    busy = false;
    wrong = type === null ? null : (refusals.get(type) ?? failureText(type) ?? shell.failure.notPossible);
    if (type === null && said !== undefined) status.say(said);
    return type === null;
  };

  return {
    get busy() {
      return busy;
    },
    get wrong() {
      return wrong;
    },
    send: (place, command, said) =>
      attempt(said, async () => {
        const sent = await vault.send("path", place, command);
        return sent.ok ? null : sent.error.type;
      }),
    takeBack: (place, links, said) =>
      attempt(said, async () => {
        for (const link of links) {
          const removed = await vault.ask("remove", { place, link });
          if (!removed.ok) return removed.error.type;
        }
        return null;
      }),
  };
};
