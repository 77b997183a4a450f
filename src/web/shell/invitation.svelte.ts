/**
 * An invitation that arrived in the address. It is taken out of the address bar before anything else runs, because what is
 * after the `#` opens a place; from then on it is only here, in memory, until it is used or the page goes.
 */
import { invitationIn } from "./invitation-link.ts";

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
  const { hash, pathname, search } = window.location;
  const found = invitationIn(hash);
  if (found === null) return false;
  held = found;
  history.replaceState(history.state, "", pathname + search);
  return true;
};
