import { describe, expect, it } from "vitest";
import { belongsIn, kindOf, kinds } from "./kinds.ts";
import { eachModule, modules } from "./modules.ts";

describe("kinds of facts", () => {
  it("belong to one module each", () => {
    const named = Object.values(modules).flatMap((module) => Object.keys(module.kinds));
    expect([...named, "removed", "heads"].toSorted()).toEqual([...kinds.keys()].toSorted());
  });

  it("[consent-7] [LOG-5] [LOG-33] a no is an act, and acts are kept", () => {
    for (const [kind, { class: of, lifetime, no }] of kinds) {
      if (no) expect([kind, of]).toEqual([kind, "act"]);
      if (of === "act") expect([kind, lifetime]).toEqual([kind, "kept"]);
    }
  });

  it("[LOG-1] one nobody knows is none, whatever it is called", () => {
    expect([kindOf("fromTheFuture"), kindOf("constructor"), kindOf("__proto__")]).toEqual([null, null, null]);
    expect(kindOf("heads")).toEqual({ log: "either", class: "act", lifetime: "kept", version: 1 });
  });

  it("have a place", () => {
    const [name, seen] = [kindOf("nameGiven"), kindOf("promiseSeen")];
    expect(name && [belongsIn(name, "mine"), belongsIn(name, "ours")]).toEqual([true, true]);
    expect(seen && [belongsIn(seen, "mine"), belongsIn(seen, "ours")]).toEqual([false, true]);
  });
});

describe("the table of modules", () => {
  it("names each by its own name, and uses each once", () => {
    const names = Object.keys(modules);
    expect(Object.values(modules).map(({ name }) => name)).toEqual(names);
    expect(Object.entries(eachModule(({ name }) => name))).toEqual(names.map((name) => [name, name]));
  });
});
