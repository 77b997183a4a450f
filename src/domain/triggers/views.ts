/**
 * What a room may look at: one's own map, and of each the lines that were shared. No day, no number, and nothing of what
 * was not shared (triggers-5, triggers-6).
 */
import type { Link } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { type TriggerLine, triggerLines } from "./facts.ts";
import type { SharedLine, Trigger, TriggersState } from "./state.ts";

export interface TriggerView {
  /** What the part is called for good, also when it is put another way. */
  readonly name: Link;
  readonly lines: Trigger["lines"];
  /** All that has to be taken back so that none of it can be read any more. */
  readonly ownWords: readonly Link[];
}

export interface SharedLineView {
  readonly name: Link;
  readonly line: TriggerLine;
  readonly text: string;
  readonly ownWords: readonly Link[];
}

/** What the other shared of one part, in the order of the map. */
export interface ReceivedView {
  readonly name: Link;
  readonly lines: readonly { readonly line: TriggerLine; readonly text: string }[];
}

/** More than anybody finds their way in. */
const MOST = 200;

/** In mine, the newest first. */
export const map = ({ written, replaced }: TriggersState): { readonly triggers: readonly TriggerView[] } => {
  const triggers: TriggerView[] = [];
  for (const { link, lines, instead } of backwards(written)) {
    if (triggers.length === MOST) break;
    if (getLink(replaced, link) !== null) continue;
    triggers.push({ name: instead[0] ?? link, lines, ownWords: [...instead, link] });
  }
  return { triggers };
};

/** In ours. While the place rests, what the other shared is quiet. */
export const shared = (
  state: TriggersState,
  _: unknown,
  { me, rest }: Reader,
): { readonly mine: readonly SharedLineView[]; readonly theirs: readonly ReceivedView[] } => ({
  mine: standing(state, ({ author }) => author === me).map((all) => ({
    name: all.newest.note,
    line: all.newest.line,
    text: all.newest.text,
    ownWords: all.links,
  })),
  theirs: isResting(rest) ? [] : together(standing(state, ({ author }) => author !== me).map(({ newest }) => newest)),
});

interface Standing {
  readonly newest: SharedLine;
  readonly links: readonly Link[];
}

/** The newest sharing of each line, with all that were before it. */
const standing = ({ shared: trail }: TriggersState, isOne: (line: SharedLine) => boolean): readonly Standing[] => {
  const lines = new Map<string, { readonly newest: SharedLine; readonly links: Link[] }>();
  for (const line of backwards(trail)) {
    if (!isOne(line)) continue;
    const name = `${line.author} ${line.note} ${line.line}`;
    const before = lines.get(name);
    if (before) before.links.push(line.link);
    else if (lines.size < MOST) lines.set(name, { newest: line, links: [line.link] });
  }
  return [...lines.values()].map(({ newest, links }) => ({ newest, links: links.toReversed() }));
};

const together = (lines: readonly SharedLine[]): readonly ReceivedView[] =>
  [...new Set(lines.map(({ note }) => note))].map((name) => ({
    name,
    lines: triggerLines.flatMap((line) =>
      lines.filter((one) => one.note === name && one.line === line).map(({ text }) => ({ line, text })),
    ),
  }));
