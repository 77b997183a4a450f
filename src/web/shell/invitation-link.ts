/** What an invitation looks like in an address: its fragment, behind the address of this app. */
export const addressOf = (fragment: string): string => `${window.location.origin}/#${fragment.replace(/^#/, "")}`;

/** Finds the invitation in what somebody pasted or a camera read: a whole link, or only its fragment. */
export const invitationIn = (text: string): string | null => {
  const found = /(?:^|#)(j\.\d+\.[\w.-]+)/.exec(text.trim())?.[1];
  return found === undefined ? null : `#${found}`;
};
