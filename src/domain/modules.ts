/**
 * The one table of modules. A device folds each of them over the facts of each place by itself, and answers commands and
 * slices by module name; kinds.ts, the message API and the rooms derive their types from here.
 */
import { affection } from "./affection/affection.ts";
import { agenda } from "./agenda/agenda.ts";
import { boundaries } from "./boundaries/boundaries.ts";
import { care } from "./care/care.ts";
import { connection } from "./connection/connection.ts";
import { days } from "./days/days.ts";
import { ledger } from "./ledger/ledger.ts";
import { lines } from "./lines/lines.ts";
import { milestones } from "./milestones/milestones.ts";
import type { AnyRefusal, Module } from "./module.ts";
import { money } from "./money/money.ts";
import { needs } from "./needs/needs.ts";
import { openness } from "./openness/openness.ts";
import { path } from "./path/path.ts";
import { person } from "./person/person.ts";
import { pulse } from "./pulse/pulse.ts";
import { review } from "./review/review.ts";
import { rituals } from "./rituals/rituals.ts";
import { talk } from "./talk/talk.ts";
import { thanks } from "./thanks/thanks.ts";
import { triggers } from "./triggers/triggers.ts";
import { trust } from "./trust/trust.ts";

export const modules = {
  affection,
  agenda,
  boundaries,
  care,
  connection,
  days,
  ledger,
  lines,
  milestones,
  money,
  needs,
  openness,
  path,
  person,
  pulse,
  review,
  rituals,
  talk,
  thanks,
  triggers,
  trust,
} as const;

export type ModuleName = keyof typeof modules;

export type StateOf<Name extends ModuleName> = (typeof modules)[Name]["initial"];
export type CommandOf<Name extends ModuleName> = NonNullable<ReturnType<(typeof modules)[Name]["parse"]>>;
export type RefusalOf<Name extends ModuleName> = Extract<
  ReturnType<(typeof modules)[Name]["decide"]>,
  { readonly ok: false }
>["error"];
export type SliceName<Name extends ModuleName> = keyof (typeof modules)[Name]["slices"] & string;
export type ViewOf<Name extends ModuleName, Of extends SliceName<Name>> = (typeof modules)[Name]["slices"][Of] extends (
  ...args: never
) => infer View
  ? View
  : never;

/** Uses every module with its own types: what a device makes of one (a projection, say), keyed by the module's name. */
export const eachModule = <Made>(
  use: <State, Command, Refusal extends AnyRefusal>(module: Module<State, Command, Refusal>) => Made,
): Readonly<Record<ModuleName, Made>> => ({
  affection: use(affection),
  agenda: use(agenda),
  boundaries: use(boundaries),
  care: use(care),
  connection: use(connection),
  days: use(days),
  ledger: use(ledger),
  lines: use(lines),
  milestones: use(milestones),
  money: use(money),
  needs: use(needs),
  openness: use(openness),
  path: use(path),
  person: use(person),
  pulse: use(pulse),
  review: use(review),
  rituals: use(rituals),
  talk: use(talk),
  thanks: use(thanks),
  triggers: use(triggers),
  trust: use(trust),
});
