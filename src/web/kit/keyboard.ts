/**
 * How the keys of a keyboard are read: which of several things an arrow leads to, and how much of a window the keyboard
 * of a phone covers.
 */

/** Pixels at the lower edge that are not to be seen. A page that is zoomed in has no keyboard to be measured by. */
export const hiddenBelow = (
  height: number,
  seen: { readonly height: number; readonly offsetTop: number; readonly scale: number },
): number => (seen.scale > 1.01 ? 0 : Math.max(0, Math.round(height - seen.offsetTop - seen.height)));

/** The next of `count` things in a line, round and round; null for a key that leads nowhere. */
export const arrowLeadsTo = (key: string, at: number, count: number, dir: "ltr" | "rtl"): number | null => {
  const [forward, back] = dir === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === forward || key === "ArrowDown") return (at + 1) % count;
  if (key === back || key === "ArrowUp") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
};
