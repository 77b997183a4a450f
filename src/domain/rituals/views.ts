/** What a room may look at: which entries of the agenda are rituals. What they are called and when they come, the agenda tells. */
import { isLink, type Link } from "../fact.ts";
import { listOf, read, shape } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards } from "../trail.ts";
import type { IdeaId } from "./facts.ts";
import type { RitualsState } from "./state.ts";

export interface RitualView {
  readonly entry: Link;
  readonly idea: IdeaId | null;
  /** Whether whoever looks planned it. */
  readonly mine: boolean;
}

/** Of each of the two: more than anybody keeps up. */
const MOST = 60;
/** Of entries that are asked about at once. */
const MOST_ASKED = 400;

const isNamedWindow = shape({ entries: listOf(isLink) });

/** The newest first. */
export const all = (
  { rituals, entries }: RitualsState,
  _: unknown,
  { me }: Reader,
): { readonly rituals: readonly RitualView[] } => {
  const room = { own: MOST, others: MOST };
  const shown: RitualView[] = [];
  for (const entry of backwards(entries)) {
    const ritual = getLink(rituals, entry);
    const whose = ritual?.author === me ? "own" : "others";
    if (!ritual || room[whose] === 0) continue;
    shown.push({ entry, idea: ritual.idea, mine: whose === "own" });
    room[whose]--;
  }
  return { rituals: shown };
};

/** Of these entries, those that are rituals. */
export const named = (
  { rituals }: RitualsState,
  window: unknown,
): Readonly<Record<Link, { readonly idea: IdeaId | null }>> => {
  const asked = read(isNamedWindow, window)?.entries ?? [];
  return Object.fromEntries(
    asked.slice(0, MOST_ASKED).flatMap((entry) => {
      const ritual = getLink(rituals, entry);
      return ritual ? [[entry, { idea: ritual.idea }]] : [];
    }),
  );
};
