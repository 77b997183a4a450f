/**
 * Words on their way: kept sealed on this device at every pause of typing, and there again after a lock, a reload or a
 * hiding. A draft ends only when what it says was taken, or when its author throws it away.
 */
import { holdBack } from "../kit/held-back.ts";
import { useVault } from "./vault.svelte.ts";

const PAUSE = 400;

const unsaved = new Set<() => Promise<boolean>>();

/** Everything still in the air is sent to the vault. Answers, when the vault has spoken, whether all of it is kept. */
export const flushDrafts = async (): Promise<boolean> => {
  const kept = await Promise.all([...unsaved].map((save) => save()));
  return !kept.includes(false);
};

export interface Draft {
  text: string;
  /** Whether what was kept before has been read. Until then the fields and sheets around it take nothing (kit/held-back.ts). */
  readonly ready: boolean;
  readonly end: () => Promise<void>;
}

/** Lives as long as the component that asks for it; `key` is asked once. */
export const useDraft = (keyOf: () => string): Draft => {
  const vault = useVault();
  const key = keyOf();
  let text = $state("");
  let ready = $state(false);
  let touched = false;
  let gone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  holdBack(() => !ready);

  const save = async (): Promise<boolean> => {
    clearTimeout(timer);
    unsaved.delete(save);
    const kept = await vault.ask("saveDraft", { key, text });
    if (!kept.ok && !gone) unsaved.add(save);
    return kept.ok;
  };

  $effect(() => {
    void vault.ask("readDraft", { key }).then((kept) => {
      if (kept.ok && !touched) text = kept.value;
      ready = true;
    });
    return () => {
      gone = true;
      if (unsaved.has(save)) void save();
    };
  });

  return {
    get text() {
      return text;
    },
    set text(next) {
      touched = true;
      text = next;
      unsaved.add(save);
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    get ready() {
      return ready;
    },
    end: async () => {
      touched = true;
      text = "";
      await save();
    },
  };
};
