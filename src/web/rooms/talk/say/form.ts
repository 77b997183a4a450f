/** A draft of what somebody may say: the words, and three small fields that can be put together into words. */
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";
import { say } from "../../../shell/say.ts";
import { texts } from "./texts.en.ts";

export interface SayForm {
  readonly text: string;
  readonly when: string;
  readonly felt: string;
  readonly like: string;
}

export const emptySay: SayForm = { text: "", when: "", felt: "", like: "" };

export const isBlank = (form: SayForm): boolean => Object.values(form).every((value: string) => value.trim() === "");

export const draftOfSay = (form: SayForm): string => (isBlank(form) ? "" : JSON.stringify(form));

export const sayOfDraft = (draft: string): SayForm => {
  const fields = fieldsIn(draft);
  if (!fields) return emptySay;
  return {
    text: textIn(fields, "text"),
    when: textIn(fields, "when"),
    felt: textIn(fields, "felt"),
    like: textIn(fields, "like"),
  };
};

/** Words that the sentence brings with it are not said twice. */
const bare = (field: string, before: RegExp): string =>
  field
    .trim()
    .replace(before, "")
    .replace(/[.,;]+$/, "");

/** The sentences of the three fields; empty while all of them are. */
export const joined = (form: SayForm): string => {
  const when = bare(form.when, /^when\s+/i);
  const felt = bare(form.felt, /^i (?:felt|feel|am|was)\s+/i);
  const like = bare(form.like, /^i(?: would|['’]d) like\s+/i);
  const { sentences } = texts.scaffold;
  const first = when === "" ? sentences.onlyFelt : felt === "" ? sentences.onlyWhen : sentences.when;
  return [
    when === "" && felt === "" ? "" : say(first, { when, felt }),
    like === "" ? "" : say(sentences.like, { like }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
};

/** Put below what stands there already; nothing that was written is touched. */
export const withJoined = (form: SayForm): SayForm => {
  const sentences = joined(form);
  const text = form.text.trim() === "" ? sentences : `${form.text.trimEnd()}\n${sentences}`;
  return sentences === "" ? form : { text, when: "", felt: "", like: "" };
};
