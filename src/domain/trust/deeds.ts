/**
 * Deeds that somebody noted in their own words: one of the other's is gold at once, for noticing it is the seeing. One's own
 * is ink, and the other may say "I saw it".
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Told } from "./facts.ts";
import { gild, lay, type Lines, lineOf } from "./lines.ts";

export interface DeedRefusal {
  readonly type: "dayAhead" | "unknownDeed" | "nothingToSee" | "yourOwn" | "alreadySeen";
}

export const note = (lines: Lines, { link, author, day, fields }: Told<"deedNoted">): Result<Lines, DeedRefusal> => {
  if (fields.on > day) return err({ type: "dayAhead" });
  return ok(
    lay(lines, {
      link,
      what: "noted",
      laid: fields.whose === "other" ? "gold" : "ink",
      author,
      whose: fields.whose,
      promise: null,
      wording: null,
      text: fields.text,
      gave: fields.gave ?? null,
      about: fields.about ?? null,
      on: fields.on,
      day,
      isDated: false,
    }),
  );
};

export const seeDeed = (lines: Lines, { author, fields }: Told<"deedSeen">): Result<Lines, DeedRefusal> => {
  const deed = lineOf(lines, fields.deed);
  if (!deed) return err({ type: "unknownDeed" });
  if (deed.what !== "noted" || deed.whose === "other") return err({ type: "nothingToSee" });
  if (deed.author === author) return err({ type: "yourOwn" });
  return deed.laid === "gold" ? err({ type: "alreadySeen" }) : ok(gild(lines, deed));
};
