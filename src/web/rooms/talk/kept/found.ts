/** Searching what is shown: talks that have all the typed words, in their topic or in a line kept of them. */
import type { ViewOf } from "#domain/modules.ts";

export type HeldView = ViewOf<"talk", "held">["talks"][number];

export const found = (talks: readonly HeldView[], typed: string): readonly HeldView[] => {
  const words = plain(typed).split(" ").filter(Boolean);
  return talks.filter(({ topic, outcomes }) => {
    const text = plain([topic ?? "", ...outcomes.map((outcome) => outcome.text)].join(" "));
    return words.every((word) => text.includes(word));
  });
};

/** Without capitals and marks, so that whoever types "cafe" finds the café. */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
