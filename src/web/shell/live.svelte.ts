/**
 * Live sessions on a page: the one of a kind that is open, kept up to date while the component lives, and server time to
 * go by in it.
 */
import type { KindName, ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";
import { offsetOf } from "./server-time.ts";
import { useVault } from "./vault.svelte.ts";
import { liveOf } from "./worker-codec.ts";

/** `null` while none is open, `undefined` while that is not known yet. */
export const useLive = <Name extends KindName>(
  kind: Name,
): { readonly current: RunningView<ViewIn<Name>> | null | undefined } => {
  const vault = useVault();
  let current = $state.raw<RunningView<ViewIn<Name>> | null | undefined>(undefined);
  $effect(() => vault.watch({ live: kind }, (value) => (current = liveOf<Name>(value))));
  return {
    get current() {
      return current;
    },
  };
};

/** How often it is measured anew: at first until it is known, then now and then. */
const SOON_MS = 500;
const AGAIN_MS = 10_000;

/** Server time, ms since 1970; null until it was measured. */
export const useServerTime = (): (() => number | null) => {
  const vault = useVault();
  let offset = $state.raw<number | null>(null);
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      const asked = performance.now();
      const answer = await vault.ask("serverTime", {});
      if (isOver) return;
      if (answer.ok) offset = offsetOf(answer.value, performance.timeOrigin, asked, performance.now()) ?? offset;
      timer = setTimeout(() => void ask(), offset === null ? SOON_MS : AGAIN_MS);
    };
    const seen = (): void => void ask();
    seen();
    document.addEventListener("visibilitychange", seen);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  });
  return () => (offset === null ? null : performance.now() + offset);
};
