/**
 * Walks the ordered facts of one space and folds them into every module (log-spec §6).
 *
 * A checkpoint is kept every {@link STRIDE} ops. A late op refolds from the nearest one before it, once for each batch
 * (LOG-28). Ops that wait for their date or are set aside are not in the order; of them only the no's are laid over the
 * result (LOG-26, LOG-35).
 */
import { type Fact, readFact } from "#domain/fact.ts";
import { belongsIn, kindOf } from "#domain/kinds.ts";
import { eachModule } from "#domain/modules.ts";
import type { Link } from "#protocol/ids.ts";
import { createProjection, type Projection } from "./projection.ts";
import { type HeldOp, personOf, type SpaceCore } from "./space-core.ts";

const STRIDE = 64;

export interface Fold {
  /** Folds again everything from this place in the order on. */
  readonly refold: (from: number) => void;
  readonly of: (module: string) => Projection | null;
  /** All states, for comparing two devices. */
  readonly states: () => Readonly<Record<string, unknown>>;
}

export const createFold = (core: SpaceCore): Fold => {
  const projections = new Map<string, Projection>(Object.entries(eachModule(createProjection)));
  const all = [...projections.values()];
  let kept = 0;
  return {
    refold: (from) => {
      const start = Math.min(Math.floor(from / STRIDE), kept);
      for (const projection of all) projection.back(start);
      kept = start;
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
      const noes = opsApart(core).flatMap((op) => factsOf(core, op, true));
      for (const projection of all) projection.show(noes);
    },
    of: (module) => projections.get(module) ?? null,
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
    const target = core.byLink.get(opLinkOf(link));
    return target !== undefined && !onlyNo && core.order.hasHeard(op, target);
  };
  return op.facts.flatMap((body, index) => {
    const kind = kindOf(body.kind);
    if (!kind || !belongsIn(kind, core.place)) return [];
    const fact = readFact(body, { link: factLink(op, index), author, covers, onlyNo });
    return fact ? [fact] : [];
  });
};

/** Ops outside the order: dated in the future, on a chain that is set aside, or on another branch of it. */
const opsApart = (core: SpaceCore): readonly HeldOp[] => [
  ...core.waiting.flatMap((entry) => entry.ops),
  ...[...core.chains.values()].flatMap((chain) => (chain.aside === null ? [] : chain.ops.slice(chain.aside - 1))),
];
