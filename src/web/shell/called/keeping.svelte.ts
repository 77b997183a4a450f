/**
 * Sees to it that what both kept of a talk is written, wherever its reader is in the app, and also when the app was closed in
 * the middle and opened again. What is still to do is kept sealed on this device, and is nothing in the end.
 */
import { addDays } from "#domain/day.ts";
import type { ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";
import { untrack } from "svelte";
import { dateAt } from "../clock.ts";
import { flushDrafts } from "../draft.svelte.ts";
import { type PageVault, useSlice, useVault } from "../vault.svelte.ts";
import {
  type Carried,
  carriedOf,
  isNothing,
  LINE_DRAFT,
  nothingWritten,
  readCarried,
  withoutWritten,
  writeCarried,
  type Written,
  writtenOf,
} from "./carried.ts";
import { agreeTo, noteStall, settle } from "./settle.ts";

type Talk = RunningView<ViewIn<"floor">>;

const KEY = "floor/carried";
/** After how many days a topic that was set aside may come back, until somebody says otherwise. */
const BACK_DAYS = 7;

/** What this page has written of the talk that goes on. */
let done: { readonly session: string; readonly written: Written } | null = null;

const writtenIn = ({ session }: Talk): Written => (done?.session === session ? done.written : nothingWritten);

const carriedNow = (talk: Talk): Carried => {
  const today = dateAt(Date.now());
  return withoutWritten(carriedOf(talk, today, addDays(today, BACK_DAYS)), writtenIn(talk));
};

/** Before this phone closes a talk. */
export const settleTalk = async (vault: PageVault, talk: Talk): Promise<void> => {
  const carried = carriedNow(talk);
  const left = await settle(vault, carried);
  done = { session: talk.session, written: writtenOf(writtenIn(talk), carried, left) };
  await vault.ask("saveDraft", { key: KEY, text: writeCarried(left) });
};

/** Of a talk that is over, here or while this app was closed. What a page still holds of it is saved first, and not afterwards. */
const dropLine = async (vault: PageVault): Promise<void> => {
  await flushDrafts();
  const typed = await vault.ask("readDraft", { key: LINE_DRAFT });
  if (typed.ok && typed.value !== "") await vault.ask("saveDraft", { key: LINE_DRAFT, text: "" });
};

/** Lives in the shell, while the place is open. */
export const useKeeping = (live: { readonly current: Talk | null | undefined }): void => {
  const vault = useVault();
  let carried = $state.raw<Carried | null | undefined>(undefined);
  let isBusy = $state(false);
  /** What could not be written is tried again when the place wakes, or is opened anew. */
  const tries = $derived(`${vault.open?.rest.mine}/${vault.open?.rest.theirs}`);
  let tried = "";

  $effect(() => {
    void vault.ask("readDraft", { key: KEY }).then((kept) => {
      if (kept.ok) carried ??= readCarried(kept.value);
    });
  });

  const save = async (next: Carried): Promise<void> => {
    carried = isNothing(next) ? null : next;
    await vault.ask("saveDraft", { key: KEY, text: writeCarried(next) });
  };
  const run = (task: () => Promise<void>): void => {
    isBusy = true;
    void untrack(task).finally(() => (isBusy = false));
  };
  const finish = async (over: Carried): Promise<void> => {
    if (over.pause === "on") await noteStall(vault);
    await save({ ...(await settle(vault, over)), pause: "none" });
  };
  const follow = (talk: Talk, kept: Carried | null): (() => Promise<void>) | null => {
    const now = carriedNow(talk);
    const wasNoted = kept?.session === talk.session && kept.pause === "noted";
    const isDay = talk.view.pause?.may === "rebook";
    const next: Carried = now.pause === "on" && (isDay || wasNoted) ? { ...now, pause: "noted" } : now;
    if (writeCarried(next) === (kept ? writeCarried(kept) : "")) return null;
    return async () => {
      if (isDay && !wasNoted) await noteStall(vault);
      await save(next);
    };
  };

  $effect(() => {
    const [talk, kept] = [live.current, carried];
    if (talk === undefined || kept === undefined || isBusy) return;
    if (kept !== null && kept.session !== talk?.session && isForMe(kept)) {
      const name = `${kept.session}/${tries}`;
      if (tried === name) return;
      tried = name;
      run(() => finish(kept));
    } else if (talk?.carried === "here") {
      const todo = follow(talk, kept);
      if (todo) run(todo);
    }
  });

  $effect(() => {
    if (live.current === null) void dropLine(vault);
  });

  const isWaiting = $derived(live.current === null && (carried?.theirs.length ?? 0) > 0);
  const held = useSlice(() =>
    isWaiting ? { module: "talk", slice: "held", place: "ours", window: { limit: 5 } } : null,
  );
  let looked: unknown = null;
  $effect(() => {
    const talks = held.current?.talks;
    const kept = untrack(() => carried);
    if (!talks || !kept || isBusy || talks === looked) return;
    looked = talks;
    run(async () => {
      const theirs = await agreeTo(vault, kept, talks);
      if (theirs.length !== kept.theirs.length) await save({ ...kept, theirs });
    });
  });
};

/** Whether something of it is this phone's to write. */
const isForMe = ({ mine, held, parked, pause }: Carried): boolean =>
  mine.length > 0 || held || parked !== null || pause !== "none";
