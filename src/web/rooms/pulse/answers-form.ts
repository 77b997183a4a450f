/** Five answers while they are given, as a draft and as a command. A line that is left out is null and is not kept. */
import { type Answers, MOST, type PulseLine, pulseLines } from "#domain/pulse/facts.ts";
import { type Fields, fieldsIn } from "../../shell/draft-fields.ts";

export type AnswersForm = Readonly<Record<PulseLine, number | null>>;

const formFrom = (answerOf: (line: PulseLine) => number | null): AnswersForm => ({
  relied: answerOf("relied"),
  told: answerOf("told"),
  considered: answerOf("considered"),
  safe: answerOf("safe"),
  myself: answerOf("myself"),
});

export const formOf = (answers: Answers | null): AnswersForm => formFrom((line) => answers?.[line] ?? null);

export const isSame = (a: AnswersForm, b: AnswersForm): boolean => pulseLines.every((line) => a[line] === b[line]);

export const draftOf = (form: AnswersForm): string => JSON.stringify(form);

export const formOfDraft = (draft: string): AnswersForm | null => {
  const fields = fieldsIn(draft);
  return fields && formFrom((line) => answerIn(fields, line));
};

const answerIn = (fields: Fields, line: PulseLine): number | null => {
  const held = fields[line];
  return typeof held === "number" && Number.isInteger(held) && held >= 0 && held <= MOST ? held : null;
};

/** What was answered, and nothing of the rest. */
export const answersOf = ({ relied, told, considered, safe, myself }: AnswersForm): Answers => ({
  ...(relied === null ? {} : { relied }),
  ...(told === null ? {} : { told }),
  ...(considered === null ? {} : { considered }),
  ...(safe === null ? {} : { safe }),
  ...(myself === null ? {} : { myself }),
});
