/**
 * One line about what was just done, said once: it goes after six seconds, or when its reader says so, and may offer to
 * undo. A new line takes the place of the one before. Nothing is said here about what somebody did not do.
 */
const SIX_SECONDS = 6000;

export interface StatusLine {
  readonly text: string;
  readonly undo: { readonly label: string; readonly run: () => void } | null;
}

let line = $state.raw<StatusLine | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export const status = {
  get line(): StatusLine | null {
    return line;
  },
  say: (text: string, undo: StatusLine["undo"] = null): void => {
    line = { text, undo };
    status.resume();
  },
  /** While somebody points at it or is on its button, it stays. */
  hold: (): void => clearTimeout(timer),
  resume: (): void => {
    clearTimeout(timer);
    timer = setTimeout(status.end, SIX_SECONDS);
  },
  end: (): void => {
    clearTimeout(timer);
    line = null;
  },
};
