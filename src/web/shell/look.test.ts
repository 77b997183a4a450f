import { expect, it } from "vitest";
import { filesUnder, isTest, withoutComments } from "#tests/source-tree.ts";
import { lookOf, signs, textSizes, themes, usualLook } from "./look.ts";

it("is what was kept, whichever of the choices that is", () => {
  for (const theme of themes)
    for (const text of textSizes)
      for (const sign of signs) {
        const look = { theme, text, sign, locale: "en" as const };
        expect(lookOf(JSON.stringify(look))).toEqual(look);
      }
});

it("is the usual one where nothing, or something else, is kept", () => {
  for (const kept of [null, "", "{", "3", "null", "[]", '"night"', '{"theme":["night"]}', '{"theme":"toString"}'])
    expect(lookOf(kept)).toEqual(usualLook);
  expect(lookOf('{"theme":"night","text":"huge","name":"Ana"}')).toEqual({ ...usualLook, theme: "night" });
});

it("is the only thing that touches the small stores of the browser", () => {
  const touching = filesUnder(["src/web", "src/device"], /\.(ts|svelte|html)$/)
    .filter(
      ({ path, text }) => !isTest(path) && /localStorage|sessionStorage|document\.cookie/.test(withoutComments(text)),
    )
    .map(({ path }) => path);
  expect(touching).toEqual(["src/web/shell/look.ts"]);
});
