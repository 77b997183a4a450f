/**
 * Keeping one’s own words, and taking words back. What is put another way is kept first and the words before it
 * go after, so that nothing is lost in between. What was taken back can be written again, for as long as the line stands.
 */
import type { PlaceName } from "#device/vault-api.ts";
import type { CommandOf, ModuleName } from "#domain/modules.ts";
import { status } from "../kit/status.svelte.ts";
import { removeInTurn, useAttempts } from "./attempts.svelte.ts";
import { useVault } from "./vault.svelte.ts";

interface Undo<Name extends ModuleName> {
  readonly label: string;
  readonly command: CommandOf<Name>;
  /** What then stands in the status line. */
  readonly said: string;
}

export interface OwnWords<Name extends ModuleName> {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** `before`: words it takes the place of. The link of what was written, or null when it was not. */
  readonly keep: (
    place: PlaceName,
    command: CommandOf<Name>,
    said: string,
    more?: { readonly before?: readonly string[]; readonly undo?: Undo<Name> | null },
  ) => Promise<string | null>;
  readonly takeBack: (
    place: PlaceName,
    links: readonly string[],
    said: string,
    undo?: Undo<Name> | null,
  ) => Promise<boolean>;
}

export const useOwnWords = <Name extends ModuleName>(module: Name, words: (type: string) => string): OwnWords<Name> => {
  const vault = useVault();
  const attempts = useAttempts(words);

  const wayBack = (place: PlaceName, undo: Undo<Name> | null) =>
    undo && {
      label: undo.label,
      run: () =>
        void vault.send(module, place, undo.command).then((sent) => {
          status.say(sent.ok ? undo.said : words(sent.error.type));
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
      const written = await attempts.attempt<{ readonly links: readonly string[] }>(async () => {
        const sent = await vault.send(module, place, command);
        if (sent.ok) await removeInTurn(vault, place, before);
        return sent;
      });
      if (written === null) return null;
      status.say(said, wayBack(place, undo));
      return written.links[0] ?? "";
    },
    takeBack: async (place, links, said, undo = null) => {
      const isGone = await attempts.takeBack(place, links);
      if (isGone) status.say(said, wayBack(place, undo));
      return isGone;
    },
  };
};
