/** Whether a line in mine is shared, and whether what the other reads is what it says now. */
import type { ReviewLineView } from "#domain/review/views.ts";

export type SharedAs =
  { readonly is: "alone" } | { readonly is: "shared" | "older"; readonly ownWords: readonly string[] };

/** `shared`: what of one's own stands in ours for that week. */
export const sharedAs = (line: ReviewLineView, shared: readonly ReviewLineView[]): SharedAs => {
  const there = shared.find(({ name }) => name === line.name);
  if (!there) return { is: "alone" };
  const isSame = there.text === line.text && there.part === line.part;
  return { is: isSame ? "shared" : "older", ownWords: there.ownWords };
};

interface Halves {
  readonly when: string;
  readonly then: string;
}

/** The same of one thing for next week. */
export const nextSharedAs = (
  next: Halves,
  shared: (Halves & { readonly ownWords: readonly string[] }) | null,
): SharedAs => {
  if (!shared) return { is: "alone" };
  const isSame = shared.when === next.when && shared.then === next.then;
  return { is: isSame ? "shared" : "older", ownWords: shared.ownWords };
};
