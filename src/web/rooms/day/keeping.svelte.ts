/**
 * Keeping one's own words of the day, and taking words back. What is put another way is kept first and the words before it go
 * after, so that nothing is lost in between; and there is a way back for as long as the line stands.
 */
import { ok } from "#base/result.ts";
import type { PlaceName } from "#device/vault-api.ts";
import type { DaysCommand } from "#domain/days/commands.ts";
import { status } from "../../kit/status.svelte.ts";
import { removeInTurn, useAttempts } from "../../shell/attempts.svelte.ts";
import { refusalWords } from "../../shell/refusal-words.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { texts } from "./texts.en.ts";

/** What undoes it: a command, or taking back the words that were just written. */
type Undo = DaysCommand | "takeBack";

interface More {
  /** Words it takes the place of. */
  readonly before?: readonly string[];
  readonly undo?: Undo | null;
}

export interface Keeping {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** True when it was taken; `said` then stands in the status line, and `undone` when it was undone. */
  readonly keep: (place: PlaceName, command: DaysCommand, said: string, more?: More) => Promise<boolean>;
  readonly takeBack: (
    place: PlaceName,
    links: readonly string[],
    said: string,
    undo?: DaysCommand | null,
    undone?: string,
  ) => Promise<boolean>;
}

const refusalText = refusalWords(texts.refusal);

export const useKeeping = (): Keeping => {
  const vault = useVault();
  const attempts = useAttempts(refusalText);

  const undone = (place: PlaceName, undo: Undo, links: readonly string[]) =>
    undo === "takeBack" ? removeInTurn(vault, place, links) : vault.send("days", place, undo);
  const wayBack = (place: PlaceName, undo: Undo | null, links: readonly string[] = [], said = texts.undone) =>
    undo && {
      label: texts.undo,
      run: () =>
        void undone(place, undo, links).then((answer) => {
          status.say(answer.ok ? said : refusalText(answer.error.type));
        }),
    };

  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    keep: async (place, command, said, { before = [], undo = null } = {}) => {
      const links = await attempts.attempt<readonly string[]>(async () => {
        const sent = await vault.send("days", place, command);
        if (!sent.ok) return sent;
        await removeInTurn(vault, place, before);
        return ok(sent.value.links);
      });
      if (links === null) return false;
      status.say(said, wayBack(place, undo, links));
      return true;
    },
    takeBack: async (place, links, said, undo = null, undone = texts.undone) => {
      const isGone = await attempts.takeBack(place, links);
      if (isGone) status.say(said, wayBack(place, undo, [], undone));
      return isGone;
    },
  };
};
