/** What holds of every boundary whatever two people write, one of them with a changed app, and in whatever order it comes together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryHistory } from "#tests/domain/boundary-histories.ts";
import { ana, ben, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { advance, fold, unfolded } from "../module.ts";
import { boundaries } from "./boundaries.ts";
import type { BoundaryView } from "./views.ts";

const runs = { numRuns: process.env["GOLDSEAM_LONG"] ? 5_000 : 300 };

const shown = (facts: readonly Fact[], me: string) => {
  const { state, rest } = fold(boundaries, facts);
  return boundaries.slices.boundaries(state, null, readerOf(me, { rest }));
};
const viewsOf = (facts: readonly Fact[], me: string): readonly BoundaryView[] => {
  const { mine, theirs, withdrawn } = shown(facts, me);
  return [...mine, ...theirs, ...withdrawn.filter((one): one is BoundaryView => "wording" in one)];
};

/** All facts in another order in which they can have come about: nothing before what its author had seen. */
const reordered = fc.tuple(boundaryHistory, fc.infiniteStream(fc.nat())).map(([facts, dice]) => {
  const left = [...facts];
  const told: Fact[] = [];
  while (left.length > 0) {
    const free = left.filter((fact) => left.every((other) => other === fact || !fact.covers(other.link)));
    const next = free[(dice.next().value ?? 0) % free.length];
    if (!next) throw new Error("a circle");
    told.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return { facts, told };
});

describe("always", { timeout: 300_000 }, () => {
  it("[bound-9] how a limit stands follows from its owner's facts alone, in every order", () => {
    let limits = 0;
    fc.assert(
      fc.property(reordered, ({ facts, told }) => {
        for (const owner of [ana, ben]) {
          const alone = facts.filter(({ author }) => author === owner);
          const own = (all: readonly Fact[]) =>
            viewsOf(all, owner)
              .filter(({ mine, wording }) => mine && wording.sort === "limit")
              .map(({ boundary, standing, wording }) => ({ boundary, standing, wording }));
          limits += own(facts).length;
          expect(own(facts)).toEqual(own(alone));
          for (const { standing } of [...own(facts), ...own(told)]) expect(["stands", "withdrawn"]).toContain(standing);
        }
      }),
      runs,
    );
    expect(limits).toBeGreaterThan(50);
  });

  it("[bound-1] [bound-4] what the other writes changes no word, no version and no withdrawal of it", () => {
    fc.assert(
      fc.property(boundaryHistory, (facts) => {
        const anas = facts.filter(({ author }) => author === ana);
        const own = (all: readonly Fact[]) => {
          const { state } = fold(boundaries, all);
          return viewsOf(all, ana)
            .filter(({ mine }) => mine)
            .map(({ boundary, wording, withdrawn, review }) => {
              const one = boundaries.slices.boundary(state, { boundary }, readerOf(ana));
              return { boundary, wording, withdrawn, review, versions: one.is === "here" ? one.versions : null };
            });
        };
        expect(own(facts)).toEqual(own(anas));
      }),
      runs,
    );
  });

  it("[bound-10] [bound-11] no yes is shown that its author does not stand by, knowing every not yet of theirs", () => {
    let yeses = 0;
    fc.assert(
      fc.property(reordered, ({ facts, told }) => {
        for (const view of [...viewsOf(facts, ana), ...viewsOf(told, ana)]) {
          if (view.standing !== "yes") continue;
          yeses++;
          const his = facts.filter(
            ({ author, fields }) => author === (view.mine ? ben : ana) && fields["boundary"] === view.boundary,
          );
          const stands = his.some(
            (yes) =>
              yes.kind === "boundaryAgreed" &&
              yes.fields["version"] === view.version &&
              his.every((no) => no.kind !== "boundaryNotYet" || yes.covers(no.link)),
          );
          expect({ view, stands }).toEqual({ view, stands: true });
        }
      }),
      { numRuns: runs.numRuns * 3 },
    );
    expect(yeses).toBeGreaterThan(20);
  });

  it("[bound-5] what its owner withdrew and did not take up knowing of it stands nowhere, in every order", () => {
    fc.assert(
      fc.property(reordered, ({ facts, told }) => {
        const noes = facts.filter(({ kind }) => kind === "boundaryWithdrawn");
        for (const no of noes) {
          const owner = facts.find(({ link }) => link === no.fields["boundary"])?.author;
          if (owner !== no.author) continue;
          const isUp = facts.some(
            ({ kind, author, fields }) =>
              kind === "boundaryTakenUp" && author === owner && JSON.stringify(fields["noes"]).includes(no.link),
          );
          if (isUp) continue;
          for (const all of [facts, told]) {
            const { mine, theirs } = shown(all, ben);
            expect([...mine, ...theirs].map(({ boundary }) => boundary)).not.toContain(no.fields["boundary"]);
          }
        }
      }),
      runs,
    );
  });

  it("[bound-2] [bound-12] both see the same but for what is its owner's to see", () => {
    fc.assert(
      fc.property(boundaryHistory, (facts) => {
        const same = (me: string) =>
          viewsOf(facts, me)
            .map(({ mine: _, isDue: _due, hasWords: _words, ...view }) => view)
            .toSorted((a, b) => (a.boundary < b.boundary ? -1 : 1));
        expect(same(ana)).toEqual(same(ben));
      }),
      runs,
    );
  });

  it("[bound-15] a rest anywhere in between loses nothing and changes nothing", () => {
    fc.assert(
      fc.property(boundaryHistory, fc.nat(24), (facts, at) => {
        const begun = { ...createTelling()(ben, "restBegun", {}), link: "e".repeat(64) };
        expect(shown(facts.toSpliced(at, 0, begun), ana)).toEqual(shown(facts, ana));
      }),
      runs,
    );
  });

  it("[bound-7] a fact that is refused changes nothing, and a state is plain data", () => {
    fc.assert(
      fc.property(boundaryHistory, fc.nat(23), (facts, n) => {
        let folded = unfolded(boundaries);
        for (const [at, fact] of facts.entries()) {
          const odd = at === n ? { ...fact, fields: { ...fact.fields, must: true } } : fact;
          const after = advance(boundaries, folded, odd);
          if (at === n) expect(after.state).toBe(folded.state);
          folded = after;
        }
        expect(structuredClone(folded)).toEqual(folded);
      }),
      runs,
    );
  });

  it("[bound-6] words taken back are in no view, and with all its words a boundary is gone", () => {
    fc.assert(
      fc.property(boundaryHistory, fc.nat(3), (facts, n) => {
        const view = viewsOf(facts, ana).filter(({ mine }) => mine)[n];
        if (!view) return;
        const { state } = fold(boundaries, facts);
        const one = boundaries.slices.boundary(state, { boundary: view.boundary }, readerOf(ana));
        const gone = one.is === "here" ? one.ownWords : [];
        const left = fold(
          boundaries,
          facts.filter(({ link }) => !gone.includes(link)),
        ).state;
        const rest = JSON.stringify(left);
        for (const { link, fields } of facts.filter((fact) => gone.includes(fact.link)))
          for (const said of [fields["text"], fields["when"]])
            if (typeof said === "string")
              expect({ link, left: rest.includes(`"${said}"`) }).toEqual({ link, left: false });
        expect(boundaries.slices.boundary(left, { boundary: view.boundary }, readerOf(ana)).is).not.toBe("here");
      }),
      runs,
    );
  });

  it("[bound-18] no view holds a number", () => {
    const numbersIn = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbersIn));
    fc.assert(
      fc.property(boundaryHistory, (facts) => {
        const { state } = fold(boundaries, facts);
        expect(numbersIn(shown(facts, ana))).toBe(false);
        for (const { boundary } of viewsOf(facts, ben))
          expect(numbersIn(boundaries.slices.boundary(state, { boundary }, readerOf(ben)))).toBe(false);
      }),
      runs,
    );
  });
});
