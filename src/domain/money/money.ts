/** The list for a money talk (mission V9), as one module. The talk itself is a booking of the kind `money`. */
import type { Module } from "../module.ts";
import { decide, type MoneyCommand, type MoneyRefusal, parse } from "./decide.ts";
import { moneyKinds } from "./facts.ts";
import { emptyList, type MoneyState, step } from "./state.ts";
import { list } from "./views.ts";

export const money = {
  name: "money",
  kinds: moneyKinds,
  initial: emptyList,
  step,
  decide,
  parse,
  slices: { list },
} satisfies Module<MoneyState, MoneyCommand, MoneyRefusal>;
