import { describe, expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, openPlace } from "#tests/harness/exchange.ts";

const suite = await createSuite();

const couple = async (devices: readonly [number, number] = [1, 1]) => {
  const made = await deriveCouple(suite, devices);
  const exchange = createExchange(made.oursRecords);
  const places = await Promise.all(
    made.people.flatMap((person) =>
      person.devices.map((device) => openPlace(suite, made.ours, "ours", person.founded.me, device)),
    ),
  );
  for (const place of places) await exchange.deliver(place);
  return { ...made, exchange, places };
};

const promise = (text: string) => ({ kind: "promiseMade", version: 1, fields: { text } });

describe("a place", () => {
  it("[LOG-9] brings what one wrote to the other, whoever's device", async () => {
    const { exchange, places } = await couple([2, 1]);
    const [first, second, other] = places;
    if (!first || !second || !other) throw new Error("three devices");
    const written = await first.write([promise("Call when I am late")]);
    expect(written.ok).toBe(true);
    await exchange.collect(first);
    for (const place of [second, other]) await exchange.deliver(place);
    expect(other.fold.states()).toEqual(first.fold.states());
    expect(second.fold.states()).toEqual(first.fold.states());
    expect(JSON.stringify(other.fold.states())).toContain("Call when I am late");
  });
});
