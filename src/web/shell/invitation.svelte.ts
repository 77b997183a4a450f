/**
 * An invitation that arrived in the address. It is taken out of the address bar before anything else runs, because what is
 * after the `#` opens a place; from then on it is only here, in memory, until it is used or the page goes.
 */
let held = $state.raw<string | null>(null);

export const invitation = {
  get link(): string | null {
    return held;
  },
  keep: (link: string): void => {
    held = link;
  },
  forget: (): void => {
    held = null;
  },
};

/** The whole address an invitation is given as: its fragment behind the address of this app. */
export const addressOf = (fragment: string): string => `${window.location.origin}/#${fragment.replace(/^#/, "")}`;

/** Takes an invitation out of the address, if one is there. Returns whether there was. */
export const takeInvitation = (): boolean => {
  const { hash, pathname, search } = window.location;
  const found = invitationIn(hash);
  if (found === null) return false;
  held = found;
  history.replaceState(history.state, "", pathname + search);
  return true;
};

/** Finds the invitation in what somebody pasted or a camera read: a whole link, or only its fragment. */
export const invitationIn = (text: string): string | null => {
  const found = /(?:^|#)(j\.\d+\.[\w.-]+)/.exec(text.trim())?.[1];
  return found === undefined ? null : `#${found}`;
};
