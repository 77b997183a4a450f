/** Sending one command from a sheet: whether it is on its way, words for whatever it was answered with, and the way back. */
import { status } from "../../kit/status.svelte.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { refusalText } from "./refusal.ts";
import type { AgendaCommand } from "./shown.ts";
import { texts } from "./texts.en.ts";
import type { PlaceName } from "./view.ts";

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
  let busy = $state(false);
  let wrong = $state<string | null>(null);

  const attempt = async <Taken>(
    run: () => Promise<{ readonly taken: Taken } | { readonly refused: string }>,
  ): Promise<Taken | null> => {
    if (busy) return null;
    busy = true;
    const answer = await run();
    busy = false;
    wrong = "refused" in answer ? refusalText(answer.refused) : null;
    return "refused" in answer ? null : answer.taken;
  };

  const undoBy = (place: PlaceName, back: AgendaCommand) => ({
    label: texts.undo,
    run: () =>
      void vault.send("agenda", place, back).then((sent) => {
        status.say(sent.ok ? texts.said.back : refusalText(sent.error.type));
      }),
  });

  return {
    get busy() {
      return busy;
    },
    get wrong() {
      return wrong;
    },
    send: async (place, command, said, back = null) => {
      const link = await attempt(async () => {
        const sent = await vault.send("agenda", place, command);
        return sent.ok ? { taken: sent.value.links[0] ?? "" } : { refused: sent.error.type };
      });
      if (link !== null && said !== undefined) status.say(said, back && undoBy(place, back));
      return link;
    },
    takeBack: async (place, links, back) => {
      const isTaken = await attempt(async () => {
        for (const link of links) {
          const removed = await vault.ask("remove", { place, link });
          if (!removed.ok) return { refused: removed.error.type };
        }
        return { taken: true };
      });
      if (isTaken === true) status.say(texts.said.deleted, undoBy(place, back));
      return isTaken === true;
    },
  };
};
