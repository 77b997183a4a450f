/** The steps of an evening, which of them follows, and when a night has passed over them. */
export const stepsOfEvening = ["good", "thanks", "ritual", "night"] as const;
export type StepOfEvening = (typeof stepsOfEvening)[number];

const HALF_A_NIGHT = 6 * 3_600_000;

/** Null before the first and after the last. */
export const stepAt = (at: number): number | null => (at >= 0 && at < stepsOfEvening.length ? at : null);

/** Looked at again so long afterwards, an evening begins anew. Both in milliseconds since 1970. */
export const isOver = (since: number, now: number): boolean => now - since > HALF_A_NIGHT;
