/** Which sheet lies over the review, and what it is about. One at a time. */
import type { ReviewPart } from "#domain/review/facts.ts";
import type { NextView, ReviewLineView } from "#domain/review/views.ts";

export type Opened =
  | { readonly is: "line"; readonly part: ReviewPart; readonly line: ReviewLineView | null }
  | { readonly is: "share"; readonly line: ReviewLineView }
  | { readonly is: "next"; readonly next: NextView | null }
  | { readonly is: "shareNext"; readonly next: NextView };
