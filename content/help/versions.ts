/** A sentence, or its versions by bond and seat, as src/web/shell/say.ts reads them. Empty leaves it out for that reader. */
import type { Bond, Seat } from "#domain/person/person.ts";

export type Versions = string | ({ readonly all: string } & Readonly<Partial<Record<Seat | Bond, string>>>);
