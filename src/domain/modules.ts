/**
 * The one table of modules. A device folds each of them over the facts of each place by itself, and answers commands and
 * slices by module name; kinds.ts, the message API and the rooms derive their types from here.
 */
import { agenda } from "./agenda/agenda.ts";
import { boundaries } from "./boundaries/boundaries.ts";
import { care } from "./care/care.ts";
import { connection } from "./connection/connection.ts";
import { ledger } from "./ledger/ledger.ts";
import { lines } from "./lines/lines.ts";
import type { AnyRefusal, Module } from "./module.ts";
import { needs } from "./needs/needs.ts";
import { path } from "./path/path.ts";
import { person } from "./person/person.ts";
import { talk } from "./talk/talk.ts";
import { trust } from "./trust/trust.ts";

export const modules = {
  agenda,
  boundaries,
  care,
  connection,
  ledger,
  lines,
  needs,
  path,
  person,
  talk,
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
  agenda: use(agenda),
  boundaries: use(boundaries),
  care: use(care),
  connection: use(connection),
  ledger: use(ledger),
  lines: use(lines),
  needs: use(needs),
  path: use(path),
  person: use(person),
  talk: use(talk),
  trust: use(trust),
});
