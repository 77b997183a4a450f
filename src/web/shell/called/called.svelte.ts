/**
 * What this page remembers of calls, in memory only: which were answered with "not now", and whether a part of the page
 * already shows the one that is open, so that the shell does not say it a second time.
 */
import type { KindName, ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";
import { untrack } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import type { PageVault } from "../vault.svelte.ts";
import { texts } from "./texts.en.ts";

type Running = RunningView<ViewIn<KindName>>;

const notNow = new SvelteSet<string>();
let shown = $state(0);

export const calls = {
  isPutOff: ({ session }: Pick<Running, "session">): boolean => notNow.has(session),
  putOff: ({ session }: Pick<Running, "session">): void => void notNow.add(session),
  get isShown(): boolean {
    return shown > 0;
  },
  /** While what is returned has not been called, something on the page shows it. */
  show: (): (() => void) => {
    const add = (count: number): void => void (shown = untrack(() => shown) + count);
    add(1);
    return () => add(-1);
  },
};

/** What the other is called in a sentence, and at its beginning. */
export const namesOfOther = (vault: PageVault): { readonly name: string; readonly Name: string } => {
  const name = vault.open?.other?.name;
  return typeof name === "string" ? { name, Name: name } : texts.other;
};
