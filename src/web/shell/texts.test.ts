import { expect, it } from "vitest";
import { format } from "./format.ts";
import { say } from "./say.ts";
import { texts } from "./texts.en.ts";

it("says every notice, with and without a day", () => {
  for (const message of Object.values(texts.notice)) {
    for (const day of ["none", "14 May"]) {
      const said = format(message, { day, count: 3 });
      expect(said).not.toMatch(/[{}#]|none|undefined/);
      if (message.includes("{day}")) expect(said.includes("14 May")).toBe(day !== "none");
    }
  }
  expect(format(texts.notice.missing, { day: "none", count: 1 })).toContain("One entry is missing");
});

it("neither cheers nor shouts", () => {
  expect(JSON.stringify(texts)).not.toMatch(/!|\b(?:oops|great job|error|invalid|failed)\b/i);
});

it("chooses the version for the bond, then the seat, and falls back to the one for all", () => {
  const text = { all: "for all", kin: "for kin", hurt: "for hurt" };
  expect(say(text)).toBe("for all");
  expect(say(text, {}, { bond: "kin", seat: "hurt" })).toBe("for kin");
  expect(say(text, {}, { bond: "partners", seat: "hurt" })).toBe("for hurt");
  expect(say(text, {}, { bond: "partners", seat: "involved" })).toBe("for all");
  expect(say("for {name} and {nobody}", { name: "Noor" })).toBe("for Noor and {nobody}");
});
