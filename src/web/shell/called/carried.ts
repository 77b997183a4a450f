/**
 * What a talk leaves behind, worked out from how it stood: lines that both kept, that they talked, a topic set aside, a pause that
 * found no return. It is kept sealed on this device while the talk goes on, so that a lock, a reload or a lost network at
 * its end takes nothing away; what was written is taken out of it, and in the end nothing is left of it.
 */
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import { isLink, type Link } from "#domain/fact.ts";
import type { FloorView } from "#domain/talk/floor/view.ts";

/** The draft of a line that is typed and not shown to the other yet. It goes with its talk. */
export const LINE_DRAFT = "floor/line";

export interface Carried {
  readonly session: string;
  readonly entry: Link | null;
  readonly on: LocalDate;
  /** Lines that both keep: those I proposed are mine to write, the others mine to agree to when they arrive. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly held: boolean;
  /** Set aside by both; whoever opened the talk writes it, and alone may bring it back. */
  readonly parked: { readonly topic: string; readonly back: LocalDate } | null;
  /** A pause is on: when the talk ends like this, it found no return. `noted`: that has been put down, after its day. */
  readonly pause: "none" | "on" | "noted";
}

interface Talk {
  readonly session: string;
  /** I opened it. */
  readonly mine: boolean;
  readonly view: FloorView;
}

/** `back`: the day on which a topic that was set aside may come back. */
export const carriedOf = ({ session, mine, view }: Talk, on: LocalDate, back: LocalDate): Carried => {
  const kept = view.keep.lines.filter(({ both }) => both);
  /** Who closes has written their part before (settle.ts). */
  const isWritten = view.isClosedHere;
  return {
    session,
    entry: view.entry,
    on: view.on ?? on,
    mine: kept.flatMap((line) => (line.mine && !isWritten ? [line.text] : [])),
    theirs: kept.flatMap((line) => (line.mine ? [] : [line.text])),
    held: view.keep.day.mine && view.keep.day.theirs && !isWritten,
    parked: view.isParked && mine && !isWritten ? { topic: view.topic, back } : null,
    pause: view.pause === null ? "none" : "on",
  };
};

export type Written = Pick<Carried, "mine" | "held" | "parked">;

export const nothingWritten: Written = { mine: [], held: false, parked: null };

/** What of it was written, by what is left of it; together with what was written before. */
export const writtenOf = (before: Written, all: Carried, left: Carried): Written => ({
  mine: [...before.mine, ...all.mine.filter((text) => !left.mine.includes(text))],
  held: before.held || (all.held && !left.held),
  parked: before.parked ?? (left.parked === null ? all.parked : null),
});

/** A talk can come back from its close, and be closed again: what was written then is not written a second time. */
export const withoutWritten = (carried: Carried, written: Written): Carried => ({
  ...carried,
  mine: carried.mine.filter((text) => !written.mine.includes(text)),
  held: carried.held && !written.held,
  parked: written.parked === null ? carried.parked : null,
});

export const isNothing = ({ mine, theirs, held, parked, pause }: Carried): boolean =>
  mine.length === 0 && theirs.length === 0 && !held && parked === null && pause === "none";

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** Null when nothing is kept, or nothing that can be read. */
export const readCarried = (kept: string): Carried | null => {
  try {
    const { session, entry, on, mine, theirs, held, parked, pause } = Object(JSON.parse(kept || "null"));
    const { topic, back } = Object(parked);
    if (typeof session !== "string" || !isLocalDate(on) || !isTexts(mine) || !isTexts(theirs)) return null;
    return {
      session,
      entry: isLink(entry) ? entry : null,
      on,
      mine,
      theirs,
      held: held === true,
      parked: typeof topic === "string" && isLocalDate(back) ? { topic, back } : null,
      pause: pause === "on" || pause === "noted" ? pause : "none",
    };
  } catch {
    return null;
  }
};

export const writeCarried = (carried: Carried): string => (isNothing(carried) ? "" : JSON.stringify(carried));
