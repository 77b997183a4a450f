/**
 * What each module does with rest, as its own rules declare it: the table that rest-everywhere.test.ts proves. A module that
 * is not in it does not compile here. Each has its entry in a file of its own in rest/.
 */
import type { ModuleName } from "#domain/modules.ts";
import { affectionRests } from "./rest/affection.ts";
import { agendaRests } from "./rest/agenda.ts";
import { boundariesRest } from "./rest/boundaries.ts";
import { careRests } from "./rest/care.ts";
import { connectionRests } from "./rest/connection.ts";
import { daysRest } from "./rest/days.ts";
import type { Everywhere } from "./rest/declare.ts";
import { ledgerRests } from "./rest/ledger.ts";
import { linesRests } from "./rest/lines.ts";
import { milestonesRest } from "./rest/milestones.ts";
import { moneyRests } from "./rest/money.ts";
import { needsRests } from "./rest/needs.ts";
import { opennessRests } from "./rest/openness.ts";
import { pathRests } from "./rest/path.ts";
import { personRests } from "./rest/person.ts";
import { pulseRests } from "./rest/pulse.ts";
import { reviewRests } from "./rest/review.ts";
import { ritualsRest } from "./rest/rituals.ts";
import { talkRests } from "./rest/talk.ts";
import { thanksRest } from "./rest/thanks.ts";
import { triggersRest } from "./rest/triggers.ts";
import { trustRests } from "./rest/trust.ts";

export const everywhere: Readonly<Record<ModuleName, Everywhere>> = {
  affection: affectionRests,
  agenda: agendaRests,
  boundaries: boundariesRest,
  care: careRests,
  connection: connectionRests,
  days: daysRest,
  ledger: ledgerRests,
  lines: linesRests,
  milestones: milestonesRest,
  money: moneyRests,
  needs: needsRests,
  openness: opennessRests,
  path: pathRests,
  person: personRests,
  pulse: pulseRests,
  review: reviewRests,
  rituals: ritualsRest,
  talk: talkRests,
  thanks: thanksRest,
  triggers: triggersRest,
  trust: trustRests,
};
