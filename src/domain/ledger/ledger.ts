/** Questions one needs to ask, written alone, sent when one sends them, and what is answered to them (mission T9), as one module. */
import type { Module } from "../module.ts";
import { type LedgerCommand, parse } from "./commands.ts";
import { decide, type LedgerRefusal } from "./decide.ts";
import { ledgerKinds } from "./facts.ts";
import { type LedgerState, nothingAsked } from "./state.ts";
import { step } from "./step.ts";
import { asked, own, received } from "./views.ts";

export const ledger = {
  name: "ledger",
  kinds: ledgerKinds,
  initial: nothingAsked,
  step,
  decide,
  parse,
  slices: { own, asked, received },
} satisfies Module<LedgerState, LedgerCommand, LedgerRefusal>;
