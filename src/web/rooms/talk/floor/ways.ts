/**
 * Where a talk leads on to: the page on which another time is proposed, filled in with what is known of this one. What it is
 * about goes there as a sealed draft, never in an address that a browser remembers.
 */
import { goto } from "$app/navigation";
import { addDays } from "#domain/day.ts";
import type { FloorView } from "#domain/talk/floor/view.ts";
import { dateAt } from "../../../shell/clock.ts";
import type { PageVault } from "../../../shell/vault.svelte.ts";
import { draftOf, emptyBook, withKind } from "../book/form.ts";

const DRAFT = "talk/book";

export type About = Pick<FloorView, "topic" | "kind" | "entry">;

/** `instead`: another time for that very booking. What somebody was writing there already stays. */
export const bookAgain = async (
  vault: Pick<PageVault, "ask">,
  { topic, kind, entry }: About,
  instead = false,
): Promise<void> => {
  if (instead && entry !== null) {
    await goto(`/talk/book?instead=${entry}`);
    return;
  }
  const kept = await vault.ask("readDraft", { key: DRAFT });
  if (kept.ok && kept.value === "") {
    const tomorrow = addDays(dateAt(Date.now()), 1);
    await vault.ask("saveDraft", { key: DRAFT, text: draftOf(withKind(emptyBook(tomorrow, topic), kind)) });
  }
  await goto("/talk/book");
};
