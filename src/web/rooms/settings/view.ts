/** What the rows of the settings say, from what the vault tells; and which bond that is in words. */
import type { OpenState } from "#device/vault-api.ts";
import type { Bond, Seat } from "#domain/person/person.ts";

export type BondNow = "open" | "mineKin" | "minePartners" | "kin" | "partners" | "waits" | "kinByOther";

/** `paired`: whether there is an ours, in which both have a say. Who has left still counts as having said what they said. */
export const bondNow = (
  { bond, bondSaid }: { readonly bond: Bond | null; readonly bondSaid: Bond | null },
  paired: boolean,
): BondNow => {
  if (!paired) return bondSaid === null ? "open" : bondSaid === "kin" ? "mineKin" : "minePartners";
  if (bond === "partners") return "partners";
  if (bond === "kin") return bondSaid === "partners" ? "kinByOther" : "kin";
  return bondSaid === "partners" ? "waits" : "open";
};

/** Seats as shown in ours: mine, and the other's. */
export const seatsShown = (
  { me, other }: Pick<OpenState, "me" | "other">,
  seats: Readonly<Record<string, Seat>> | undefined,
): { readonly mine: Seat; readonly theirs: Seat } => ({
  mine: seats?.[me] ?? "unsaid",
  theirs: (other && seats?.[other.person]) ?? "unsaid",
});
