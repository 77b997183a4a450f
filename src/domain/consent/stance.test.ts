import { ok } from "#base/result.ts";
import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, linkOf, type More } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { type Module, replay } from "../module.ts";
import {
  hear,
  jointYes,
  knowsEveryNo,
  type Said,
  saysYes,
  silent,
  type Stances,
  standingNoes,
  type TwoPeople,
} from "./stance.ts";

type Spoken = readonly [Fact, Said];

const both: TwoPeople = [ana, ben];
const [v1, v2] = [linkOf(900), linkOf(901)];

/** Who says what, in the order of the log. `apart` names what its author did not know. */
const talk = () => {
  const tell = createTelling();
  const say =
    (said: Said) =>
    (author: string, ...apart: readonly Spoken[]): Spoken => {
      const more: More = { apart: apart.map(([fact]) => fact) };
      return [tell(author, said.says, {}, more), said];
    };
  return {
    yes: (author: string, answers: string, ...apart: readonly Spoken[]) =>
      say({ says: "yes", answers })(author, ...apart),
    no: say({ says: "no" }),
    lift: (author: string, [no]: Spoken, ...apart: readonly Spoken[]) =>
      say({ says: "lift", no: no.link })(author, ...apart),
  };
};

const heard = (...spoken: readonly Spoken[]): Stances =>
  spoken.reduce<Stances>((stances, [fact, said]) => hear(stances, fact, said), silent);

const joint = (...spoken: readonly Spoken[]) => jointYes(heard(...spoken), both);

const everyOrder = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, i) => everyOrder(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));

describe("one person's yes", () => {
  it("[consent-1] [LOG-29] is made of their own acts, and a joint one of both", () => {
    const { yes } = talk();
    const [anas, bens] = [yes(ana, v1), yes(ben, v1)];
    expect([joint(anas), joint(bens), joint(anas, bens)]).toEqual([null, null, v1]);
    expect([saysYes(heard(anas), ana, v1), saysYes(heard(anas), ben, v1)]).toEqual([true, false]);
  });

  it("[consent-2] [LOG-29] ends with a no, and comes back with a yes that knew of it", () => {
    const { yes, no } = talk();
    const before = [yes(ana, v1), yes(ben, v1)];
    const withdrawn = no(ana);
    expect(joint(...before, withdrawn)).toBeNull();
    expect(joint(...before, withdrawn, yes(ana, v1, withdrawn))).toBeNull();
    expect(joint(...before, withdrawn, yes(ana, v1))).toBe(v1);
  });

  it("[consent-2] [LOG-29] [LOG-34] attack: two-own-devices-no-and-yes", () => {
    const { yes, no } = talk();
    const offered = yes(ben, v1);
    const onOnePhone = no(ana);
    const onTheOther = yes(ana, v1, onOnePhone);
    for (const order of everyOrder([offered, onOnePhone, onTheOther])) expect(joint(...order)).toBeNull();
  });

  it("[consent-1] [LOG-29] attack: accept-unseen-withdrawal", () => {
    const { yes, no } = talk();
    const offered = yes(ben, v1);
    const withdrawn = no(ben);
    const accepted = yes(ana, v1, withdrawn);
    for (const order of everyOrder([withdrawn, accepted])) expect(joint(offered, ...order)).toBeNull();
  });

  it("[consent-2] [LOG-29] attack: held-back-yes-delivered-late", () => {
    const { yes, no } = talk();
    const held = yes(ana, v1);
    const [withdrawn, bens] = [no(ana), yes(ben, v1)];
    for (const order of everyOrder([held, withdrawn, bens])) expect(joint(...order)).toBeNull();
  });

  it("[consent-3] [consent-4] [LOG-30] attack: accept-old-offer-version", () => {
    const { yes } = talk();
    const offered = yes(ana, v1);
    const changed = yes(ana, v2);
    const toTheOld = yes(ben, v1, changed);
    expect(joint(offered, toTheOld)).toBe(v1);
    for (const order of everyOrder([changed, toTheOld])) expect(joint(offered, ...order)).toBeNull();
    expect(joint(offered, changed, toTheOld, yes(ben, v2))).toBe(v2);
  });

  it("[consent-3] a yes to a version nobody stands by stays alone", () => {
    const { yes } = talk();
    expect(joint(yes(ana, v1), yes(ben, v2))).toBeNull();
  });

  it("of two versions both said yes to apart, everybody picks the same", () => {
    const { yes } = talk();
    const one = yes(ana, v2);
    const two = yes(ana, v1, one);
    const bens = yes(ben, v2, one, two);
    const spoken = [one, two, bens, yes(ben, v1, one, two, bens)];
    for (const order of everyOrder(spoken)) expect(joint(...order)).toBe(v1);
  });
});

describe("a no", () => {
  it("[consent-5] [LOG-31] attack: no-refused-by-state", () => {
    const { yes, no, lift } = talk();
    const first = no(ana);
    const states = [
      [],
      [first],
      [yes(ana, v1)],
      [yes(ben, v1)],
      [yes(ana, v1), yes(ben, v1)],
      [first, lift(ben, first)],
    ];
    for (const before of states) {
      const last = no(ana);
      const stances = heard(...before, last);
      expect([saysYes(stances, ana, v1), standingNoes(stances, both).includes(last[0].link)]).toEqual([false, true]);
    }
  });

  it("[consent-1] [LOG-31] of one is not undone by any yes of the other", () => {
    const { yes, no } = talk();
    expect(joint(no(ana), yes(ben, v1), yes(ben, v2), yes(ben, v1))).toBeNull();
  });

  it("[consent-6] [LOG-32] attack: pause-lifted-by-other", () => {
    const { no, lift } = talk();
    const paused = no(ana);
    const runs = (...after: readonly Spoken[]) => standingNoes(heard(paused, ...after), both).length > 0;
    expect([
      runs(),
      runs(lift(ben, paused)),
      runs(lift(ben, paused), lift(ben, paused)),
      runs(lift(ana, paused)),
    ]).toEqual([true, true, true, true]);
    expect(runs(lift(ben, paused), lift(ana, paused))).toBe(false);
    expect(runs(lift("c".repeat(64), paused), lift(ana, paused))).toBe(true);
  });

  it("[consent-6] [LOG-32] each one has its own lifting, and a new one needs new ones", () => {
    const { no, lift } = talk();
    const [anas, bens] = [no(ana), no(ben)];
    const lifted = [lift(ana, anas), lift(ben, anas)];
    expect(standingNoes(heard(anas, bens, ...lifted), both)).toEqual([bens[0].link]);
    const again = no(ana);
    expect(standingNoes(heard(anas, ...lifted, again), both)).toEqual([again[0].link]);
  });

  it("[consent-6] lifting it is not yet a yes", () => {
    const { yes, no, lift } = talk();
    const before = [yes(ana, v1), yes(ben, v1)];
    const paused = no(ana);
    expect(joint(...before, paused, lift(ana, paused), lift(ben, paused))).toBeNull();
  });

  it("is heard of a person who said nothing else, and lifting what nobody said changes nothing", () => {
    const { no, lift } = talk();
    const unheard = no(ana);
    expect(heard(lift(ben, unheard))).toEqual(silent);
    expect(heard(unheard)).toEqual({ [ana]: { yeses: [], noes: [{ link: unheard[0].link, liftedBy: [] }] } });
  });

  it("[consent-8] [LOG-35] attack: no-survives-fork", () => {
    const tell = createTelling();
    const act = { log: "ours", class: "act", lifetime: "kept", version: 1 } as const;
    const walk: Module<Stances, never, never> = {
      name: "walk",
      kinds: { joined: act, declined: { ...act, no: true } },
      initial: silent,
      step: (stances, fact) =>
        ok(hear(stances, fact, fact.kind === "joined" ? { says: "yes", answers: v1 } : { says: "no" })),
      decide: () => ok([]),
      parse: () => null,
      slices: {},
    };
    const joint = (facts: readonly Fact[]) => jointYes(replay(walk, facts), both);
    const aside = { onlyNo: true };
    const [forkedYes, forkedNo] = [tell(ana, "joined", {}, aside), tell(ana, "declined", {}, aside)];
    const [anas, bens] = [tell(ana, "joined", {}, { apart: [forkedNo] }), tell(ben, "joined", {})];
    expect(joint([forkedYes, bens])).toBeNull();
    expect(joint([anas, bens])).toBe(v1);
    expect(joint([forkedNo, anas, bens])).toBeNull();
    expect(joint([forkedNo, anas, bens, tell(ana, "joined", {})])).toBe(v1);
  });
});

describe("where one no ends it for both", () => {
  it("[consent-10] a yes has to know of every no of both that no later one of its author replaced", () => {
    const { yes, no } = talk();
    const [first, hers] = [no(ana), no(ana)];
    const his = no(ben, hers);
    const knows = (...apart: readonly Spoken[]): boolean =>
      knowsEveryNo(heard(first, hers, his), yes(ana, v1, ...apart)[0]);
    expect([knows(), knows(first)]).toEqual([true, true]);
    expect([knows(hers), knows(his), knows(first, hers, his)]).toEqual([false, false, false]);
    expect(knowsEveryNo(silent, yes(ben, v1)[0])).toBe(true);
  });
});
