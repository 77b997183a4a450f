/**
 * What each module does with rest, as its own rules declare it: the table that rest-everywhere.test.ts proves. A module that
 * is not in it does not compile here. Each has its entry in a file of its own in rest/.
 */
import type { ModuleName } from "#domain/modules.ts";
import { agendaRests } from "./rest/agenda.ts";
import { boundariesRest } from "./rest/boundaries.ts";
import { careRests } from "./rest/care.ts";
import { connectionRests } from "./rest/connection.ts";
import type { Everywhere } from "./rest/declare.ts";
import { ledgerRests } from "./rest/ledger.ts";
import { linesRests } from "./rest/lines.ts";
import { needsRests } from "./rest/needs.ts";
import { pathRests } from "./rest/path.ts";
import { personRests } from "./rest/person.ts";
import { talkRests } from "./rest/talk.ts";
import { trustRests } from "./rest/trust.ts";

export const everywhere: Readonly<Record<ModuleName, Everywhere>> = {
  agenda: agendaRests,
  boundaries: boundariesRest,
  care: careRests,
  connection: connectionRests,
  ledger: ledgerRests,
  lines: linesRests,
  needs: needsRests,
  path: pathRests,
  person: personRests,
  talk: talkRests,
  trust: trustRests,
};
