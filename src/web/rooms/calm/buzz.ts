/** The breath as it is felt in a hand: one short buzz for each breath in, two for the breath out. */
import type { BreathPart } from "#domain/care/breath.ts";

const marks: Readonly<Record<BreathPart, number[]>> = { in: [70], top: [70], out: [70, 140, 70] };

export const canBuzz = (): boolean => "vibrate" in navigator;

export const buzz = (part: BreathPart): void => {
  if (canBuzz()) navigator.vibrate(marks[part]);
};

export const stopBuzzing = (): void => {
  if (canBuzz()) navigator.vibrate(0);
};
