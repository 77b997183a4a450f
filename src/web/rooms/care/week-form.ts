/** Four lines about a week while they are written, as a draft and as a command. */
import type { CareCommand } from "#domain/care/commands.ts";
import type { WeekView } from "#domain/care/views.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

export const weekLines = ["helped", "hard", "need", "next"] as const;
export type WeekLine = (typeof weekLines)[number];
export type WeekForm = Readonly<Record<WeekLine, string>>;

export const formOfWeek = (week: WeekView | null): WeekForm => ({
  helped: week?.helped ?? "",
  hard: week?.hard ?? "",
  need: week?.need ?? "",
  next: week?.next ?? "",
});

export const draftOfWeek = (form: WeekForm): string => JSON.stringify(form);

export const isSameWeek = (a: WeekForm, b: WeekForm): boolean => weekLines.every((line) => a[line] === b[line]);

export const weekOfDraft = (draft: string): WeekForm | null => {
  const fields = fieldsIn(draft);
  return (
    fields && {
      helped: textIn(fields, "helped"),
      hard: textIn(fields, "hard"),
      need: textIn(fields, "need"),
      next: textIn(fields, "next"),
    }
  );
};

export const weekCommand = (form: WeekForm, instead: readonly string[]): CareCommand => ({
  type: "week",
  ...form,
  instead: [...instead],
});
