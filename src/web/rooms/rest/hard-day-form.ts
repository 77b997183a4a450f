/** A hard day while it is written: what the fields hold, as a draft and as a command. */
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import type { CommandOf } from "#domain/modules.ts";
import type { HardDay } from "./shown.ts";

export interface HardDayForm {
  readonly text: string;
  /** Empty until one is chosen. */
  readonly on: LocalDate | "";
  readonly yearly: boolean;
}

export const emptyHardDay: HardDayForm = { text: "", on: "", yearly: true };

export const formOfHardDay = ({ text, on, yearly }: HardDay): HardDayForm => ({ text, on, yearly });

export const draftOfHardDay = ({ text, on, yearly }: HardDayForm): string => JSON.stringify({ text, on, yearly });

/** What cannot be read is as if it had never been written. */
export const hardDayOfDraft = (draft: string): HardDayForm | null => {
  if (draft === "") return null;
  try {
    const held: unknown = JSON.parse(draft);
    if (typeof held !== "object" || held === null) return null;
    const { text, on, yearly }: Readonly<Record<string, unknown>> = { ...held };
    return {
      text: typeof text === "string" ? text : "",
      on: isLocalDate(on) ? on : "",
      yearly: yearly === true,
    };
  } catch {
    return null;
  }
};

/** Null until a day is chosen. */
export const hardDayCommand = ({ text, on, yearly }: HardDayForm, day: string | null): CommandOf<"path"> | null => {
  if (on === "") return null;
  return day === null ? { type: "noteHardDay", on, text, yearly } : { type: "changeHardDay", day, on, text, yearly };
};
