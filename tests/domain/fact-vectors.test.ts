/** Facts are for ever readable: one body of every kind and version ever written, read as a device reads them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { type Fact, readFact } from "#domain/fact.ts";
import { kindOf, kinds } from "#domain/kinds.ts";
import { eachModule } from "#domain/modules.ts";
import { awake, hearRest } from "#domain/path/rest.ts";
import { readBody, writeBody } from "#protocol/body.ts";
import { rangesOf } from "#protocol/removal.ts";
import { ana } from "./telling.ts";

interface Vector {
  readonly kind: string;
  readonly version: number;
  readonly class: "act" | "words";
  readonly body: string;
  /** What its module says of it when nothing was before; the log's own kinds have no module. */
  readonly alone?: string;
}

const folder = new URL("../../vectors/facts/", import.meta.url);
const facts = readdirSync(folder).flatMap((file): readonly Vector[] => {
  const { facts: those }: { readonly facts: readonly Vector[] } = JSON.parse(
    readFileSync(new URL(file, folder), "utf8"),
  );
  return those;
});

const bodyOf = ({ body }: Vector) => readBody(utf8(body))?.[0] ?? null;

/** What its module says of a fact that stands alone: anything but that it cannot read it. */
const answerOf = (fact: Fact): string | undefined => {
  const answers = eachModule((module) => {
    if (!Object.hasOwn(module.kinds, fact.kind)) return null;
    const next = module.step(module.initial, fact, hearRest(awake, fact));
    return next.ok ? "ok" : next.error.type;
  });
  return Object.values(answers).find((answer) => answer !== null) ?? undefined;
};

describe("facts as written", () => {
  it("there is one of every kind and version, and each has the class of its kind", () => {
    const every = [...kinds].flatMap(([kind, { version }]) =>
      Array.from({ length: version }, (_, n) => `${kind} ${n + 1}`),
    );
    expect(new Set(facts.map(({ kind, version }) => `${kind} ${version}`))).toEqual(new Set(every));
    expect(facts.map((fact) => fact.class)).toEqual(facts.map(({ kind }) => kindOf(kind)?.class));
  });

  it.each(facts)("[LOG-3] $kind $version is strict, and is written so again", (vector) => {
    const { k, v, ...fields } = JSON.parse(vector.body);
    expect(bodyOf(vector)).toEqual({ kind: vector.kind, version: vector.version, fields });
    expect(writeBody([{ k, v, ...fields }])).toEqual(utf8(vector.body));
  });

  it.each(facts.filter(({ alone }) => alone !== undefined))("$kind $version is read by its module", (vector) => {
    const body = bodyOf(vector);
    const fact = body && readFact(body, { link: "0".repeat(64), author: ana, covers: () => false, onlyNo: false });
    expect(fact && answerOf(fact)).toBe(vector.alone);
  });

  it("[LOG-19] a removal names ranges of chains", () => {
    const removed = facts.find(({ kind }) => kind === "removed");
    const body = removed && bodyOf(removed);
    expect(body && rangesOf(body)).toEqual([
      { device: "0a".repeat(16), from: 3, to: 3 },
      { device: "0c".repeat(16), from: 7, to: 9 },
    ]);
  });
});
