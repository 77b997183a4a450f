/**
 * Tells when a part of the breath begins, for what is felt or read aloud. Each time it asks the clock anew where the breath
 * stands, so it never counts, and a part whose beginning was slept through is passed over rather than told late.
 */
import type { Timers } from "#device/timers.ts";
import { type BreathPart, type BreathPattern, phaseAt } from "#domain/care/breath.ts";

/** After this long a part is well under way, and telling of it would lead astray. */
const LATE = 700;

/** Calls `begins` with every part as it begins, until what is returned is called. */
export const followBreath = (
  pattern: BreathPattern,
  elapsed: () => number,
  timers: Timers,
  begins: (part: BreathPart) => void,
): (() => void) => {
  let told = "";
  let callOff = (): void => undefined;
  const look = (): void => {
    const { part, share, breath, leftMs } = phaseAt(pattern, elapsed());
    const since = (leftMs * share) / (1 - share);
    if (told !== `${breath} ${part}` && since < LATE) begins(part);
    told = `${breath} ${part}`;
    callOff = timers.after(leftMs, look);
  };
  look();
  return () => callOff();
};
