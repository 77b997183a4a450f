/** A boundary while it is written: what the fields hold, and the same as the text of a draft, and as a command. */
import type { PlaceName } from "#device/vault-api.ts";
import { addDays, type LocalDate } from "#domain/day.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";
import type { Sort, Wording } from "./shown.ts";

export type ReviewIn = "month" | "quarter" | "half" | "none";

export interface BoundaryForm {
  readonly place: PlaceName;
  readonly sort: Sort;
  readonly text: string;
  readonly when: string;
  readonly then: string;
  readonly review: ReviewIn;
}

export const sorts = ["want", "expectation", "limit"] as const satisfies readonly Sort[];
export const reviews = ["month", "quarter", "half", "none"] as const satisfies readonly ReviewIn[];

export const emptyForm: BoundaryForm = { place: "mine", sort: "want", text: "", when: "", then: "", review: "none" };

export const formOf = (wording: Wording, place: PlaceName): BoundaryForm => ({ ...emptyForm, place, ...wording });

export const draftOf = (form: BoundaryForm): string => JSON.stringify(form);

export const formOfDraft = (draft: string): BoundaryForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  return {
    place: fields["place"] === "ours" ? "ours" : "mine",
    sort: sorts.find((sort) => sort === fields["sort"]) ?? "want",
    text: textIn(fields, "text"),
    when: textIn(fields, "when"),
    then: textIn(fields, "then"),
    review: reviews.find((review) => review === fields["review"]) ?? "none",
  };
};

/** The wording of a command. Words that stand around a half already are not said twice. */
export const askedOf = ({ sort, text, when, then }: BoundaryForm) => ({
  sort,
  text,
  when: when
    .trim()
    .replace(/^if\s+/i, "")
    .replace(/[,.]+$/, ""),
  then: then
    .trim()
    .replace(/^(?:…|\.\.\.)\s*/, "")
    .replace(/^(?:then\s+)?i(?:['’]ll| will)\s+/i, ""),
});

const DAYS = { month: 30, quarter: 91, half: 182, none: null } as const satisfies Record<ReviewIn, number | null>;

export const reviewDate = (review: ReviewIn, today: LocalDate): LocalDate | null => {
  const days = DAYS[review];
  return days === null ? null : addDays(today, days);
};

/** What the helps under a field read: all of it as it would be said. */
export const readAs = (form: BoundaryForm, limit: (halves: { when: string; then: string }) => string): string => {
  if (form.sort !== "limit") return form.text;
  const { when, then } = askedOf(form);
  return when === "" && then === "" ? "" : limit({ when, then });
};
