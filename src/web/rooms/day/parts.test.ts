import { expect, it } from "vitest";
import { partAt } from "./parts.ts";

it("the part that lies nearest follows the hour, and a night belongs to the evening before it", () => {
  const hours = ["00:00", "03:59", "04:00", "10:59", "11:00", "15:59", "16:00", "18:59", "19:00", "23:59"];
  expect(hours.map(partAt).join(" ")).toBe("evening evening morning morning plan plan checkin checkin evening evening");
});
