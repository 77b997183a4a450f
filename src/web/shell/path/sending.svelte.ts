/** Sending one command of the path, from any room: whether it is on its way, and words for whatever it was answered with. */
import type { PlaceName } from "#device/vault-api.ts";
import type { CommandOf } from "#domain/modules.ts";
import { status } from "../../kit/status.svelte.ts";
import { useAttempts } from "../attempts.svelte.ts";
import { refusalWords } from "../refusal-words.ts";
import { pathTexts } from "./texts.en.ts";

export interface PathSending {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line. What was typed stays where it is when it was not. */
  readonly send: (place: PlaceName, command: CommandOf<"path">, said?: string) => Promise<boolean>;
  /** Takes one's own words back, everywhere. */
  readonly takeBack: (place: PlaceName, links: readonly string[], said?: string) => Promise<boolean>;
}

const refusalText = refusalWords(pathTexts.refusal);

export const usePathSending = (): PathSending => {
  const attempts = useAttempts(refusalText);
  const saying = (isTaken: boolean, said: string | undefined): boolean => {
    if (isTaken && said !== undefined) status.say(said);
    return isTaken;
  };
  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (place, command, said) => saying((await attempts.send("path", place, command)) !== null, said),
    takeBack: async (place, links, said) => saying(await attempts.takeBack(place, links), said),
  };
};
