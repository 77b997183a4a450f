import { expect, it } from "vitest";
import { afterTakeover, offerOf } from "./update.ts";

it("offers a newer version only when everything written has left", () => {
  expect(offerOf({ waiting: false, unsent: 3 })).toBe("none");
  expect(offerOf({ waiting: true, unsent: 3 })).toBe("waits");
  expect(offerOf({ waiting: true, unsent: 0 })).toBe("ready");
});

it("loads anew only the tab in which it was asked for", () => {
  expect(afterTakeover({ asked: true, wasServed: true, holds: "this" })).toBe("reload");
  expect(afterTakeover({ asked: false, wasServed: true, holds: "this" })).toBe("stay");
});

it("lets a tab that waits for the vault go on waiting, so that the one that asked gets the vault back", () => {
  expect(afterTakeover({ asked: false, wasServed: true, holds: "elsewhere" })).toBe("reloadWhenFreed");
});

it("leaves a page alone when the first version ever takes it over", () => {
  expect(afterTakeover({ asked: false, wasServed: false, holds: "elsewhere" })).toBe("stay");
  expect(afterTakeover({ asked: false, wasServed: false, holds: "this" })).toBe("stay");
});
