/** Whether a line in mine is shared, whether what the other reads is what it says now, and how to share just that again. */
import type { ReviewCommand } from "#domain/review/commands.ts";
import type { ReviewLineView } from "#domain/review/views.ts";
import { nextCommand } from "./next-form.ts";

export type SharedAs =
  | { readonly is: "alone" }
  | { readonly is: "shared" | "older"; readonly ownWords: readonly string[]; readonly again: ReviewCommand };

/** `shared`: what of one's own stands in ours for that week. */
export const sharedAs = (week: string, line: ReviewLineView, shared: readonly ReviewLineView[]): SharedAs => {
  const there = shared.find(({ name }) => name === line.name);
  if (!there) return { is: "alone" };
  const isSame = there.text === line.text && there.part === line.part;
  const { name, part, text, ownWords } = there;
  return { is: isSame ? "shared" : "older", ownWords, again: { type: "share", week, name, part, text } };
};

interface Halves {
  readonly when: string;
  readonly then: string;
}

/** The same of one thing for next week. */
export const nextSharedAs = (
  week: string,
  next: Halves,
  shared: (Halves & { readonly ownWords: readonly string[] }) | null,
): SharedAs => {
  if (!shared) return { is: "alone" };
  const isSame = shared.when === next.when && shared.then === next.then;
  return {
    is: isSame ? "shared" : "older",
    ownWords: shared.ownWords,
    again: nextCommand("shareNext", week, shared),
  };
};
