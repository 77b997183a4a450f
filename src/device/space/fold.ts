/**
 * Walks the ordered facts of one space and folds them into every module (protocol §6).
 *
 * A checkpoint is kept every {@link STRIDE} ops. A late op refolds from the nearest one before it, once for each batch
 * (LOG-28). Ops that wait for their date or are set aside are not in the order; of them only the no's are heard, before all
 * others, so that a later yes that lists them can cover them (LOG-26, LOG-35, consent-8).
 */
import { type Fact, type NewFact, readFact } from "#domain/fact.ts";
import { belongsIn, kindOf } from "#domain/kinds.ts";
import type { Whose } from "#domain/module.ts";
import { eachModule } from "#domain/modules.ts";
import type { Link } from "#protocol/ids.ts";
import { createProjection, type Projection } from "./projection.ts";
import { type HeldOp, personOf, type SpaceCore } from "./core.ts";

const STRIDE = 64;

export interface Fold {
  /** Folds again everything from this place in the order on. */
  readonly refold: (from: number) => void;
  /** Whether something stands outside the order now that did not before: of it a no is heard at once (LOG-26, LOG-35). */
  readonly hasNewApart: () => boolean;
  readonly of: (module: string) => Projection | null;
  /** What all modules have this device write without being asked. */
  readonly duties: (whose: Whose) => readonly NewFact[];
  /** All states, for comparing two devices. */
  readonly states: () => Readonly<Record<string, unknown>>;
}

export const createFold = (core: SpaceCore): Fold => {
  const projections = new Map<string, Projection>(Object.entries(eachModule(createProjection)));
  const all = [...projections.values()];
  let kept = 0;
  let apart: readonly HeldOp[] = [];
  return {
    refold: (from) => {
      const nowApart = opsApart(core);
      const start = isSame(apart, nowApart) ? Math.min(Math.floor(from / STRIDE), kept) : 0;
      for (const projection of all) projection.back(start);
      kept = start;
      apart = nowApart;
      const noes = start === 0 ? apart.flatMap((op) => factsOf(core, op, true)) : [];
      for (const projection of all) projection.step(noes);
      for (let place = start * STRIDE; place < core.order.length; place++) {
        if (place % STRIDE === 0 && place / STRIDE > kept) {
          for (const projection of all) projection.keep();
          kept++;
        }
        const at = core.order.at(place);
        const op = at && core.chains.get(at.device)?.ops[at.sequence - 1];
        const facts = op ? factsOf(core, op, false) : [];
        if (facts.length > 0) for (const projection of all) projection.step(facts);
      }
      for (const projection of all) projection.show();
    },
    hasNewApart: () => !isSame(apart, opsApart(core)),
    of: (module) => projections.get(module) ?? null,
    duties: (whose) => all.flatMap((projection) => projection.duties(whose)),
    states: () => Object.fromEntries([...projections].map(([name, projection]) => [name, projection.state()])),
  };
};

/** The name of a fact: the link of its op, and its index where the op holds several (LOG-3). */
export const factLink = (op: Pick<HeldOp, "link" | "facts">, index: number): string =>
  op.facts && op.facts.length > 1 ? `${op.link}${index.toString(16).padStart(2, "0")}` : op.link;

/** The link of the op that holds the fact of this name. */
export const opLinkOf = (fact: string): Link => fact.slice(0, 64);

const factsOf = (core: SpaceCore, op: HeldOp, onlyNo: boolean): readonly Fact[] => {
  const author = personOf(core, op.device);
  if (!author || !op.facts) return [];
  const covers = (link: string): boolean => {
    if (onlyNo) return false;
    const name = opLinkOf(link);
    const target = core.byLink.get(name);
    if (target && core.order.indexOf(target.device, target.sequence) >= 0) return core.order.hasHeard(op, target);
    const other = target ?? opsApart(core).find((held) => held.link === name);
    return other !== undefined && hasListed(core, op, other, name);
  };
  return op.facts.flatMap((body, index) => {
    const kind = kindOf(body.kind);
    if (!kind || !belongsIn(kind, core.place)) return [];
    const fact = readFact(body, { link: factLink(op, index), author, covers, onlyNo });
    return fact ? [fact] : [];
  });
};

/** Of an op outside the order: whether the author's own chain, up to this op, lists exactly it in `seen`. */
const hasListed = (core: SpaceCore, op: HeldOp, other: { device: string; sequence: number }, link: Link): boolean =>
  (core.chains.get(op.device)?.ops ?? [])
    .slice(0, op.sequence)
    .some(({ seen }) =>
      seen.some(
        (entry) => entry.device === other.device && entry.sequence === other.sequence && link.startsWith(entry.link),
      ),
    );

const isSame = (a: readonly HeldOp[], b: readonly HeldOp[]): boolean =>
  a.length === b.length && a.every((op, i) => op === b[i]);

/** Ops outside the order: dated in the future, on a chain that is set aside, or on another branch of it. */
const opsApart = (core: SpaceCore): readonly HeldOp[] => [
  ...core.waiting.flatMap((entry) => entry.ops),
  ...[...core.chains.values()].flatMap((chain) => (chain.aside === null ? [] : chain.ops.slice(chain.aside - 1))),
];
