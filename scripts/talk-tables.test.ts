/** docs/talk.md is what the tables draw. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { floorTable, pauseTable } from "#domain/talk/floor/table.ts";
import { PAGE, talkPage } from "./talk-tables.ts";

it("the page of the floor is drawn from the tables of the code, each row of them", () => {
  const page = readFileSync(PAGE, "utf8");
  expect(page).toBe(talkPage());
  for (const { says, to } of [...floorTable, ...pauseTable]) {
    expect(page).toContain(says);
    expect(page).toContain(to);
  }
});
