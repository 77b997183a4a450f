/**
 * Stances of a history as a device folds them: in the order of the protocol, each act covering what its author's own phone
 * held. And what is true: whether Ana stands by a version, as her phones knew it when she spoke.
 */
import { hear, jointYes, silent, type Stances } from "#domain/consent/stance.ts";
import type { Link } from "#domain/fact.ts";
import { createOrder, type Order } from "#protocol/order.ts";
import type { Spoken } from "./stance-histories.ts";
import { ana, ben } from "./telling.ts";

export type Covers = (op: Spoken, link: Link) => boolean;

export const orderOf = (held: readonly Spoken[]): Order => {
  const order = createOrder();
  order.add(held);
  return order;
};

export const inOrder = (held: readonly Spoken[], order: Order = orderOf(held)): readonly Spoken[] => {
  const sorted: Spoken[] = [];
  for (const op of held) sorted[order.indexOf(op.device, op.sequence)] = op;
  return sorted;
};

/** What `Fact.covers` answers in a device: what the author's own chain tells it held. */
export const heardIn = (order: Order, held: readonly Spoken[]): Covers => {
  const byLink = new Map(held.map((op) => [op.link, op]));
  return (op, link) => {
    const target = byLink.get(link);
    return target !== undefined && order.hasHeard(op, target);
  };
};

export const stancesOf = (ordered: readonly Spoken[], covers: Covers = heardIn(orderOf(ordered), ordered)): Stances =>
  ordered.reduce<Stances>(
    (stances, op) =>
      hear(
        stances,
        {
          kind: op.said.says,
          version: 1,
          fields: {},
          link: op.link,
          author: op.person,
          day: "2026-11-22",
          covers: (link) => covers(op, link),
          onlyNo: false,
        },
        op.said,
      ),
    silent,
  );

/**
 * Whether Ana says yes to this version: one of her phones did, knowing every no of hers that is held, and said nothing
 * else since. (A yes to something else counts against it as far as it is held what that phone knew.)
 */
export const reallySays = (held: readonly Spoken[], version: Link): boolean => {
  const hers = held.filter(({ person }) => person === ana);
  const links = new Set(held.map(({ link }) => link));
  return hers.some(
    (yes) =>
      yes.said.says === "yes" &&
      yes.said.answers === version &&
      hers.every((no) => no.said.says !== "no" || yes.knew.has(no.link)) &&
      hers.every(
        (later) =>
          later === yes ||
          later.said.says !== "yes" ||
          !later.knew.has(yes.link) ||
          [...later.knew].some((link) => !links.has(link)),
      ),
  );
};

/** LOG-34: a joint yes by which Ana does not stand. */
export const violates = (held: readonly Spoken[], stances: Stances): boolean => {
  const version = jointYes(stances, [ana, ben]);
  return version !== null && !reallySays(held, version);
};
