/**
 * A finger that moves sideways over an element, as an attachment: `onswipe` hears "on" or "back" in the direction of
 * reading. What moves mostly up or down is scrolling, and is left alone.
 */
import type { Attachment } from "svelte/attachments";

/** CSS pixels. */
const FAR_ENOUGH = 48;

export const swipe =
  (onswipe: (way: "on" | "back") => void): Attachment<HTMLElement> =>
  (element) => {
    let from: Touch | undefined;
    const began = ({ touches }: TouchEvent): void => {
      from = touches.length === 1 ? touches[0] : undefined;
    };
    const ended = ({ changedTouches }: TouchEvent): void => {
      const to = changedTouches[0];
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(x) < FAR_ENOUGH || Math.abs(x) < 2 * Math.abs(y)) return;
      const isMirrored = getComputedStyle(element).direction === "rtl";
      onswipe(x < 0 === isMirrored ? "back" : "on");
    };
    element.addEventListener("touchstart", began, { passive: true });
    element.addEventListener("touchend", ended, { passive: true });
    return () => {
      element.removeEventListener("touchstart", began);
      element.removeEventListener("touchend", ended);
    };
  };
