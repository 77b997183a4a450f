/**
 * Writes what a talk leaves behind, one thing after the other, and answers with what is still to do: lines of the other's to agree
 * to when they have arrived, and whatever could not be written just now.
 */
import type { HeldView } from "#domain/talk/views.ts";
import type { PageVault } from "../vault.svelte.ts";
import type { Carried } from "./carried.ts";

type Sends = Pick<PageVault, "send">;

export const settle = async ({ send }: Sends, carried: Carried): Promise<Carried> => {
  const { entry, on } = carried;
  let left = carried;
  if (carried.held && (await send("talk", "ours", { type: "held", on, entry })).ok) left = { ...left, held: false };
  for (const text of carried.mine) {
    const kept = await send("talk", "ours", { type: "keepOutcome", text, on, entry });
    if (kept.ok) left = { ...left, mine: left.mine.filter((each) => each !== text) };
  }
  const { parked } = carried;
  if (parked && (await send("talk", "ours", { type: "park", ...parked })).ok) left = { ...left, parked: null };
  return left;
};

/** A pause that found no return: in mine, and nobody else hears of it. Whether it was put down is not asked twice. */
export const noteStall = async ({ send }: Sends): Promise<void> =>
  void (await send("talk", "mine", { type: "noteStall" }));

/**
 * Agrees to those lines of the other's that have arrived and were answered by nobody yet; the ones that have not, or nobody could
 * write, are left. What was answered since, on another phone, stands as it was answered there: a no is nobody's to lift by itself.
 */
export const agreeTo = async (
  { send }: Sends,
  { theirs, entry }: Pick<Carried, "theirs" | "entry">,
  talks: readonly HeldView[],
): Promise<readonly string[]> => {
  const arrived = talks.filter((talk) => talk.entry === entry).flatMap(({ outcomes }) => outcomes);
  const left: string[] = [];
  for (const text of theirs) {
    const known = arrived.filter((each) => !each.mine && each.text === text);
    const asked = known.find(({ standing }) => standing === "asked");
    const isDone = asked
      ? (await send("talk", "ours", { type: "agreeOutcome", outcome: asked.link })).ok
      : known.length > 0;
    if (!isDone) left.push(text);
  }
  return left;
};
