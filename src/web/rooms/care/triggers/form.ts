/** A part of the map while it is written, and how its lines stand with what was shared of them. */
import { type TriggerLine, triggerLines } from "#domain/triggers/facts.ts";
import type { ViewOf } from "#domain/modules.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

export type Trigger = ViewOf<"triggers", "map">["triggers"][number];
export type SharedLine = ViewOf<"triggers", "shared">["mine"][number];
export type TriggerForm = Readonly<Record<TriggerLine, string>>;

const formFrom = (textOf: (line: TriggerLine) => string): TriggerForm => ({
  cue: textOf("cue"),
  signs: textOf("signs"),
  doing: textOf("doing"),
  helps: textOf("helps"),
  helpsNot: textOf("helpsNot"),
});

export const formOf = (trigger: Trigger | null): TriggerForm => formFrom((line) => trigger?.lines[line] ?? "");

/** Empty when nothing is written that was not there before. */
export const draftOf = (form: TriggerForm, begin: TriggerForm): string =>
  JSON.stringify(form) === JSON.stringify(begin) ? "" : JSON.stringify(form);

export const formOfDraft = (draft: string): TriggerForm | null => {
  const fields = fieldsIn(draft);
  return fields && formFrom((line) => textIn(fields, line));
};

export interface LineShown {
  readonly line: TriggerLine;
  /** As it stands in the map; null when it is there no longer and yet still shared. */
  readonly text: string | null;
  /** As the other can read it; null when it is not shared. */
  readonly shared: SharedLine | null;
}

/** In the order of the map, those lines of one part of which there is something. */
export const linesOf = (trigger: Trigger, shared: readonly SharedLine[]): readonly LineShown[] =>
  triggerLines.flatMap((line) => {
    const text = trigger.lines[line] ?? null;
    const one = shared.find((each) => each.name === trigger.name && each.line === line) ?? null;
    return text === null && one === null ? [] : [{ line, text, shared: one }];
  });

/** What the other can still read of parts that are in the map no longer. */
export const orphans = (triggers: readonly Trigger[], shared: readonly SharedLine[]): readonly SharedLine[] =>
  shared.filter(({ name }) => triggers.every((trigger) => trigger.name !== name));
