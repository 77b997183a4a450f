/**
 * The table of rooms: where each is, which of the five places it belongs to, when it is offered, its sign and its words.
 * The places below a phone, the side of a desk and the list of rooms are all made from it, so a room that is not here is
 * nowhere. What is offered is never a lock: the app offers and forbids nothing.
 */
import type { OpenState } from "#device/vault-api.ts";
import type { Bond } from "#domain/person/person.ts";
import type { IconName } from "../kit/icons.ts";
import type { texts } from "../shell/texts.en.ts";

export type PlaceInApp = "today" | "talk" | "trust" | "rooms" | "calm";

/** From when a room is there: before anything is stored, alone, or from a phase that both agreed to. */
export type Gate = "nothingStored" | "solo" | 1 | 2 | 3;

export interface Room {
  readonly path: keyof (typeof texts)["titles"];
  readonly place: PlaceInApp;
  readonly gate: Gate;
  readonly bond: "any" | "partners";
  readonly icon: IconName;
  readonly name: keyof (typeof texts)["rooms"];
  /** Where it stands in the list of rooms, and its line there; the five places stand in no list. */
  readonly shelf: { readonly of: "ours" | "mine"; readonly line: keyof (typeof texts)["lines"] } | null;
}

/** How far somebody has come: what of this table is for them. */
export interface Reach {
  readonly stored: boolean;
  readonly phase: 0 | 1 | 2 | 3;
  readonly bond: Bond | null;
}

export const rooms: readonly Room[] = [
  { path: "/today", place: "today", gate: "solo", bond: "any", icon: "day", name: "today", shelf: null },
  { path: "/talk", place: "talk", gate: "solo", bond: "any", icon: "talk", name: "talk", shelf: null },
  { path: "/trust", place: "trust", gate: "solo", bond: "any", icon: "bowl", name: "trust", shelf: null },
  { path: "/all", place: "rooms", gate: "solo", bond: "any", icon: "rooms", name: "rooms", shelf: null },
  {
    path: "/path",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "path",
    name: "path",
    shelf: { of: "ours", line: "path" },
  },
  {
    path: "/day",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "morning",
    name: "day",
    shelf: { of: "ours", line: "day" },
  },
  {
    path: "/connection",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "question",
    name: "connection",
    shelf: { of: "ours", line: "connection" },
  },
  {
    path: "/kindness",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "kindness",
    name: "kindness",
    shelf: { of: "ours", line: "kindness" },
  },
  {
    path: "/rituals",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "ritual",
    name: "rituals",
    shelf: { of: "ours", line: "rituals" },
  },
  {
    path: "/openness",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "open",
    name: "openness",
    shelf: { of: "ours", line: "openness" },
  },
  {
    path: "/review",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "week",
    name: "review",
    shelf: { of: "ours", line: "review" },
  },
  {
    path: "/agenda",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "days",
    name: "agenda",
    shelf: { of: "ours", line: "agenda" },
  },
  {
    path: "/rest",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "rest",
    name: "rest",
    shelf: { of: "ours", line: "rest" },
  },
  {
    path: "/boundaries",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "fence",
    name: "boundaries",
    shelf: { of: "ours", line: "boundaries" },
  },
  {
    path: "/pairing",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "two",
    name: "pairing",
    shelf: { of: "ours", line: "pairing" },
  },
  {
    path: "/care",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "care",
    name: "care",
    shelf: { of: "mine", line: "care" },
  },
  {
    path: "/pulse",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "pulse",
    name: "pulse",
    shelf: { of: "mine", line: "pulse" },
  },
  {
    path: "/safety",
    place: "rooms",
    gate: "nothingStored",
    bond: "any",
    icon: "safety",
    name: "safety",
    shelf: { of: "mine", line: "safety" },
  },
  {
    path: "/help",
    place: "rooms",
    gate: "nothingStored",
    bond: "any",
    icon: "help",
    name: "help",
    shelf: { of: "mine", line: "help" },
  },
  {
    path: "/first",
    place: "rooms",
    gate: "nothingStored",
    bond: "any",
    icon: "first",
    name: "first",
    shelf: { of: "mine", line: "first" },
  },
  {
    path: "/settings",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "settings",
    name: "settings",
    shelf: { of: "mine", line: "settings" },
  },
  {
    path: "/sent",
    place: "rooms",
    gate: "solo",
    bond: "any",
    icon: "share",
    name: "sent",
    shelf: { of: "mine", line: "sent" },
  },
  {
    path: "/hide",
    place: "rooms",
    gate: "nothingStored",
    bond: "any",
    icon: "hide",
    name: "hide",
    shelf: { of: "mine", line: "hide" },
  },
  { path: "/calm", place: "calm", gate: "nothingStored", bond: "any", icon: "calm", name: "calm", shelf: null },
];

/** What is for partners is absent until both said that they are; until somebody says, nothing is assumed. */
export const isOffered = ({ gate, bond }: Pick<Room, "gate" | "bond">, reach: Reach): boolean => {
  if (bond === "partners" && reach.bond !== "partners") return false;
  if (gate === "nothingStored") return true;
  return reach.stored && (gate === "solo" || reach.phase >= gate);
};

/** Alone, or after the other left, there is no phase: what is offered then is what one does alone. */
export const reachOf = (open: Pick<OpenState, "phase" | "bond"> | null): Reach =>
  open === null ? { stored: false, phase: 0, bond: null } : { stored: true, phase: open.phase, bond: open.bond };

/** The rooms of one shelf that are there for this person, in the order of the table. */
export const shelfOf = (shelf: "ours" | "mine", reach: Reach): readonly Room[] =>
  rooms.filter((room) => room.shelf?.of === shelf && isOffered(room, reach));

/** Which of the five places an address belongs to. */
export const placeOf = (path: string): PlaceInApp | null =>
  rooms.find((room) => path === room.path || path.startsWith(`${room.path}/`))?.place ?? null;
