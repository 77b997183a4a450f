/**
 * Where one phone's talk stands, as it is kept sealed on this device for a reload or a lock: whose turn and how long. What was
 * answered, agreed or proposed is taken out of it before, and the name of whoever is with its owner.
 */
import { type PassedTalk, type Passing, viewPassed } from "#domain/talk/floor/passed.ts";

export interface Kept {
  readonly talk: PassedTalk;
  readonly holder: Passing;
  /** The owner of the phone is "first", or "second". */
  readonly owner: Passing;
  /** Of the talk's own clock, and of the wall, when it was kept. */
  readonly at: number;
  readonly wall: number;
}

const nobody = { one: false, two: false };

/** Empty when the talk is over. */
export const writeKept = ({ talk, ...rest }: Kept): string => {
  if (talk.state === null) return "";
  const bare = { lines: [], repair: null, said: { one: null, two: null }, understood: nobody, day: nobody };
  const open = { longer: nobody, finish: nobody, park: nobody };
  return JSON.stringify({ ...rest, talk: { ...talk, state: { ...talk.state, ...bare, ...open } } });
};

const isHand = (value: unknown): value is Passing => value === "first" || value === "second";

/** As long as a talk on two phones lasts at the most. */
const LONGEST_MS = 47 * 3_600_000;

/** Null when nothing is kept, nothing that still can be drawn, or a talk that is long over. */
export const readKept = (text: string, now: number): Kept | null => {
  try {
    const { talk, holder, owner, at, wall } = JSON.parse(text) as Kept;
    if (!isHand(holder) || !isHand(owner) || !Number.isFinite(at) || !Number.isFinite(wall)) return null;
    if (now - wall > LONGEST_MS) return null;
    return viewPassed(talk, "first") === null ? null : { talk, holder, owner, at, wall };
  } catch {
    return null;
  }
};
