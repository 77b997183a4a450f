/** Sending a command from the room for talks: whether it is on its way, words for what it was answered with, and the way back. */
import type { CommandOf } from "#domain/modules.ts";
import { status } from "../../kit/status.svelte.ts";
import { useAttempts } from "../../shell/attempts.svelte.ts";
import { refusalWords } from "../../shell/refusal-words.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { talkTexts } from "./talk-texts.en.ts";

export type TalkCommand = CommandOf<"talk">;
type AgendaCommand = CommandOf<"agenda">;

/** What undoes it, of either module. */
export type Back = { readonly talk: TalkCommand } | { readonly agenda: AgendaCommand };

export interface Talking {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** The links that were written, or null when it was not taken; `said` then stands in the status line, with a way back. */
  readonly send: (command: TalkCommand, said?: string, back?: Back | null) => Promise<readonly string[] | null>;
  /** A command of the agenda, whose entry a talk is. */
  readonly plan: (command: AgendaCommand, said?: string, back?: Back | null) => Promise<boolean>;
  readonly takeBack: (links: readonly string[], said: string, back?: Back | null) => Promise<boolean>;
}

export const refusalText = refusalWords(talkTexts.refusal);

export const useTalking = (): Talking => {
  const vault = useVault();
  const attempts = useAttempts(refusalText);

  const undo = async (back: Back): Promise<void> => {
    const sent =
      "talk" in back ? await vault.send("talk", "ours", back.talk) : await vault.send("agenda", "ours", back.agenda);
    status.say(sent.ok ? talkTexts.back : refusalText(sent.error.type));
  };
  const tell = (said: string, back: Back | null): void =>
    status.say(said, back && { label: talkTexts.undo, run: () => void undo(back) });

  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    send: async (command, said, back = null) => {
      const links = await attempts.send("talk", "ours", command);
      if (links !== null && said !== undefined) tell(said, back);
      return links;
    },
    plan: async (command, said, back = null) => {
      const links = await attempts.send("agenda", "ours", command);
      if (links !== null && said !== undefined) tell(said, back);
      return links !== null;
    },
    takeBack: async (links, said, back = null) => {
      const isTaken = await attempts.takeBack("ours", links);
      if (isTaken) tell(said, back);
      return isTaken;
    },
  };
};
