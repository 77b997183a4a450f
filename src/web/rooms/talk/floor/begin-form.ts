/** What is filled in before a talk that was not booked, as it is kept while it is typed. */
import type { TalkKind } from "#domain/talk/floor/view.ts";

export const talkKinds = ["happened", "everyday", "checkIn", "money"] as const satisfies readonly TalkKind[];
export const lengths = ["15", "30", "45", "60"] as const;
export type Length = (typeof lengths)[number];

export interface BeginForm {
  readonly topic: string;
  readonly kind: TalkKind;
  readonly minutes: Length;
  /** Who speaks first; null is whoever did not begin last time. */
  readonly first: "me" | "other" | null;
}

/** Half an hour (care R1.7), but for the check-in, which is short (care R2.12). */
export const usualLength = (kind: TalkKind): Length => (kind === "checkIn" ? "15" : "30");

export const emptyForm: BeginForm = { topic: "", kind: "everyday", minutes: "30", first: null };

const among = <Value>(all: readonly Value[], value: unknown, usual: Value): Value =>
  all.find((each) => each === value) ?? usual;

export const formOfDraft = (kept: string): BeginForm => {
  try {
    const { topic, kind, minutes, first } = Object(JSON.parse(kept || "null"));
    return {
      topic: typeof topic === "string" ? topic : "",
      kind: among(talkKinds, kind, emptyForm.kind),
      minutes: among(lengths, minutes, emptyForm.minutes),
      first: among(["me", "other", null] as const, first, null),
    };
  } catch {
    return emptyForm;
  }
};

export const draftOfForm = (form: BeginForm): string =>
  JSON.stringify(form) === JSON.stringify(emptyForm) ? "" : JSON.stringify(form);
