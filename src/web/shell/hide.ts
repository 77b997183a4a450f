/**
 * The quick way out: blank first, then words on their way are kept and the keys locked, then a neutral page takes this
 * one's place (care R5.6). Nothing is waited for longer than a breath; the worker ends with the page in any case.
 */
import { flushDrafts } from "./draft.svelte.ts";
import type { PageVault } from "./vault.svelte.ts";

const STILL = "/still.html";
const PATIENCE = 500;
const BLANK = "data-blank";

export const hideEverything = async (vault: PageVault | null): Promise<void> => {
  document.documentElement.setAttribute(BLANK, "");
  const locked = vault?.open ? flushDrafts().then(() => vault.ask("lock", {})) : Promise.resolve();
  await Promise.race([locked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  window.location.replace(STILL);
};

/** A browser may bring this very page back from memory, blank as it was left; then it begins anew, at its lock. */
export const beginAnewIfBlank = (): boolean => {
  if (!document.documentElement.hasAttribute(BLANK)) return false;
  window.location.reload();
  return true;
};
