/**
 * Makes what is drawn breathe. A pattern (domain/care/breath.ts) becomes the frames of one breath, which the browser repeats
 * smoothly by itself; where in the breath it is, is set from the time that has passed, and looked at again now and then, so
 * that a page that slept, or two phones with one beginning, are in step.
 */
import { type BreathPart, type BreathPattern, breathMs } from "#domain/care/breath.ts";
import { untrack } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { Elapsed } from "./stopwatch.ts";

const EASE = "cubic-bezier(0.42, 0, 0.58, 1)";
/** How long words take to come and to go, as a share of a breath. */
const SOFTLY = 0.06;
const LOOK_EVERY = 5000;
/** A difference that no eye sees and that is left alone. */
const SLACK = 40;

/** From when to when each part lasts, as shares of the whole breath. */
const spans = (pattern: BreathPattern): readonly { part: BreathPart; from: number; until: number; to: number }[] => {
  const whole = breathMs(pattern);
  let until = 0;
  return pattern.parts.map(({ part, ms, to }) => {
    const from = until;
    until = from + ms / whole;
    return { part, from, until, to };
  });
};

/** One breath of something that looks different the fuller it is. */
export const levelFrames = (pattern: BreathPattern, look: (level: number) => Keyframe): Keyframe[] => {
  const parts = spans(pattern);
  const first = parts.at(-1)?.to ?? 0;
  return [{ level: first, until: 0 }, ...parts.map(({ to, until }) => ({ level: to, until }))].map(
    ({ level, until }) => ({ ...look(level), offset: Math.min(1, until), easing: EASE }),
  );
};

/** One breath of words that are there for one of its parts; at once or softly. */
export const wordFrames = (pattern: BreathPattern, part: BreathPart, softly: boolean): Keyframe[] => {
  const span = spans(pattern).find((each) => each.part === part);
  if (!span) return [{ opacity: 0 }, { opacity: 0 }];
  const { from, until } = span;
  const fade = softly ? Math.min(SOFTLY, (until - from) / 3) : 0;
  const at = (offset: number, opacity: number): Keyframe => ({ offset: Math.min(1, Math.max(0, offset)), opacity });
  return [at(0, 0), at(from, 0), at(from + fade, 1), at(until - fade, 1), at(until, 0), at(1, 0)];
};

/** Runs these frames on an element, breath after breath, in step with the time that has passed; `late` trails behind. */
export const inStep =
  (frames: Keyframe[], pattern: BreathPattern, elapsed: Elapsed, late = 0): Attachment =>
  (element) => {
    const animation = element.animate(frames, {
      duration: breathMs(pattern),
      iterations: Infinity,
      delay: late,
      fill: "backwards",
    });
    const look = (): void => {
      if (animation.playState !== "running") return;
      const should = untrack(elapsed);
      if (Math.abs(Number(animation.currentTime ?? 0) - should) > SLACK) animation.currentTime = should;
    };
    animation.currentTime = untrack(elapsed);
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      animation.cancel();
    };
  };
