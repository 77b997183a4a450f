/** Sending one command from a sheet: whether it is on its way, words for whatever it was answered with, and the way back. */
import type { PlaceName } from "#device/vault-api.ts";
import { status } from "../../kit/status.svelte.ts";
import { useAttempts } from "../../shell/attempts.svelte.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { refusalText } from "./refusal.ts";
import type { BoundaryCommand } from "./shown.ts";
import { texts } from "./texts.en.ts";

export interface Sending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line, with a way back where there is one. */
  readonly send: (
    place: PlaceName,
    command: BoundaryCommand,
    said: string,
    back?: BoundaryCommand | null,
  ) => Promise<boolean>;
  /** Takes one's own words back; undone by writing the same anew. */
  readonly takeBack: (
    place: PlaceName,
    links: readonly string[],
    said: string,
    back?: BoundaryCommand | null,
  ) => Promise<boolean>;
}

export const useSending = (): Sending => {
  const vault = useVault();
  const attempts = useAttempts(refusalText);
  const told = (place: PlaceName, said: string, back: BoundaryCommand | null): void =>
    status.say(
      said,
      back && {
        label: texts.undo,
        run: () =>
          void vault.send("boundaries", place, back).then((sent) => {
            status.say(sent.ok ? texts.said.back : refusalText(sent.error.type));
          }),
      },
    );
  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (place, command, said, back = null) => {
      const isTaken = (await attempts.send("boundaries", place, command)) !== null;
      if (isTaken) told(place, said, back);
      return isTaken;
    },
    takeBack: async (place, links, said, back = null) => {
      const isTaken = await attempts.takeBack(place, links);
      if (isTaken) told(place, said, back);
      return isTaken;
    },
  };
};
