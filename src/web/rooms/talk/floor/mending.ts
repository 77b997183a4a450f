/** Which lines come first, and which do not come at all, by what the other marked (care R2.11). */
export interface MendingLine {
  /** As it was marked. */
  readonly name: string;
  /** As it travels. */
  readonly line: string;
  readonly text: string;
}

export const inGroups = (
  lines: readonly MendingLine[],
  marks: Readonly<Record<string, "welcome" | "irritating">>,
): { readonly welcome: readonly MendingLine[]; readonly others: readonly MendingLine[] } => ({
  welcome: lines.filter(({ name }) => marks[name] === "welcome"),
  others: lines.filter(({ name }) => marks[name] === undefined),
});
