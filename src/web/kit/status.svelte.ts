/**
 * One line about what was just done, said once: it goes after six seconds, or when its reader says so, and may offer to
 * undo. A new line takes the place of the one before. Nothing is said here about what somebody did not do.
 *
 * Six seconds are short for whoever has to reach the button with the Tab key. A line that offers to undo, said to somebody
 * at the keys, therefore stays until they answer it.
 */
const SIX_SECONDS = 6000;

export interface StatusLine {
  readonly text: string;
  readonly undo: { readonly label: string; readonly run: () => void } | null;
}

let line = $state.raw<StatusLine | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
let isAtTheKeys = false;
/** Whether its reader did anything since it was said. */
let isOlder = false;

export const status = {
  get line(): StatusLine | null {
    return line;
  },
  say: (text: string, undo: StatusLine["undo"] = null): void => {
    line = { text, undo };
    isOlder = false;
    status.resume();
  },
  /** Told by the shell's status line: how its reader did the last thing. */
  by: (hand: "keys" | "pointer"): void => {
    isAtTheKeys = hand === "keys";
    isOlder = true;
  },
  /** While somebody points at it or is on its button, it stays. */
  hold: (): void => clearTimeout(timer),
  resume: (): void => {
    clearTimeout(timer);
    if (line?.undo && isAtTheKeys) return;
    timer = setTimeout(status.end, SIX_SECONDS);
  },
  /** Somebody went on to another room: what was said before does not lie over what they read there. */
  moveOn: (): void => {
    if (!line?.undo) status.end();
  },
  /** A sheet opens. What was said in the same breath belongs to it and stays; what was said before somebody opened it goes. */
  makeWay: (): void => {
    if (isOlder) status.moveOn();
  },
  end: (): void => {
    clearTimeout(timer);
    line = null;
  },
};
