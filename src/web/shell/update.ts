/**
 * When a newer version is offered, and what a page does once it has taken over.
 *
 * What could a reload lose? Not a fact: it is on disk before the room hears that it was written, unsent or not, locked or
 * not, and the newer version sends it. Not a draft that the vault has. Only what is still in the air (flushed first, and
 * the version waits if that fails), and words that are shown once, so it is offered on quiet screens alone, never in the
 * middle of a step. That it also waits for what is unsent is one more belt: the version that wrote a thing sends it.
 * A version that still waits when the last page is closed simply begins with the next; the same reasons hold.
 */
export type Offer = "none" | "waits" | "ready";

export const offerOf = ({ waiting, unsent }: { readonly waiting: boolean; readonly unsent: number }): Offer => {
  if (!waiting) return "none";
  return unsent > 0 ? "waits" : "ready";
};

/** Every tab hears that a newer version took over, and only those that lose nothing leave the one they began with. */
export const afterTakeover = ({
  asked,
  wasServed,
  holds,
}: {
  /** It was asked for in this tab. */
  readonly asked: boolean;
  /** A version served this page before; otherwise this is the first one ever, and it is the page's own. */
  readonly wasServed: boolean;
  /** Another tab holds the vault, and this one merely waits for it. */
  readonly holds: "this" | "elsewhere";
}): "reload" | "reloadWhenFreed" | "stay" => {
  if (asked) return "reload";
  return wasServed && holds === "elsewhere" ? "reloadWhenFreed" : "stay";
};
