/** What stands around the help lines. Their names and numbers are in content/help-lines. */
import type { EmergencyNumber, Found, LineFor, LineKind } from "#content/help-lines/line.ts";

export const texts = {
  country: {
    none: "Choose a country",
    change: "Another country",
    title: "Which country",
    lead: "You choose it yourself. Where this phone is, is never asked.",
    search: "Find a country",
    nothing: "It is not on this list yet. The numbers for every country are on the page behind.",
    elsewhere: "None of these",
  },
  emergency: {
    title: "In danger now",
    anywhere: "Call your local emergency number.",
    reaches: {
      everything: "Police, ambulance, fire",
      police: "Police",
      ambulance: "Ambulance",
      fire: "Fire",
    } satisfies Record<EmergencyNumber["reaches"], string>,
  },
  kinds: {
    crisis: "When you do not know how to go on",
    home: "When somebody close frightens or hurts you",
    assault: "After an assault",
    young: "For children and young people",
  } satisfies Record<LineKind, string>,
  for: {
    anybody: "",
    women: "For women",
    men: "For men",
    young: "For young people",
  } satisfies Record<LineFor, string>,
  message: "Text {to}",
  messageWith: "Text {word} to {to}",
  always: "Day and night",
  free: "Free to call",
  unchecked: "Not yet checked by a person.",
  checked: "Checked by a person on {day}.",
  dated: {
    page: "From a page of {day}: {host}",
    read: "Read on {day}, in a kept copy of {host}",
  } satisfies Record<Found["dated"], string>,
  old: "This is more than half a year old. It may have changed.",
  everywhere: "For every country",
  notLoaded: "The other lines could not be loaded just now. Opening this page again usually helps.",
  trace: "A call stays in the list of calls on this phone, and a page in its history.",
  more: "More help lines",
};
