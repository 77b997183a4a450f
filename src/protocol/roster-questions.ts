/**
 * What is asked of a roster again and again: who is here, and how far a chain counts.
 */
import { compareText } from "#base/bytes.ts";
import type { DeviceId, PersonId } from "./ids.ts";
import type { Member, Roster } from "./roster.ts";

/** Seated, not left, not replaced. */
export const isHere = (roster: Roster, person: PersonId): boolean =>
  roster.seats.includes(person) && !roster.gone.has(person);

/** The active devices and papers of everyone here, by id: exactly the recipients of an epoch (LOG-50). */
export const presentMembers = (roster: Roster): readonly Member[] =>
  [...roster.members.values()]
    .filter(({ active, person }) => active && isHere(roster, person))
    .sort((a, b) => compareText(a.device, b.device));

/** The member, when this device or paper may sign something new here. */
export const presentMember = (roster: Roster, device: DeviceId): Member | null => {
  const member = roster.members.get(device);
  return member?.active && isHere(roster, member.person) ? member : null;
};

/**
 * How far the ops of a device count (LOG-9, LOG-44): all, up to a sequence, none (never certified), or `unknown`: what
 * was folded stays and nothing new is folded until another device of its person says where it ended.
 */
export const reachOf = (roster: Roster, device: DeviceId): number | "all" | "none" | "unknown" => {
  const member = roster.members.get(device);
  if (!member) return "none";
  if (!member.removed && isHere(roster, member.person)) return "all";
  return roster.cut.get(device) ?? "unknown";
};
