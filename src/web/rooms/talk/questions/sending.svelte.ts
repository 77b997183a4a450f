/** Sending one command of the ledger: whether it is on its way, words for whatever it was answered with, and the way back. */
import type { PlaceName } from "#device/vault-api.ts";
import type { CommandOf } from "#domain/modules.ts";
import { status } from "../../../kit/status.svelte.ts";
import { useAttempts } from "../../../shell/attempts.svelte.ts";
import { useVault } from "../../../shell/vault.svelte.ts";
import { refusalText } from "./refusal.ts";
import { texts } from "./texts.en.ts";

export type LedgerCommand = CommandOf<"ledger">;

export interface Sending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** The link of what was written, or null when it was not; `said` then stands in the status line, with a way back. */
  readonly send: (
    place: PlaceName,
    command: LedgerCommand,
    said?: string,
    back?: LedgerCommand | null,
  ) => Promise<string | null>;
  /** Takes words back; where there is `back`, undone by writing the same anew. */
  readonly takeBack: (
    place: PlaceName,
    links: readonly string[],
    said?: string,
    back?: LedgerCommand | null,
  ) => Promise<boolean>;
}

export const useSending = (): Sending => {
  const vault = useVault();
  const attempts = useAttempts(refusalText);

  const sayIt = (place: PlaceName, said: string, back: LedgerCommand | null): void => {
    const run = (command: LedgerCommand) => (): void =>
      void vault.send("ledger", place, command).then((sent) => {
        status.say(sent.ok ? texts.said.back : refusalText(sent.error.type));
      });
    status.say(said, back && { label: texts.undo, run: run(back) });
  };

  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (place, command, said, back = null) => {
      const links = await attempts.send("ledger", place, command);
      if (links === null) return null;
      if (said !== undefined) sayIt(place, said, back);
      return links[0] ?? "";
    },
    takeBack: async (place, links, said, back = null) => {
      const isTaken = await attempts.takeBack(place, links);
      if (isTaken && said !== undefined) sayIt(place, said, back);
      return isTaken;
    },
  };
};
