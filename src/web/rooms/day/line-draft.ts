/** One text as a draft: an emptied field is a draft too, and is not the text that stood there before. */
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

export const draftOfLine = (text: string): string => JSON.stringify({ text });

/** Null when nothing was begun. */
export const lineOfDraft = (draft: string): string | null => {
  const fields = fieldsIn(draft);
  return fields && textIn(fields, "text");
};
