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
  readonly shelf: { readonly of: Group; readonly line: keyof (typeof texts)["lines"] } | null;
}

/** How far somebody has come: what of this table is for them. */
export interface Reach {
  readonly stored: boolean;
  readonly phase: 0 | 1 | 2 | 3;
  readonly bond: Bond | null;
}

/** The list of rooms, group by group, in the order in which they stand there. */
export const groups = ["day", "two", "way", "self", "help", "place"] as const;
export type Group = (typeof groups)[number];

/** One of the five places, which stand in no list. */
const placeAt = (path: Room["path"], place: PlaceInApp, icon: IconName, gate: Gate = "solo"): Room => ({
  path,
  place,
  gate,
  bond: "any",
  icon,
  name: place,
  shelf: null,
});

/** A room of a group; it has its line in the list under its own name. */
const roomIn = (
  of: Group,
  path: Room["path"],
  name: keyof (typeof texts)["lines"],
  icon: IconName,
  gate: Gate = "solo",
): Room => ({ path, place: "rooms", gate, bond: "any", icon, name, shelf: { of, line: name } });

export const rooms: readonly Room[] = [
  placeAt("/today", "today", "day"),
  placeAt("/talk", "talk", "talk"),
  placeAt("/trust", "trust", "bowl"),
  placeAt("/all", "rooms", "rooms"),

  roomIn("day", "/day", "day", "morning"),
  roomIn("day", "/connection", "connection", "question"),
  roomIn("day", "/kindness", "kindness", "kindness"),

  roomIn("two", "/agenda", "agenda", "days"),
  roomIn("two", "/rituals", "rituals", "ritual", 1),
  roomIn("two", "/boundaries", "boundaries", "fence"),
  roomIn("two", "/openness", "openness", "open", 1),

  roomIn("way", "/path", "path", "path"),
  roomIn("way", "/review", "review", "week"),
  roomIn("way", "/rest", "rest", "rest"),

  roomIn("self", "/care", "care", "care"),
  roomIn("self", "/pulse", "pulse", "pulse"),

  roomIn("help", "/first", "first", "first", "nothingStored"),
  roomIn("help", "/safety", "safety", "safety", "nothingStored"),
  roomIn("help", "/help", "help", "help", "nothingStored"),

  roomIn("place", "/pairing", "pairing", "two"),
  roomIn("place", "/settings", "settings", "settings"),
  roomIn("place", "/sent", "sent", "share"),
  roomIn("place", "/hide", "hide", "hide", "nothingStored"),

  placeAt("/calm", "calm", "calm", "nothingStored"),
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

/** The rooms of one group that are there for this person, in the order of the table. */
export const roomsOf = (group: Group, reach: Reach): readonly Room[] =>
  rooms.filter((room) => room.shelf?.of === group && isOffered(room, reach));

/** Whether a desk has it at the side beside the five places: what is for every day and for two, and the way. */
export const isAtTheSide = ({ shelf }: Room): boolean =>
  shelf !== null && (shelf.of === "day" || shelf.of === "two" || shelf.of === "way");

/** Which of the five places an address belongs to. */
export const placeOf = (path: string): PlaceInApp | null =>
  rooms.find((room) => path === room.path || path.startsWith(`${room.path}/`))?.place ?? null;
