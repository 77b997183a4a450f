import { describe, expect, it } from "vitest";
import { decided, phaseIn, seen, startPath } from "#tests/domain/path-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import { replay } from "../module.ts";
import { path } from "./path.ts";

const start = () => {
  const told = startPath();
  const both = [told.understand(ana), told.understand(ben)];
  return { ...told, both };
};

const day = (n: number) => `2026-11-${String(n).padStart(2, "0")}`;

describe("going on", () => {
  it("[path-1] two people begin in the first phase, and both have to say yes to another", () => {
    const { understand, renew } = startPath();
    const facts = [understand(ana)];
    expect([phaseIn([], ana), phaseIn(facts, ana), phaseIn(facts, ben)]).toEqual([1, 1, 1]);
    facts.push(understand(ben));
    expect([phaseIn(facts, ana), phaseIn(facts, ben)]).toEqual([2, 2]);
    facts.push(renew(ben), renew(ana));
    expect([phaseIn(facts, ana), phaseIn(facts, ben)]).toEqual([3, 3]);
  });

  it("[path-1] the third is not reached without the second, and comes with it when both had said so", () => {
    const { understand, renew } = startPath();
    const facts = [renew(ana), renew(ben)];
    expect(phaseIn(facts, ana)).toBe(1);
    expect(phaseIn([...facts, understand(ana), understand(ben)], ana)).toBe(3);
  });

  it("[path-1] however often one of them says yes, it is one", () => {
    const { understand } = startPath();
    expect(phaseIn([understand(ana), understand(ana), understand(ana)], ana)).toBe(1);
  });

  it("[path-1] days passing change nothing", () => {
    const { both } = start();
    for (const today of ["2026-11-22", "2027-11-22", "2036-11-22"])
      expect(seen("standing", both, ana, { today })).toMatchObject({ phase: 2, next: 3, mine: null, theirs: null });
  });

  it("[path-2] a yes is shown to both, with its day", () => {
    const { understand } = startPath();
    const facts = [understand(ana, { day: day(20) })];
    expect(seen("standing", facts, ana)).toMatchObject({ phase: 1, next: 2, mine: day(20), theirs: null });
    expect(seen("standing", facts, ben)).toMatchObject({ phase: 1, next: 2, mine: null, theirs: day(20) });
  });

  it("[path-2] the day of a calendar that is ahead, or of a clock that lies a little, is shown as today", () => {
    const { understand } = startPath();
    expect(seen("standing", [understand(ana, { day: day(23) })], ben).theirs).toBe(day(22));
    expect(seen("standing", [understand(ana, { day: "2030-01-01" })], ben).theirs).toBeNull();
  });

  it("[path-2] whoever said it takes it back alone, in one press, and then the phase behind it", () => {
    const { understand, leaveUnderstand, both, renew } = start();
    expect(decided([understand(ana)], { type: "stepBack" }, ana)).toEqual(["steppedBack understand"]);
    expect(decided([understand(ana)], { type: "stepBack" }, ben)).toBe("nothingBehind");
    const back = [understand(ana), leaveUnderstand(ana)];
    expect(seen("standing", back, ben)).toMatchObject({ phase: 1, theirs: null });
    const asked = [...both, renew(ana)];
    expect(decided(asked, { type: "stepBack" }, ana)).toEqual(["steppedBack renew"]);
    expect(decided(asked, { type: "stepBack" }, ben)).toEqual(["steppedBack understand"]);
  });

  it("[path-3] two yeses meet within 14 days, whoever says the first", () => {
    for (const [first, second] of [
      [ana, ben],
      [ben, ana],
    ] as const) {
      const phaseAfter = (n: number) => {
        const { understand } = startPath();
        return phaseIn([understand(first, { day: day(1) }), understand(second, { day: day(n) })], ana);
      };
      expect([1, 14, 15, 16, 30].map(phaseAfter)).toEqual([2, 2, 2, 1, 1]);
    }
  });

  it("[path-3] one that was not met lapses without a word, and waits for nobody", () => {
    const { understand } = startPath();
    const facts = [understand(ana, { day: day(1) })];
    const shown = (today: string) => seen("standing", facts, ben, { today }).theirs;
    expect([day(1), day(15), day(16)].map(shown)).toEqual([day(1), day(1), null]);
    expect(decided(facts, { type: "stepBack" }, ana, { today: day(16) })).toBe("nothingBehind");
  });

  it("[path-3] an answer that was said in time counts, also when a newer yes has been said by then", () => {
    const { understand } = startPath();
    const first = understand(ana, { day: "2026-10-01" });
    const answer = understand(ben, { day: "2026-10-14" });
    const again = understand(ana, { day: day(22), apart: [answer] });
    expect(phaseIn([first, answer, again], ana)).toBe(2);
    expect(phaseIn([first, again, answer], ana)).toBe(2);
  });

  it("[path-10] nobody agrees alone, in mine, or beyond the third phase", () => {
    const { both, renew } = start();
    expect(decided([], { type: "agree" }, ana)).toEqual(["phaseAgreed understand"]);
    expect(decided(both, { type: "agree" }, ana)).toEqual(["phaseAgreed renew"]);
    expect(decided([...both, renew(ana), renew(ben)], { type: "agree" }, ana)).toBe("nothingFurther");
    expect(decided([], { type: "agree" }, ana, { other: null })).toBe("alone");
    for (const type of ["agree", "stepBack"] as const)
      expect(decided([], { type }, ana, { place: "mine", other: null })).toBe("onlyOurs");
  });
});

describe("asking again", () => {
  const asking = (facts: Parameters<typeof decided>[0], today: string, me = ana) =>
    decided(facts, { type: "agree" }, me, { today });

  it("[path-4] not within 7 days of a yes that was taken back", () => {
    const { understand, leaveUnderstand } = startPath();
    const facts = [understand(ana, { day: day(1) }), leaveUnderstand(ana, { day: day(3) })];
    expect([day(3), day(9)].map((today) => asking(facts, today))).toEqual(["askedLately", "askedLately"]);
    expect(asking(facts, day(10))).toEqual(["phaseAgreed understand"]);
    expect(seen("standing", facts, ana, { today: day(4) }).quietUntil).toBe(day(10));
    expect(seen("standing", facts, ana, { today: day(10) }).quietUntil).toBeNull();
    expect(asking(facts, day(4), ben)).toEqual(["phaseAgreed understand"]);
  });

  it("[path-4] not within 7 days of a yes that lapsed", () => {
    const { understand } = startPath();
    const facts = [understand(ana, { day: day(1) })];
    expect([day(16), day(22)].map((today) => asking(facts, today))).toEqual(["askedLately", "askedLately"]);
    expect(asking(facts, day(23))).toEqual(["phaseAgreed understand"]);
  });

  it("[path-4] not within 7 days of a phase that was left, by either", () => {
    const { both, leaveUnderstand } = start();
    const facts = [...both, leaveUnderstand(ben, { day: day(25) })];
    for (const me of [ana, ben]) {
      expect(asking(facts, "2026-12-01", me)).toBe("askedLately");
      expect(asking(facts, "2026-12-02", me)).toEqual(["phaseAgreed understand"]);
    }
  });

  it("[path-4] the other's yes can be answered on any day", () => {
    const { both, leaveUnderstand, understand } = start();
    const facts = [...both, leaveUnderstand(ana), understand(ben)];
    expect(decided(facts, { type: "agree" }, ana)).toEqual(["phaseAgreed understand"]);
  });

  it("[path-4] no clock that lies keeps the other from asking for longer", () => {
    const { both, leaveUnderstand } = start();
    expect(asking([...both, leaveUnderstand(ben, { day: "2099-01-01" })], day(24))).toEqual(["phaseAgreed understand"]);
  });
});

describe("going back", () => {
  it("[path-5] one press is enough, for both and at once", () => {
    const { both, leaveUnderstand } = start();
    const facts = [...both, leaveUnderstand(ben)];
    expect([phaseIn(facts, ana), phaseIn(facts, ben)]).toEqual([1, 1]);
  });

  it("[path-5] leaving the third leads to the second, and leaving the second to the first", () => {
    const { both, renew, leaveRenew, leaveUnderstand, understand } = start();
    const three = [...both, renew(ana), renew(ben)];
    expect(decided(three, { type: "stepBack" }, ana)).toEqual(["steppedBack renew"]);
    expect(phaseIn([...three, leaveRenew(ana)], ben)).toBe(2);
    const left = [...three, leaveUnderstand(ana)];
    expect(phaseIn(left, ben)).toBe(1);
    expect(phaseIn([...left, understand(ana), understand(ben)], ben)).toBe(2);
  });

  it("[path-6] after it each says yes anew, knowing of it", () => {
    const { both, leaveUnderstand, understand } = start();
    const left = leaveUnderstand(ana);
    const [hers, his] = [understand(ana), understand(ben)];
    expect(phaseIn([...both, left, hers], ana)).toBe(1);
    expect(phaseIn([...both, left, his], ana)).toBe(1);
    expect(phaseIn([...both, left, his, hers], ana)).toBe(2);
  });

  it("[path-6] a yes said without knowing of it is as if not said, whoever said the no", () => {
    for (const who of [ana, ben]) {
      const { both, leaveUnderstand, understand } = start();
      const left = leaveUnderstand(who);
      const late = [understand(ana, { apart: [left] }), understand(ben, { apart: [left] })];
      expect(phaseIn([...both, left, ...late], ana)).toBe(1);
      expect(seen("standing", [...both, left, ...late], ana)).toMatchObject({ mine: null, theirs: null });
      expect(phaseIn([...both, ...late, left], ana)).toBe(1);
    }
  });

  it("[path-6] also when it takes back a yes that another phone had said just then", () => {
    const { understand, leaveUnderstand } = startPath();
    const elsewhere = understand(ana);
    const back = leaveUnderstand(ana, { apart: [elsewhere] });
    const answer = understand(ben, { apart: [back] });
    for (const facts of [
      [elsewhere, back, answer],
      [elsewhere, answer, back],
      [back, elsewhere, answer],
    ])
      expect(phaseIn(facts, ana)).toBe(1);
  });

  it("[path-8] is heard in every state, also from a device that is set aside", () => {
    const { leaveUnderstand, leaveRenew, understand, both } = start();
    for (const facts of [[], both, [understand(ana)]])
      for (const back of [leaveUnderstand(ana), leaveRenew(ana)])
        expect(path.step(replay(path, facts), back).ok).toBe(true);
    const aside = leaveUnderstand(ben, { onlyNo: true, covers: () => false });
    expect(phaseIn([aside, ...both.map((yes) => ({ ...yes, covers: () => false }))], ana)).toBe(1);
    expect(phaseIn([aside, understand(ana), understand(ben)], ana)).toBe(2);
    expect(phaseIn([understand(ana, { onlyNo: true }), understand(ben)], ana)).toBe(1);
  });
});

describe("what lapsed", () => {
  const dutyOn = (facts: Parameters<typeof replay>[1], today: string, me = ana) =>
    path.duties(replay(path, facts), { me, place: "ours", today }).map(({ kind, fields }) => [kind, fields["phase"]]);

  it("[path-9] is taken back by its author's own phone once the week of quiet is over, and once only", () => {
    const { understand, leaveUnderstand } = startPath();
    const facts = [understand(ana, { day: day(1) })];
    expect([day(1), day(16), day(22)].flatMap((today) => dutyOn(facts, today))).toEqual([]);
    expect(dutyOn(facts, day(23))).toEqual([["steppedBack", "understand"]]);
    expect(dutyOn(facts, day(23), ben)).toEqual([]);
    const done = [...facts, leaveUnderstand(ana, { day: day(23) })];
    expect(dutyOn(done, day(24))).toEqual([]);
    expect(decided(done, { type: "agree" }, ana, { today: day(23) })).toEqual(["phaseAgreed understand"]);
  });

  it("[path-9] then no yes that is dated back meets it; one said in time counts until then", () => {
    const { understand, leaveUnderstand } = startPath();
    const asked = understand(ana, { day: day(1) });
    const back = leaveUnderstand(ana, { day: day(23) });
    const dated = understand(ben, { day: day(9), apart: [back] });
    expect(phaseIn([asked, dated], ana)).toBe(2);
    expect(dutyOn([asked, dated], day(23))).toEqual([]);
    for (const facts of [
      [asked, back, dated],
      [asked, dated, back],
    ])
      expect(phaseIn(facts, ana)).toBe(1);
  });

  it("[path-9] of a yes to the third phase too, and never in mine", () => {
    const { both, renew } = start();
    const facts = [...both, renew(ben, { day: day(23) })];
    expect(dutyOn(facts, "2026-12-20", ben)).toEqual([["steppedBack", "renew"]]);
    expect(path.duties(replay(path, facts), { me: ben, place: "mine", today: "2026-12-20" })).toEqual([]);
  });
});
