/** What holds of answers whatever anybody writes, and in whatever order it comes together. */
import { describe, expect, it } from "vitest";
import { agendaHistory, DAYS, ENTRY } from "#tests/domain/agenda-histories.ts";
import { answersTo, seen } from "#tests/domain/agenda-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";

const HISTORIES = process.env["GOLDSEAM_LONG"] ? 50_000 : 3_000;

const all = Array.from({ length: HISTORIES }, (_, n) => agendaHistory(n + 1, n % 3 === 0 ? null : 2));

/** The version that stands for the whole or that day, told again without the code under test. */
const versionOf = (facts: readonly Fact[], on: string | undefined): string => {
  const put = facts.filter(
    ({ kind, author, fields }) =>
      author === ana &&
      (kind === "entryPlanned" || kind === "entryChanged" || (kind === "entryMoved" && fields["on"] === on)),
  );
  return put.at(-1)?.link ?? ENTRY;
};

/** Whether Ben says yes to that: with a yes that knew every no of his that is about it, and a booking's every rest. */
const benReally = (facts: readonly Fact[], on: string | undefined, isBooking: boolean): boolean => {
  const about = ({ fields }: Fact): boolean => fields["on"] === undefined || (on !== undefined && fields["on"] === on);
  const his = facts.filter((fact) => fact.author === ben && about(fact));
  const version = versionOf(facts, on);
  return his.some(
    (yes) =>
      yes.kind === "entryAgreed" &&
      yes.fields["version"] === version &&
      his.every((no) => no.kind !== "entryDeclined" || yes.covers(no.link)) &&
      (!isBooking || facts.every((rest) => rest.kind !== "restBegun" || yes.covers(rest.link))),
  );
};

const shown = (facts: readonly Fact[], on: string | undefined, me = ana) => {
  const [entry] = facts;
  return entry ? answersTo(facts, entry, me, on) : null;
};

describe("always", { timeout: 600_000 }, () => {
  it("[agenda-17] [agenda-20] no yes is shown that Ben does not stand by, knowing all his no's and every rest", () => {
    let agreed = 0;
    for (const facts of all) {
      const isBooking = facts[0]?.fields["phase"] === 2;
      for (const on of [undefined, ...DAYS]) {
        const view = shown(facts, on);
        if (view?.theirs !== "yes") continue;
        agreed++;
        expect({ facts, on, stands: benReally(facts, on, isBooking) }).toEqual({ facts, on, stands: true });
      }
    }
    expect(agreed).toBeGreaterThan(HISTORIES / 20);
  });

  it("[agenda-20] after one more rest no booking is agreed, and after two yeses that knew of it, it is again", () => {
    for (const facts of all) {
      const [entry] = facts;
      if (entry?.fields["phase"] !== 2) continue;
      const after = (n: number, author: string, kind: string, fields: Fact["fields"]): Fact => ({
        ...entry,
        kind,
        author,
        fields,
        link: n.toString(16).padStart(64, "f"),
        covers: () => true,
      });
      const resting = [...facts, after(1, ben, "restBegun", {})];
      expect(shown(resting, undefined)?.standing).not.toBe("agreed");
      const rests = resting.flatMap(({ kind, link }) => (kind === "restBegun" ? [link] : []));
      const awake = [...resting, after(2, ben, "restEnded", { rests }), after(3, ana, "restEnded", { rests })];
      expect(shown(awake, undefined)?.standing).not.toBe("agreed");
      const yes = { entry: ENTRY, version: versionOf(facts, undefined) };
      const anew = [...awake, after(4, ana, "entryAgreed", yes), after(5, ben, "entryAgreed", yes)];
      expect(shown(anew, undefined)).toEqual({ mine: "yes", theirs: "yes", standing: "agreed" });
    }
  });

  it("[agenda-20] a rest asks anew wherever it comes to stand among what was written apart from it", () => {
    for (const facts of all.slice(0, 600)) {
      for (const rest of facts.filter(({ kind }) => kind === "restBegun")) {
        const others = facts.filter((fact) => fact !== rest);
        const known = others.findIndex(({ covers }) => covers(rest.link));
        for (let at = 1; at <= (known === -1 ? others.length : known); at++)
          for (const on of [undefined, ...DAYS])
            expect(shown(others.toSpliced(at, 0, rest), on)).toEqual(shown(facts, on));
      }
    }
  });

  it("[agenda-19] nothing that was written while it rested is lost", () => {
    for (const facts of all) {
      const view = seen(facts, ben).entry(ENTRY);
      const written = facts.filter(
        ({ kind, author }) => author === ana && ["entryPlanned", "entryChanged", "entryMoved"].includes(kind),
      );
      expect(view.is === "here" && view.history.map(({ link }) => link).toReversed()).toEqual(
        written.map(({ link }) => link),
      );
    }
  });

  it("[agenda-1] [agenda-21] what Ben writes changes no time of it, and rests change no answer of what is no booking", () => {
    for (const facts of all) {
      const anas = facts.filter(({ author }) => author === ana);
      const times = (told: readonly Fact[]) =>
        seen(told, ana)
          .days("2026-11-30", "2026-12-31")
          .occurrences.map(({ answers: _, ...occurrence }) => occurrence);
      expect(times(facts)).toEqual(times(anas));
      if (facts[0]?.fields["phase"] === 2) continue;
      const restless = facts.filter(({ kind }) => !kind.startsWith("rest"));
      for (const on of [undefined, ...DAYS]) expect(shown(facts, on)).toEqual(shown(restless, on));
    }
  });
});
