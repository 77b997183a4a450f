import { describe, expect, it } from "vitest";
import { type Parts, partsOf } from "./parts.ts";

const has = (...names: readonly (keyof Parts)[]): Parts => ({
  feeling: names.includes("feeling"),
  event: names.includes("event"),
  request: names.includes("request"),
});

describe("[hint-14] the parts of a gentle beginning", () => {
  it.each([
    "When you came home at two last night I was scared, and I would like a text next time.",
    "I felt so alone when you laughed at dinner on Sunday. Could you tell me what you meant?",
    "i was hurt when u deleted the chat yesterday, would you show me the messages",
  ])("all three: %s", (text) => {
    expect(partsOf(text, "en")).toEqual(has("feeling", "event", "request"));
  });

  it.each([
    "I am angry and hurt.",
    "I feel betrayed.",
    "I’m so tired.",
    "It hurts.",
    "I miss you.",
    "My heart is broken",
  ])("a feeling alone: %s", (text) => {
    expect(partsOf(text, "en")).toEqual(has("feeling"));
  });

  it.each(["You came home at two last night.", "On Monday you told my mother about it.", "You met him in April."])(
    "what was seen alone: %s",
    (text) => {
      expect(partsOf(text, "en")).toEqual(has("event"));
    },
  );

  it.each([
    "Could we talk for twenty minutes?",
    "Please tell me the truth.",
    "I would like a hug.",
    "Would you hold me?",
  ])("a request alone: %s", (text) => {
    expect(partsOf(text, "en")).toEqual(has("request"));
  });

  it.each(["I feel that you are selfish.", "You always do this.", "Never again.", "Stop it.", "You are a liar.", ""])(
    "none of them: %s",
    (text) => {
      expect(partsOf(text, "en")).toEqual(has());
    },
  );

  it("[hint-11] only English has parts", () => {
    expect(partsOf("I am sad since Monday. Could we talk?", "de")).toEqual(has());
  });
});
