import { describe, expect, it } from "vitest";
import { ana, ben, linkOf } from "#tests/domain/telling.ts";
import { bowlIn, historyIn, itemIn, promiseIn, refusal, startPromise } from "#tests/domain/trust-telling.ts";

const plan = { when: "it is ten to", then: "I leave the room" };
const due = { due: "2026-11-27" };

describe("a repair", () => {
  it("[trust-29] says what happened, and what its author adds to that", () => {
    const { made, promise, repair } = startPromise(due);
    const repaired = repair({ happened: "I did not call", effect: "You waited", amends: "I cook", plan });
    const short = repair({ happened: "I forgot" });
    const view = promiseIn([made, repaired, short], promise);
    const quiet = { day: "2026-11-22", line: "none", toSee: null, reached: null, newPromise: null, on: null };
    expect(view.is === "here" && view.history.slice(0, 2)).toEqual([
      { ...quiet, what: "repaired", link: short.link, happened: "I forgot", effect: null, amends: null, plan: null },
      {
        ...quiet,
        what: "repaired",
        link: repaired.link,
        happened: "I did not call",
        effect: "You waited",
        amends: "I cook",
        plan,
      },
    ]);
    expect(bowlIn([made, repaired, short])).toEqual([]);
  });

  it("[trust-29] is its author's, until the promise is kept", () => {
    const { made, keep, repair, tell, promise } = startPromise(due);
    expect(refusal([made], tell(ben, "promiseRepaired", { promise, happened: "You forgot" }))).toBe("notYours");
    expect(refusal([made], repair({ happened: "I forgot" }, { day: "2027-05-01" }))).toBeNull();
    expect(refusal([made, keep(null)], repair({ happened: "I forgot" }))).toBe("alreadyKept");
  });

  it("[trust-29] may name a day where the promise comes round, and none to come", () => {
    const { made, repair, explain } = startPromise();
    const on = { on: "2026-11-23" };
    const day = { day: "2026-11-24" };
    expect(refusal([made], repair({ happened: "I forgot", ...on }, day))).toBeNull();
    expect(refusal([made], explain("I forgot", on, day))).toBeNull();
    expect(refusal([made], repair({ happened: "I will forget", ...on }))).toBe("dayAhead");
    expect(refusal([made], explain("I will forget", on))).toBe("dayAhead");
    const once = startPromise(due);
    expect(refusal([once.made], once.repair({ happened: "I forgot", ...on }, day))).toBe("notRecurring");
    expect(refusal([once.made], once.explain("I forgot", on, day))).toBe("notRecurring");
  });
});

describe("where it stands", () => {
  it("[trust-30] what was said last shows, until it is kept or changed", () => {
    const { made, promise, keep, change, explain, repair } = startPromise(due);
    const [told, mended] = [explain("I forgot"), repair({ happened: "I forgot", amends: "I cook" })];
    const standing = (...facts: Parameters<typeof itemIn>[0]) => itemIn([made, ...facts], promise)?.standing;
    expect(standing(told)).toBe("explained");
    expect(standing(told, mended)).toBe("repaired");
    expect(standing(mended, told)).toBe("explained");
    expect(standing(mended, change("I call at noon", due))).toBe("open");
    expect(standing(mended, keep(null))).toBe("kept");
  });

  it("[trust-30] one that comes round goes on in silence, and no day is named that was not kept", () => {
    const { made, promise, keep, explain, once } = startPromise();
    const missed = explain("I forgot", { on: "2026-11-23" }, { day: "2026-11-23" });
    const item = itemIn([made, missed], promise);
    const wednesday = "2026-11-25";
    expect(item).toMatchObject({ standing: "explained", keptOn: [], line: "none" });
    expect(JSON.stringify(item)).not.toContain("2026-11-23");
    expect(itemIn([made, missed, keep(wednesday)], promise)).toMatchObject({ standing: "open", keptOn: [wednesday] });
    expect(itemIn([made, missed, once(wednesday, "I write")], promise)).toMatchObject({ standing: "open" });
  });

  it("[trust-30] telling of contact clears it too", () => {
    const { made, promise, explain, contact } = startPromise({ onContact: true });
    const facts = [made, explain("I was afraid to say it"), contact("There was a call", "2026-11-20")];
    expect(itemIn(facts, promise)?.standing).toBe("open");
    expect(historyIn(facts, promise)).toEqual(["made none", "explained none", "told ink"]);
  });
});

describe("a new promise with it", () => {
  const op = linkOf(0xabc);
  const { made, promise, repair, tell } = startPromise(due);
  const repaired = repair({ happened: "I forgot" }, { link: `${op}00` });
  const next = tell(ana, "promiseMade", { text: "I set an alarm" }, { link: `${op}01` });

  it("[trust-31] is named by the repair it was made with", () => {
    const newest = (facts: Parameters<typeof promiseIn>[0]) => {
      const view = promiseIn(facts, promise);
      return view.is === "here" ? view.history[0]?.newPromise : undefined;
    };
    expect(newest([made, repaired, next])).toBe(next.link);
    expect(newest([made, repaired])).toBeNull();
    const alone = { ...repaired, link: op };
    expect(newest([made, alone, next])).toBeNull();
  });

  it("[trust-31] is a promise of its own", () => {
    expect(itemIn([made, repaired, next], next.link)).toMatchObject({ standing: "open" });
    expect(itemIn([made, repaired, next], promise)).toMatchObject({ standing: "repaired" });
  });
});
