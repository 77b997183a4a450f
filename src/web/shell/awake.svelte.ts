/**
 * While two people breathe or talk nobody touches the screen: it stays lit, and the place open, as long as `wanted` says so
 * and the page is looked at.
 */
import { lampHere, stayAwake } from "./stay-awake.ts";
import { useVault } from "./vault.svelte.ts";

const HERE_EVERY_MS = 30_000;

export const useAwake = (wanted: () => boolean): void => {
  const vault = useVault();
  $effect(() => {
    if (!wanted()) return;
    const putOut = stayAwake(lampHere());
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") vault.tell("touched");
    }, HERE_EVERY_MS);
    return () => {
      putOut();
      clearInterval(timer);
    };
  });
};
