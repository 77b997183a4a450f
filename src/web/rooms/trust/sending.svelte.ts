/** Sending one command from a sheet or a row: whether it is on its way, and words for whatever it was answered with. */
import { status } from "../../kit/status.svelte.ts";
import { useAttempts } from "../../shell/attempts.svelte.ts";
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
  const attempts = useAttempts(refusalText);
  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (place, command, said) => {
      const isTaken = (await attempts.send("trust", place, command)) !== null;
      if (isTaken && said !== undefined) status.say(said);
      return isTaken;
    },
    takeBack: attempts.takeBack,
  };
};
