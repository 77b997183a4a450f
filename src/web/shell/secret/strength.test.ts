import { expect, it } from "vitest";
import { strengthOf } from "./strength.ts";

it.each([
  ["", "none"],
  ["   ", "none"],
  ["1234567890123456", "short"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "short"],
  ["password", "short"],
  ["noor and elias", "short"],
  ["the kettle sings on sunday", "fair"],
  ["harbour lemon quiet ladder moss", "strong"],
  ["qX7!mP2#vT9@wL4&zR6", "fair"],
] as const)("%s is %s", (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
