/**
 * The quick way out: blank first, then words on their way are kept and the keys locked, then a neutral page takes this
 * one's place (care R5.6). Nothing is waited for longer than a breath; the worker ends with the page in any case. Every
 * other tab of this app hides with it, for the next thing somebody sees may be the tab beside.
 */
import { flushDrafts } from "./draft.svelte.ts";
import type { PageVault } from "./vault.svelte.ts";

const STILL = "/still.html";
const PATIENCE = 500;
const BLANK = "data-blank";
const TABS = "hide";

export const hideEverything = async (vault: PageVault | null): Promise<void> => {
  const hidden = hideThisTab(vault);
  withTabs((tabs) => tabs.postMessage(null))?.close();
  await hidden;
};

/** Hides this tab when another one is hidden. Returns the way to stop. */
export const hideWithOtherTabs = (vault: PageVault | null): (() => void) => {
  const tabs = withTabs((all) => all.addEventListener("message", () => void hideThisTab(vault)));
  return () => tabs?.close();
};

const withTabs = (use: (tabs: BroadcastChannel) => void): BroadcastChannel | null => {
  if (typeof BroadcastChannel === "undefined") return null;
  const tabs = new BroadcastChannel(TABS);
  use(tabs);
  return tabs;
};

const hideThisTab = async (vault: PageVault | null): Promise<void> => {
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
