/** Words as somebody typed them, made ready for a fact, or why they cannot be one. */
import { err, ok, type Result } from "#base/result.ts";

type Typed<Long extends string> = Result<string, { readonly type: "textMissing" | Long }>;

/** Without the empty space around it. `most`: UTF-16 units; `tooLong`: what is said of more. */
export const typedText = <Long extends string>(typed: string, most: number, tooLong: Long): Typed<Long> => {
  const text = typed.trim();
  if (text === "") return err({ type: "textMissing" });
  return text.length > most ? err({ type: tooLong }) : ok(text);
};

/** On one line. */
export const typedLine = <Long extends string>(typed: string, most: number, tooLong: Long): Typed<Long> =>
  typedText(typed.replace(/\s+/g, " "), most, tooLong);
