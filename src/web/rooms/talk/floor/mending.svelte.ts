/**
 * Lines that mend, in the order in which they are offered: those the other marked as welcome, then the rest. What the other
 * finds irritating is not offered at all. A line travels as its id, or, when it is somebody's own, in their words.
 */
import { repairLines } from "#content/talk/repair-lines.ts";
import { say, type Text } from "../../../shell/say.ts";
import { useSlice, useVault } from "../../../shell/vault.svelte.ts";
import { inGroups, type MendingLine } from "./mending.ts";
import { texts } from "./texts.en.ts";

interface Mending {
  readonly groups: readonly { readonly label: Text; readonly all: readonly MendingLine[] }[];
  readonly textOf: (line: string) => string;
}

export const useMendingLines = (): Mending => {
  const vault = useVault();
  const isPaired = $derived(vault.open?.other != null);
  const marks = useSlice(() => (isPaired ? { module: "lines", slice: "marks", place: "ours", window: {} } : null));

  const groups = $derived.by(() => {
    const { seat } = vault.reading;
    const known = repairLines
      .filter(({ by }) => by === "anybody" || seat === "both" || by === seat)
      .map(({ id, text }) => ({ name: id, line: id, text: say(text, {}, vault.reading) }));
    const own = (marks.current?.own ?? [])
      .filter(({ use }) => use === "repair")
      .map(({ link, text }) => ({ name: link, line: text, text }));
    const { welcome, others } = inGroups([...own, ...known], marks.current?.theirs ?? {});
    return [
      { label: texts.repair.welcome, all: welcome },
      { label: texts.repair.others, all: others },
    ].filter(({ all }) => all.length > 0);
  });
  return {
    get groups() {
      return groups;
    },
    textOf: (line) => {
      const known = repairLines.find(({ id }) => id === line);
      return known ? say(known.text, {}, vault.reading) : line;
    },
  };
};
