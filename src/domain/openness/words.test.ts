/** What counts as the same ask, and which words bring a note (SPEC.md, beside this file). */
import { describe, expect, it } from "vitest";
import { pressedIn } from "./pressed-words.ts";
import { isSameItem } from "./same-item.ts";

describe("the same ask", () => {
  it.each([
    ["Would you be willing to tell me your plans on travel days?", "please tell me your plans for travel days"],
    ["Plans on travel days", "Your travel day plans"],
    ["Late evenings", "late evening!"],
    ["Would you be willing to say when an evening runs late?", "please say when the evening is running late"],
    ["A call at noon", "you called me at noon"],
    ["The times you travel", "each time you are travelling"],
    ["Would you call when you leave work?", "Would you call me when you are leaving work"],
    ["Tell me when she writes", "would you tell me if she writes again"],
    ["Würdest du sagen, wann du kommst?", "würdest du mir sagen wann du kommst"],
  ])("[openness-11] %s / %s", (one, other) => {
    expect([isSameItem(one, other), isSameItem(other, one), isSameItem(one, one)]).toEqual([true, true, true]);
  });

  it.each([
    ["Would you tell me your plans on travel days?", "Would you tell me when an evening runs late?"],
    ["Would you call before you drive home?", "Would you write a line at noon?"],
    ["How was work", "Would you tell me about the talk with your boss?"],
    ["Sundays", "Would you plan the Sundays with my parents together with me?"],
  ])("[openness-11] is not: %s / %s", (one, other) => {
    expect([isSameItem(one, other), isSameItem(other, one)]).toEqual([false, false]);
  });
});

describe("words that bring a note", () => {
  const kindsIn = (text: string) => pressedIn(text, "en").map(({ kind }) => kind);

  it.each([
    ["Would you be willing to share your location?", "where"],
    ["I share my location with you all day", "where"],
    ["You can have my password", "password"],
    ["Would you give me your passcode", "password"],
    ["I leave my phone on the table", "device"],
    ["May I see the phone in the evening?", "device"],
    ["I show you my messages every Sunday", "device"],
    ["Would you tell me where you are", "where"],
    ["I send you a screenshot of the chat", "shown"],
    ["I send a photo from the office", "shown"],
    ["Would you read the messages with me", "device"],
    ["You are not allowed to go out", "permission"],
  ])("[openness-14] %s", (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    "I will tell you my plans on travel days.",
    "I call when I set out, and phone you when it runs late.",
    "I send you a short message when I leave work.",
    "I tell you on the same day when we happened to meet.",
    "Would you be willing to say how the talk with your boss went?",
    "I tell you what I spend above fifty.",
  ])("[openness-14] none: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("[openness-14] stand where they are, one after another, and only English has any", () => {
    const text = "I give you my password and my phone.";
    expect(pressedIn(text, "en").map(({ start, end }) => text.slice(start, end))).toEqual(["password", "my phone"]);
    expect(pressedIn(text, "de")).toEqual([]);
  });
});
