import { expect, it } from "vitest";
import { invitationIn } from "./invitation-link.ts";

it("finds an invitation in a whole link, in its fragment, and with space around it", () => {
  const fragment = "#j.1.Vd3q8bYxJm2Q0tq3kU5c.";
  for (const text of [`https://seam.example/${fragment}`, fragment, ` ${fragment.slice(1)}\n`])
    expect(invitationIn(text)).toBe(fragment);
});

it("finds none in anything else", () => {
  for (const text of ["", "https://seam.example/", "#about", "j.x.y", "https://seam.example/#k.1.abc"])
    expect(invitationIn(text)).toBeNull();
});
