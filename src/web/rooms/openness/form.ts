/** An offer while it is written: what the fields hold, the same as the text of a draft, and its last day. */
import { addDays, isLocalDate, type LocalDate } from "#domain/day.ts";
import { isText, oneOf, read, shape } from "#domain/fields.ts";
import { MOST_DAYS } from "#domain/openness/facts.ts";
import type { OfferView } from "#domain/openness/views.ts";
import { fieldsIn } from "../../shell/draft-fields.ts";

export type Lasts = "week" | "two" | "month" | "date";

export interface OfferForm {
  readonly text: string;
  readonly lasts: Lasts;
  /** What the field for a day holds, perhaps nothing. */
  readonly date: string;
}

/** What a sheet is for. `made`: something kept for oneself is offered; `keep`: something is written for oneself. */
export type Purpose =
  | { readonly is: "new" }
  | { readonly is: "change" | "again"; readonly offer: OfferView }
  | { readonly is: "answer"; readonly ask: string; readonly wish: string }
  | { readonly is: "made" | "keep"; readonly line: Kept | null };

export interface Kept {
  readonly link: string;
  readonly text: string;
  readonly ownWords: readonly string[];
}

const DAYS = { week: 7, two: 14, month: MOST_DAYS } as const;

export const lastDay = (today: LocalDate): LocalDate => addDays(today, MOST_DAYS);

/** Null while no day is chosen. */
export const endsOf = ({ lasts, date }: Pick<OfferForm, "lasts" | "date">, today: LocalDate): LocalDate | null => {
  if (lasts !== "date") return addDays(today, DAYS[lasts]);
  return isLocalDate(date) ? date : null;
};

/** How a sheet begins: the words that are there, and of a change its own last day. */
export const formFor = (purpose: Purpose, today: LocalDate): OfferForm => {
  const begin = { lasts: "two", date: "" } as const;
  switch (purpose.is) {
    case "new":
    case "answer":
      return { text: "", ...begin };
    case "again":
      return { text: purpose.offer.text, ...begin };
    case "change": {
      const { text, until } = purpose.offer;
      return until >= today ? { text, lasts: "date", date: until } : { text, ...begin };
    }
    case "made":
    case "keep":
      return { text: purpose.line?.text ?? "", ...begin };
  }
};

export const draftKeyOf = (purpose: Purpose): string => {
  switch (purpose.is) {
    case "new":
      return "openness/new";
    case "answer":
      return `openness/answer/${purpose.ask}`;
    case "change":
    case "again":
      return `openness/${purpose.is}/${purpose.offer.link}`;
    case "made":
    case "keep":
      return `openness/${purpose.is}/${purpose.line?.link ?? "new"}`;
  }
};

const isForm = shape({ text: isText, lasts: oneOf("week", "two", "month", "date"), date: isText });

export const draftOf = (form: OfferForm): string => JSON.stringify(form);

/** Null when nothing was begun. */
export const formOfDraft = (draft: string): OfferForm | null => read(isForm, fieldsIn(draft));
