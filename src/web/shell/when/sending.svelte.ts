/** Sending one command from a sheet: whether it is on its way, words for whatever it was answered with, and the way back. */
import { status } from "../../kit/status.svelte.ts";
import { useAttempts } from "../attempts.svelte.ts";
import { useVault } from "../vault.svelte.ts";
import { refusalText } from "./refusal.ts";
import type { AgendaCommand } from "./shown.ts";
import { texts } from "./texts.en.ts";
import type { PlaceName } from "#device/vault-api.ts";

export interface Sending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** The link of what was written, or null when it was not; `said` then stands in the status line, with a way back. */
  readonly send: (
    place: PlaceName,
    command: AgendaCommand,
    said?: string,
    back?: AgendaCommand | null,
  ) => Promise<string | null>;
  /** Takes words back; undone by planning the same anew. */
  readonly takeBack: (place: PlaceName, links: readonly string[], back: AgendaCommand) => Promise<boolean>;
}

export const useSending = (): Sending => {
  const vault = useVault();
  const attempts = useAttempts(refusalText);

  const undoBy = (place: PlaceName, back: AgendaCommand) => ({
    label: texts.undo,
    run: () =>
      void vault.send("agenda", place, back).then((sent) => {
        status.say(sent.ok ? texts.said.back : refusalText(sent.error.type));
      }),
  });

  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (place, command, said, back = null) => {
      const links = await attempts.send("agenda", place, command);
      if (links === null) return null;
      if (said !== undefined) status.say(said, back && undoBy(place, back));
      return links[0] ?? "";
    },
    takeBack: async (place, links, back) => {
      const isTaken = await attempts.takeBack(place, links);
      if (isTaken) status.say(texts.said.deleted, undoBy(place, back));
      return isTaken;
    },
  };
};
