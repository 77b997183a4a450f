/**
 * Words on their way: kept sealed on this device at every pause of typing, and there again after a lock, a reload or a
 * hiding. A draft ends only when what it says was taken, or when its author throws it away.
 */
import { useVault } from "./vault.svelte.ts";

const PAUSE = 400;

const unsaved = new Set<() => Promise<unknown>>();

/** Everything still in the air is sent to the vault; answered when the vault has it. */
export const flushDrafts = async (): Promise<void> => {
  await Promise.all([...unsaved].map((save) => save()));
};

export interface Draft {
  text: string;
  /** Whether what was kept before has been read; until then nothing should be overwritten by an empty form. */
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    unsaved.delete(save);
    await vault.ask("saveDraft", { key, text });
  };

  $effect(() => {
    void vault.ask("readDraft", { key }).then((kept) => {
      if (kept.ok && !touched) text = kept.value;
      ready = true;
    });
    return () => {
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
