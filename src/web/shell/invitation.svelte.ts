/**
 * An invitation that arrived in the address. It is taken out of the address bar before anything else runs, because what is
 * after the `#` opens a place; from then on it is only here, in memory, until it is used or the page goes.
 */
const OPENING = "#j.";

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

/** Takes an invitation out of the address, if one is there. Returns whether there was. */
export const takeInvitation = (): boolean => {
  const { hash, href, pathname, search } = window.location;
  if (!hash.startsWith(OPENING)) return false;
  held = href;
  history.replaceState(history.state, "", pathname + search);
  return true;
};

/** Finds the invitation in what somebody pasted or a camera read: a whole link, or only what follows the `#`. */
export const invitationIn = (text: string): string | null => {
  const found = /#?(j\.\d+\.[A-Za-z0-9_.-]+)/.exec(text);
  if (!found?.[1]) return null;
  const whole = /https?:\/\/\S+/.exec(text)?.[0];
  return whole ?? `${window.location.origin}/#${found[1]}`;
};
