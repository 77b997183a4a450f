/**
 * A fact: one small thing somebody did or wrote, in the past tense, signed by their device.
 *
 * The log hands facts to the rules one by one, in the order of protocol §6. Who wrote it comes from the signature and never
 * from a field. Everything time or chance could touch is already inside it, so that replaying gives the same state for ever.
 */
import { isLocalDate, type LocalDate } from "./day.ts";
import type { Json } from "./json.ts";

/** 64 lower-case hex digits, the link of an op; for a fact in a body of several, two digits more, its index (LOG-3). */
export type Link = string;

/** PersonId, 64 lower-case hex digits. */
export type Person = string;

export type Place = "mine" | "ours";

export type Fields = Readonly<Record<string, Json>>;

export interface Fact {
  readonly kind: string;
  readonly version: number;
  /** All of the body but k, v and d. */
  readonly fields: Fields;
  readonly link: Link;
  readonly author: Person;
  /** The author's own calendar day when they wrote it. */
  readonly day: LocalDate;
  /** Whether the author's device held that op when it wrote this, as its own chain tells (consent/SPEC.md). An op covers itself. */
  readonly covers: (link: Link) => boolean;
  /** Set for ops of a device that is set aside (LOG-35) and for ops that wait for their date (LOG-26): only a no is heard. */
  readonly onlyNo: boolean;
}

/** What `decide` answers with. The device adds k, v and the day, and signs; who it is by and where it stands follow. */
export interface NewFact {
  readonly kind: string;
  readonly version: number;
  readonly fields: Fields;
}

/** What a device knows of a fact from the op it came in. */
export type Provenance = Pick<Fact, "link" | "author" | "covers" | "onlyNo">;

/** The fact a body tells, `d` taken out of its fields; null when the day is missing or is none. */
export const readFact = (body: NewFact, from: Provenance): Fact | null => {
  const { d: day, ...fields } = body.fields;
  if (!isLocalDate(day)) return null;
  return { kind: body.kind, version: body.version, fields, day, ...from };
};

const LINK = /^[0-9a-f]{64}(?:[0-9a-f]{2})?$/;

export const isLink = (value: unknown): value is Link => typeof value === "string" && LINK.test(value);
