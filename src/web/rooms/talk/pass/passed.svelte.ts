/**
 * A talk on one phone, as it goes on: the pure machine of domain/talk/floor with the clock of this page. Only where it stands is
 * kept, sealed, for a reload; the name of whoever is beside lives in the memory of the page.
 */
import {
  beginPassed,
  leavePassed,
  type PassedOpening,
  type PassedTalk,
  passedAt,
  type Passing,
  stepPassed,
  viewPassed,
} from "#domain/talk/floor/passed.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { useDraft } from "../../../shell/draft.svelte.ts";
import { readKept, writeKept } from "./kept-codec.ts";
import { createHandClock, handOf, type HandClock, isSaidByBoth } from "./passing.ts";

const LOOK_EVERY_MS = 250;

export interface Passed {
  /** As whoever holds the phone sees it; null before it begins and after it is over. */
  readonly view: FloorView | null;
  /** How it stood last. */
  readonly last: FloorView | null;
  readonly ready: boolean;
  /** The time of the talk, and how much earlier it is than that of the wall. */
  readonly now: number;
  readonly behind: number;
  readonly holder: Passing;
  readonly owner: Passing;
  /** To whom the phone is to be given before anything goes on. */
  readonly to: Passing | null;
  readonly begin: (opening: PassedOpening, owner: Passing) => boolean;
  readonly taken: () => void;
  /** Why it was not taken, or null. */
  readonly send: (command: FloorCommand) => string | null;
  readonly leave: () => void;
}

const other = (who: Passing): Passing => (who === "first" ? "second" : "first");

export const usePassed = (): Passed => {
  const draft = useDraft(() => "floor/passed");
  let talk = $state.raw<PassedTalk | null>(null);
  let holder = $state<Passing>("first");
  let owner = $state<Passing>("first");
  let clock: HandClock = createHandClock(Date.now);
  let now = $state(clock.now());
  let last = $state.raw<FloorView | null>(null);
  let isRead = $state(false);

  const view = $derived(talk && viewPassed(talk, holder));
  const hand = $derived(talk && handOf(talk));
  const to = $derived(hand !== null && hand !== holder ? hand : null);

  const set = (next: PassedTalk): void => {
    talk = next;
    last = viewPassed(next, holder) ?? last;
    draft.text = writeKept({ talk: next, holder, owner, at: clock.now(), wall: Date.now() });
  };
  $effect(() => {
    if (!draft.ready || isRead) return;
    isRead = true;
    const kept = readKept(draft.text, Date.now());
    if (!kept) {
      if (draft.text !== "") void draft.end();
      return;
    }
    ({ holder, owner } = kept);
    const away = kept.talk.state?.pause ? Math.max(0, Date.now() - kept.wall) : 0;
    clock = createHandClock(Date.now, kept.at + away);
    set(kept.talk);
  });
  $effect(() => {
    if (to === null) clock.go();
    else clock.stand();
  });
  $effect(() => {
    const look = (): void => {
      now = clock.now();
      const later = talk && passedAt(talk, now);
      if (later && JSON.stringify(later.state) !== JSON.stringify(talk?.state)) set(later);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  });

  return {
    get view() {
      return view;
    },
    get last() {
      return last;
    },
    get ready() {
      return isRead;
    },
    get now() {
      return now;
    },
    get behind() {
      return Date.now() - now;
    },
    get holder() {
      return holder;
    },
    get owner() {
      return owner;
    },
    get to() {
      return to;
    },
    begin: (opening, whose) => {
      clock = createHandClock(Date.now);
      const begun = beginPassed(opening, clock.now());
      if (!begun) return false;
      owner = whose;
      holder = whose;
      last = null;
      set(begun);
      return true;
    },
    taken: () => {
      if (to === null || !talk) return;
      holder = to;
      set(talk);
    },
    send: (command) => {
      if (!talk || !view) return null;
      const people = isSaidByBoth(command, view) ? [holder, other(holder)] : [holder];
      let next = talk;
      for (const who of people) {
        const after = stepPassed(next, command, who, clock.now());
        if (after.ok) next = after.value;
        else if (who === holder) return after.error.type;
      }
      set(next);
      return null;
    },
    leave: () => {
      if (talk) set(leavePassed(talk));
    },
  };
};
