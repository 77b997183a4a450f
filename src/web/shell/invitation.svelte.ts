/**
 * An invitation that arrived in the address. It is taken out of the address bar before anything else runs, because what is
 * after the `#` opens a place; from then on it is only here, in memory, until it is used or the page goes.
 *
 * What its reader said to it decides the way on. Set aside, it is used for nothing: a place that is made then is made
 * without it, and whoever wrote it sees an invitation that nobody opened (care R5.12).
 */
import { invitationIn } from "./invitation-link.ts";

type Held = { readonly link: string; readonly stands: "unanswered" | "taken" | "aside" };

let held = $state.raw<Held | null>(null);
const linkIf = (stands: Held["stands"]): string | null => (held?.stands === stands ? held.link : null);

export const invitation = {
  /** Waits for its reader: the page that asks whether this is their free choice comes first. */
  get unanswered(): string | null {
    return linkIf("unanswered");
  },
  /** Said yes to: the next place that is made joins with it. */
  get taken(): string | null {
    return linkIf("taken");
  },
  /** Kept for later, as long as this page is open. */
  get aside(): string | null {
    return linkIf("aside");
  },
  keep: (link: string): void => {
    held = { link, stands: "unanswered" };
  },
  answer: (stands: "unanswered" | "taken" | "aside"): void => {
    if (held) held = { ...held, stands };
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
  invitation.keep(found);
  history.replaceState(history.state, "", pathname + search);
  return true;
};
