/**
 * LOG-34 at random: whatever a changed client and a server that holds back pretend, no joint yes is shown while the other
 * person's last word is no. The same histories do deceive two readers that look more obvious, so they are worth passing.
 */
import { describe, expect, it } from "vitest";
import { jointYes, type Stances, standingNoes } from "#domain/consent/stance.ts";
import type { Order } from "#protocol/order.ts";
import { type Covers, heardIn, inOrder, orderOf, reallySays, stancesOf, violates } from "./stance-fold.ts";
import { diceOf, historyOf, type Spoken } from "./stance-histories.ts";
import { ana, ben } from "./telling.ts";

const HISTORIES = process.env["GOLDSEAM_LONG"] ? 200_000 : 20_000;

/** Follows what everybody says they saw: the vec of the order. */
const vouching = (held: readonly Spoken[], order: Order): Covers => {
  const byLink = new Map(held.map((op) => [op.link, op]));
  return (op, link) => {
    const target = byLink.get(link);
    return target !== undefined && order.covers(op, target);
  };
};

/** One register for each person, in which the latest word stands. */
const lastWords = (ordered: readonly Spoken[]): string | null => {
  const last = new Map(ordered.map(({ person, said }) => [person, said]));
  const [anas, bens] = [last.get(ana), last.get(ben)];
  return anas?.says === "yes" && bens?.says === "yes" && anas.answers === bens.answers ? anas.answers : null;
};

/** A no of Ana's that does not stand, though she neither lifted it nor said another, knowing of it. */
const hasLostPause = (held: readonly Spoken[], stances: Stances): boolean => {
  const hers = held.filter(({ person }) => person === ana);
  const standing = standingNoes(stances, [ana, ben]);
  const isEnded = ({ link }: Spoken): boolean =>
    hers.some(({ said }) => said.says === "lift" && said.no === link) ||
    hers.some((later) => later.said.says === "no" && later.link !== link && later.knew.has(link));
  return hers.some((no) => no.said.says === "no" && !isEnded(no) && !standing.includes(no.link));
};

const outcomes = Array.from({ length: HISTORIES }, (_, n) => {
  const { held } = historyOf(diceOf(n + 1));
  const order = orderOf(held);
  const ordered = inOrder(held, order);
  const stances = stancesOf(ordered, heardIn(order, held));
  const deceived = (): boolean => violates(held, stancesOf(ordered, vouching(held, order)));
  const clocked = lastWords(ordered);
  return {
    seed: n + 1,
    joint: jointYes(stances, [ana, ben]) !== null,
    wrong: violates(held, stances),
    unpaused: hasLostPause(held, stances),
    vouched: n < 5000 && deceived(),
    clocked: clocked !== null && !reallySays(held, clocked),
  };
});

const seedsWhere = (outcome: "joint" | "wrong" | "unpaused" | "vouched" | "clocked"): readonly number[] =>
  outcomes.filter((one) => one[outcome]).map(({ seed }) => seed);

describe("random histories of a client that lies", () => {
  it("[consent-9] [LOG-34] show no joint yes that Ana does not stand by", () => {
    expect(seedsWhere("wrong")).toEqual([]);
    expect(seedsWhere("joint").length).toBeGreaterThan(HISTORIES / 50);
  });

  it("[consent-6] [LOG-32] end no pause of Ana's that she did not lift", () => {
    expect(seedsWhere("unpaused")).toEqual([]);
  });

  it("[consent-2] deceive a reader who takes the partner's word for what a phone had seen", () => {
    expect(seedsWhere("vouched").length).toBeGreaterThan(0);
  });

  it("[LOG-34] deceive a reader who lets the latest word stand, by the clock", () => {
    expect(seedsWhere("clocked").length).toBeGreaterThan(HISTORIES / 100);
  });
});
