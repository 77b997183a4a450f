/** Words on their way: whoever opens a sheet again at once finds in it what they wrote last. */
import { expect, it } from "vitest";
import { begin, startPhone } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

it("a draft that is read in the same breath as it is kept, or as it ends, is what it is by then", async () => {
  const ana = await startPhone(startServer());
  await begin(ana, "Ana");
  const { ask } = ana.vault();
  const key = "week/new";
  const [, begun] = await Promise.all([ask("saveDraft", { key, text: "The walk" }), ask("readDraft", { key })]);
  expect(begun).toEqual({ ok: true, value: "The walk" });
  const [, ended] = await Promise.all([ask("saveDraft", { key, text: "" }), ask("readDraft", { key })]);
  expect(ended).toEqual({ ok: true, value: "" });
});
