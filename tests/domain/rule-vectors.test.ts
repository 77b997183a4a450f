/** What the rules make of whole logs, frozen: a later version must read the same from the same facts. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import {
  hear,
  jointYes,
  type Said,
  silent,
  type Stances,
  standingNoes,
  type TwoPeople,
} from "#domain/consent/stance.ts";
import { type Fact, type Link, type Person, readFact } from "#domain/fact.ts";
import { fold, replay } from "#domain/module.ts";
import type { SliceName } from "#domain/modules.ts";
import { path } from "#domain/path/path.ts";
import { trust } from "#domain/trust/trust.ts";
import { readBody } from "#protocol/body.ts";
import { createTelling, readerOf } from "./telling.ts";

const vectorOf = <Vector>(name: string): Vector =>
  JSON.parse(readFileSync(new URL(`../../vectors/domain/${name}.json`, import.meta.url), "utf8"));

interface Promises {
  readonly reached: string;
  readonly facts: readonly {
    readonly author: Person;
    readonly link: Link;
    readonly covers: readonly Link[];
    readonly body: string;
  }[];
  /** A view may have gained fields since; those it had are as they were. */
  readonly views: readonly {
    readonly slice: SliceName<"trust">;
    readonly window: unknown;
    readonly me: Person;
    readonly view: object;
  }[];
}

interface Path {
  readonly facts: readonly (Promises["facts"][number] & { readonly onlyNo?: boolean })[];
  readonly views: readonly {
    readonly slice: SliceName<"path">;
    readonly window: unknown;
    readonly me: Person;
    readonly today: string;
    readonly view: object | null;
  }[];
}

interface Consent {
  readonly people: TwoPeople;
  readonly cases: readonly {
    readonly case: string;
    readonly acts: readonly (Said & {
      readonly by: Person;
      readonly link: Link;
      readonly covers: readonly Link[];
    })[];
    readonly joint: Link | null;
    readonly pauses: readonly Link[];
  }[];
}

const factOf = ({ author, link, covers, body, onlyNo = false }: Path["facts"][number]): Fact => {
  const [raw] = readBody(utf8(body)) ?? [];
  const fact = raw && readFact(raw, { link, author, covers: (other) => covers.includes(other), onlyNo });
  if (!fact) throw new Error(`not a fact: ${body}`);
  return fact;
};

describe.each(["promises", "lines", "covers"])("%s", (name) => {
  const { reached, facts, views } = vectorOf<Promises>(name);
  const state = replay(trust, facts.map(factOf));

  it.each(views)("$slice $window", ({ slice, window, me, view }) => {
    expect(trust.slices[slice](state, window, readerOf(me, { reached: () => reached }))).toMatchObject(view);
  });
});

describe("path", () => {
  const { facts, views } = vectorOf<Path>("path");
  const { state, rest, first } = fold(path, facts.map(factOf));

  it.each(views)("$slice $window on $today", ({ slice, window, me, today, view }) => {
    const shown = path.slices[slice](state, window, readerOf(me, { rest, first, today }));
    if (view === null) expect(shown).toBeNull();
    else expect(shown).toMatchObject(view);
  });
});

describe("consent", () => {
  const { people, cases } = vectorOf<Consent>("consent");

  it.each(cases)("$case", ({ acts, joint, pauses }) => {
    const tell = createTelling();
    const stances = acts.reduce<Stances>((before, { by, link, covers, ...said }) => {
      const fact = tell(by, said.says, {}, { link, covers: (other) => covers.includes(other) });
      return hear(before, fact, said);
    }, silent);
    expect([jointYes(stances, people), standingNoes(stances, people)]).toEqual([joint, pauses]);
  });
});
